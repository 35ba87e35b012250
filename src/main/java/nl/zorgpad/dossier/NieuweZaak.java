package nl.zorgpad.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A registration that becomes a new dossier with its first case.
 *
 * @param personen at least one
 * @param team tenant id of the team that handles the case
 * @param aanmeldDatumTijd when the family reported; not in the future; start of every clock
 * @param kanaal code of the channel, as in the form {@code aanmelding}
 * @param gebruiker id of the worker; null for trusted system code
 */
public record NieuweZaak(
        Gezin gezin,
        List<NieuwPersoon> personen,
        String team,
        Instant aanmeldDatumTijd,
        String kanaal,
        String gebruiker) {

    public NieuweZaak {
        personen = List.copyOf(personen);
    }
}
