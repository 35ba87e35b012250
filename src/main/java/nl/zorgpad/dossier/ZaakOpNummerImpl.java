package nl.zorgpad.dossier;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** Looks a case up by its natural id, which Hibernate remembers for as long as the transaction lasts. */
@Transactional(readOnly = true)
class ZaakOpNummerImpl implements ZaakOpNummer {

    private final EntityManager entiteiten;

    ZaakOpNummerImpl(EntityManager entiteiten) {
        this.entiteiten = entiteiten;
    }

    @Override
    public Optional<ZaakEntity> findByZaaknummer(String zaaknummer) {
        return entiteiten
                .unwrap(Session.class)
                .bySimpleNaturalId(ZaakEntity.class)
                .loadOptional(zaaknummer);
    }
}
