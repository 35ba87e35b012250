package nl.zorgpad.dossier;

import java.util.Optional;

/** Part of {@link ZaakRepository}: a case is asked for many times in one transaction, and read from the database once. */
interface ZaakOpNummer {

    Optional<ZaakEntity> findByZaaknummer(String zaaknummer);
}
