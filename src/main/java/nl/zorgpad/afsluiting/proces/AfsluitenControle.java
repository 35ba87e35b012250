package nl.zorgpad.afsluiting.proces;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** When help may not end yet: safety first, and nothing that the family still waits for. [JV2022] */
@Component
class AfsluitenControle implements Formuliercontrole {

    private static final String BESLUIT = "afsluitBesluit";

    private final Processen processen;
    private final PgbService budgetten;

    AfsluitenControle(Processen processen, PgbService budgetten) {
        this.processen = processen;
        this.budgetten = budgetten;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("afsluiten");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var antwoorden = new Antwoorden(inzending.stuurgegevens());
        if (!"afsluiten".equals(antwoorden.tekst(BESLUIT))) {
            return List.of();
        }
        var fouten = new ArrayList<VeldFout>();
        veiligheid(inzending.zaaknummer(), antwoorden, fouten);
        geld(antwoorden, fouten);
        if (budgetten.vanZaak(inzending.zaaknummer()).stream()
                .anyMatch(aanvraag -> !aanvraag.isBesloten() && !aanvraag.isBeeindigd())) {
            fouten.add(new VeldFout(
                    BESLUIT, "Afsluiten: een aanvraag voor een pgb heeft nog geen besluit. Wacht dat eerst af."));
        }
        var dubbel = new HashSet<>(lijst(inzending, "doelenBereikt"));
        dubbel.retainAll(lijst(inzending, "doelenDeelsBereikt"));
        if (!dubbel.isEmpty()) {
            fouten.add(new VeldFout(
                    "doelenDeelsBereikt", "Doelen: een doel is bereikt of voor een deel bereikt, niet allebei."));
        }
        return fouten;
    }

    private void veiligheid(String zaaknummer, Antwoorden antwoorden, List<VeldFout> fouten) {
        var veilig = antwoorden.tekst("veiligheidBijAfsluiten");
        if ("nog_onbekend".equals(veilig)) {
            fouten.add(new VeldFout(
                    "veiligheidBijAfsluiten",
                    "Veiligheid: dit moet eerst bekend zijn. Ga na of iedereen veilig is voordat u afsluit."));
        }
        if ("onveilig".equals(veilig)) {
            fouten.add(new VeldFout(
                    "veiligheidBijAfsluiten",
                    "Veiligheid: zolang iemand niet veilig is, stopt de hulp niet. Bespreek dit vandaag met de"
                            + " aandachtsfunctionaris veiligheid."));
        }
        if (processen.loopt("veiligheid-top3", zaaknummer)) {
            fouten.add(new VeldFout(BESLUIT, "Afsluiten: er loopt nog een veiligheidstraject. Rond dat eerst af."));
        }
    }

    private static void geld(Antwoorden antwoorden, List<VeldFout> fouten) {
        if ("schulden_of_achterstanden".equals(antwoorden.tekst("financieleStand"))
                && "niet_nodig".equals(antwoorden.tekst("driegesprek"))) {
            fouten.add(new VeldFout(
                    "driegesprek",
                    "Driegesprek: bij schulden hoort een driegesprek. Is het gehouden of gepland, of wil het gezin het"
                            + " niet?"));
        }
    }

    private static List<?> lijst(Inzending inzending, String veld) {
        return inzending.stuurgegevens().get(veld) instanceof List<?> lijst ? lijst : List.of();
    }
}
