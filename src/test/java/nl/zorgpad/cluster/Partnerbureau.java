package nl.zorgpad.cluster;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A partner that registers families, and sends the same message again when it got no answer, and now and then anyway. */
final class Partnerbureau {

    private static final String PAD = "/api/aanmeldingen";
    private static final int NOG_EENS_EEN_OP = 4;
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Verbinding verbinding;
    private final Random toeval;
    private final Logboek logboek;

    Partnerbureau(Verbinding verbinding, long zaad, Logboek logboek) {
        this.verbinding = verbinding;
        this.toeval = new Random(zaad);
        this.logboek = logboek;
    }

    void meld(String gezinsnaam, String wijk) {
        var bericht = bericht(gezinsnaam, wijk);
        // volhardend: the reference makes one case of as many messages as it takes.
        var antwoord = verbinding.volhardend("POST", PAD, bericht);
        if (!antwoord.goed()) {
            logboek.fout("Aanmelding van een partner: " + antwoord.status() + " " + antwoord.inhoud());
            return;
        }
        var zaaknummer = Json.lees(antwoord.inhoud()).path("zaaknummer").asText();
        logboek.gezinnen.add(gezinsnaam);
        logboek.zaaknummers.put(gezinsnaam, zaaknummer);
        if (toeval.nextInt(NOG_EENS_EEN_OP) == 0) {
            var nogEens = verbinding.volhardend("POST", PAD, bericht);
            if (nogEens.status() == 200
                    && Json.lees(nogEens.inhoud()).path("zaaknummer").asText().equals(zaaknummer)) {
                logboek.herhaald.incrementAndGet();
            } else {
                logboek.fout("Hetzelfde bericht nog eens: " + nogEens.status() + " " + nogEens.inhoud());
            }
        }
    }

    private String bericht(String gezinsnaam, String wijk) {
        var nu = LocalDateTime.now(NEDERLAND).minusMinutes(5).withSecond(0).withNano(0);
        return Json.schrijf(Map.ofEntries(
                Map.entry("bronReferentie", gezinsnaam.replace(' ', '-')),
                Map.entry("aanmeldDatumTijd", nu.toString()),
                Map.entry("melder", Map.of("naam", "Anna Voorbeeld", "rol", "school", "telefoon", "030 0000000")),
                Map.entry("gezinOpDeHoogte", "ja"),
                Map.entry("woonplaatsUtrecht", "ja"),
                Map.entry("wijk", wijk),
                Map.entry("gezin", Map.of("gezinsnaam", gezinsnaam, "telefoon", "06 0000 0000", "tolk", "nee")),
                Map.entry(
                        "ouders",
                        List.of(Map.of("voornaam", "Ouder", "achternaam", gezinsnaam, "rol", "moeder", "gezag", "ja"))),
                Map.entry(
                        "kinderen",
                        List.of(Map.of(
                                "voornaam",
                                "Kind",
                                "geboortedatum",
                                nu.toLocalDate()
                                        .minusYears(1 + toeval.nextInt(14))
                                        .toString(),
                                "schoolsoort",
                                "po",
                                "heeftEigenVraag",
                                true))),
                Map.entry("zwangerschap", "nee"),
                Map.entry("toeslagenGedupeerd", "nee"),
                Map.entry("aanmelderIsJongere", "nee"),
                Map.entry("toelichting", "Aangemeld door de school.")));
    }
}
