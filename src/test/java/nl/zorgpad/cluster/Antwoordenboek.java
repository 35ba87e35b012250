package nl.zorgpad.cluster;

import static nl.zorgpad.kantoor.Standaardantwoorden.velden;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.zorgpad.kantoor.Standaardantwoorden;

/** What a worker fills in, per task. */
final class Antwoordenboek {

    /** Tasks that the workers here do; any other stays open. */
    static final String[] TAKEN = {
        "userTask_vraagVerkennen",
        "userTask_uitkomstVaststellen",
        "userTask_gezinswerkerToewijzen",
        "userTask_kennismakingPlannen",
        "userTask_kennismakingVoeren",
        "userTask_lateKennismakingBespreken",
        "userTask_ondersteuningAfspreken",
        "userTask_wachtcontact",
        "userTask_startPlannen",
        "userTask_hulpStarten",
        "userTask_familiegroepsplanAanbieden"
    };

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Antwoordenboek() {}

    /** A filled in form. @param merk the words that stand in the dossier once it is stored; null without words */
    record Ingevuld(Map<String, Object> stuurgegevens, Map<String, Object> dossier, String merk) {}

    /** @param bekend what Tasklist loads with the task */
    static Ingevuld vul(String taak, JsonNode bekend, String team, Random toeval) {
        var vandaag = LocalDate.now(NEDERLAND);
        var jongKind = "ja".equals(bekend.path("jongKind").path("value").asText());
        return switch (taak) {
            case "userTask_vraagVerkennen" ->
                met("hulpvraagInEigenWoorden", Standaardantwoorden.vraagverkenning(jongKind));
            case "userTask_uitkomstVaststellen" -> zonder(velden("uitkomstVraagverkenning", "kennismaking"));
            case "userTask_gezinswerkerToewijzen" ->
                zonder(velden("gezinswerkerId", "gezinswerker." + team, "zelfdeWerkerAlsBegeleiding", true));
            case "userTask_kennismakingPlannen" ->
                zonder(Standaardantwoorden.afspraak(vandaag.toString(), vandaag.toString()));
            case "userTask_kennismakingVoeren" ->
                met(
                        "benodigdeHulp",
                        Standaardantwoorden.kennismaking(
                                vandaag.toString(), toeval.nextInt(3) == 0 ? "ja" : "nee", jongKind));
            case "userTask_lateKennismakingBespreken" ->
                met("toelichting", velden("redenVertraging", "capaciteit", "actieVertraging", "geaccepteerd"));
            case "userTask_ondersteuningAfspreken" ->
                met("afspraken", Standaardantwoorden.wachten(vandaag, "contactritme"));
            case "userTask_wachtcontact" -> met("notitie", Standaardantwoorden.wachtcontact(vandaag));
            case "userTask_startPlannen" -> zonder(velden("startBesluit", "starten"));
            case "userTask_hulpStarten" ->
                met("eersteAfspraken", velden("datumAanvang", vandaag.toString(), "zelfdeWerker", true));
            case "userTask_familiegroepsplanAanbieden" ->
                met(
                        "familiegroepsplanToelichting",
                        velden("familiegroepsplanKeuze", "niet", "familiegroepsplanDatum", vandaag.toString()));
            default -> throw new IllegalArgumentException(taak);
        };
    }

    private static Ingevuld zonder(Map<String, Object> stuurgegevens) {
        return new Ingevuld(stuurgegevens, Map.of(), null);
    }

    private static Ingevuld met(String tekstveld, Map<String, Object> stuurgegevens) {
        var merk = "Opgeschreven onder nummer " + UUID.randomUUID();
        return new Ingevuld(stuurgegevens, Map.of(tekstveld, merk), merk);
    }
}
