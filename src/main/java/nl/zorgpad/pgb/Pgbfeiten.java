package nl.zorgpad.pgb;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** What figures are made of: share with a specialist, agreement, lead time, reversal and stress. */
final class Pgbfeiten {

    private Pgbfeiten() {}

    static Map<String, Object> van(PgbAanvraag aanvraag) {
        var feiten = new HashMap<String, Object>();
        feiten.put("metSpecialist", aanvraag.specialistId() != null);
        feiten.put("overeenstemming", aanvraag.overeenstemming());
        feiten.put("stressSignaalOuders", aanvraag.stressSignaal());
        feiten.put("herzienInBezwaar", aanvraag.isHerzienInBezwaar());
        feiten.put("besluit", aanvraag.besluit());
        feiten.put(
                "doorlooptijdDagen",
                aanvraag.besluitOp() == null
                        ? null
                        : (int) ChronoUnit.DAYS.between(aanvraag.aanvraagDatum(), aanvraag.besluitOp()));
        feiten.put(
                "opTijdBesloten",
                aanvraag.besluitOp() == null ? null : !aanvraag.besluitOp().isAfter(aanvraag.besluitUiterlijk()));
        return feiten;
    }
}
