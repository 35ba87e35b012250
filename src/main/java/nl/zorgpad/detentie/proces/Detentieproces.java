package nl.zorgpad.detentie.proces;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.detentie.Partij;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the process {@code detentie-en-terugkeer}. */
final class Detentieproces {

    /** Message that begins a detention. */
    static final String GEMELD = "detentie.gemeld";

    /** Message that something changed; heard at any moment. */
    static final String NIEUWS = "detentie.nieuws";

    /** Message that ends what is going on now: preparation or aftercare. */
    static final String GESTOPT = "detentie.gestopt";

    static final String OVERLEGTIMER = "catchEvent_volgendOverleg";
    static final String VRIJLATING_BIJHOUDEN = "userTask_vrijlatingBijhouden";

    private Detentieproces() {}

    static UUID id(DelegateExecution zaak) {
        return UUID.fromString((String) zaak.getVariable("detentieId"));
    }

    static UUID id(Map<String, Object> zaakgegevens) {
        return UUID.fromString((String) zaakgegevens.get("detentieId"));
    }

    static LocalDate datum(Object waarde) {
        return waarde == null ? null : LocalDate.parse((String) waarde);
    }

    /** Whose desk holds the case at the start. */
    static Partij houder(String meldendeRol) {
        return Partij.FRONT_OFFICE.rol().equals(meldendeRol) ? Partij.FRONT_OFFICE : Partij.LOKALIS;
    }
}
