package nl.zorgpad.aanmelding.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.zorgpad.partner.Berichtlezer;
import nl.zorgpad.platform.formulier.Formulierregels;
import org.springframework.stereotype.Component;

/** Reads the report of a family, by the rules of the form {@code aanmelding}. */
@Component
class AanmeldingLezer {

    private static final String FRONT_OFFICE = "front_office_dt";

    private final Berichtlezer lezer;
    private final Formulierregels regels;

    AanmeldingLezer(Berichtlezer lezer, Formulierregels regels) {
        this.lezer = lezer;
        this.regels = regels;
    }

    /**
     * @param kanaal channel of the partner
     * @throws nl.zorgpad.partner.PartnerFout when it is no JSON or something is wrong with it
     */
    PartnerAanmelding lees(byte[] inhoud, String kanaal) {
        return lezer.lees(
                inhoud,
                PartnerAanmelding.class,
                PartnerAanmelding.FORMULIER,
                (aanmelding, boom, fout) -> samenhang(aanmelding, boom, kanaal, fout));
    }

    private void samenhang(
            PartnerAanmelding aanmelding, JsonNode boom, String kanaal, BiConsumer<String, String> fout) {
        var wijkGegeven = boom.hasNonNull("wijk");
        if ("ja".equals(aanmelding.woonplaatsUtrecht()) && !wijkGegeven) {
            fout.accept("wijk", "Vul de wijk in als het gezin in Utrecht woont.");
        }
        if ("nee".equals(aanmelding.woonplaatsUtrecht()) && wijkGegeven) {
            fout.accept("wijk", "Laat de wijk weg als het gezin niet in Utrecht woont.");
        }
        if (aanmelding.verwachteVrijlating() != null && !FRONT_OFFICE.equals(kanaal)) {
            fout.accept("verwachteVrijlating", "Alleen de front office detentie en terugkeer stuurt dit veld mee.");
        }
        var personen = aanmelding.ouders().size() + aanmelding.kinderen().size();
        if (personen == 0
                && boom.path("ouders").isEmpty()
                && boom.path("kinderen").isEmpty()) {
            fout.accept("kinderen", "Een aanmelding gaat over ten minste één persoon: vul ouders of kinderen in.");
        }
        var teVeelOuders = regels.toets(
                PartnerAanmelding.FORMULIER, "aantalOuders", aanmelding.ouders().size());
        if (teVeelOuders.fout() != null) {
            var melding = teVeelOuders.fout();
            fout.accept("ouders", melding.substring(0, 1).toUpperCase(Locale.ROOT) + melding.substring(1));
        }
    }
}
