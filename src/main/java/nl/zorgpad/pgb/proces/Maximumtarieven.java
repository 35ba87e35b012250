package nl.zorgpad.pgb.proces;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.springframework.stereotype.Component;

/** The maximum tariffs of a year, by decision D16. */
@Component
class Maximumtarieven {

    private static final String TABEL = "pgb-tarief";

    private final Beslissingen beslissingen;

    Maximumtarieven(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    /** @param maximum euro per unit; null when this provider has no tariff */
    record Tarief(BigDecimal maximum, String eenheid) {}

    /**
     * The maximum for this help by this provider.
     *
     * @param achter what comes after the names of the fields of this line of the budget plan
     * @throws FormulierFout when the table has no rows of this year, or no tariff for a provider outside the network
     */
    Tarief zoek(int jaar, String hulp, String aanbieder, String achter) {
        var vraag = new HashMap<String, Object>(Map.of("jaar", jaar, "categorie", hulp, "aanbiederType", aanbieder));
        var regel = beslissingen.regels(TABEL, vraag).stream()
                .findFirst()
                .orElseThrow(() -> new FormulierFout(
                        "gevraagdeHulp" + achter,
                        "Welke hulp?: voor het jaar " + jaar + " staan de tarieven niet in de tabel " + TABEL
                                + ". Er kan nog niets worden besloten. Vraag de proceseigenaar om ze toe te voegen"
                                + " (PAR-13)."));
        var maximum = PgbAanvraagOverdracht.bedrag(regel.get("maximum"));
        if (maximum == null && !"informeel".equals(aanbieder)) {
            throw new FormulierFout(
                    "aanbiederType" + achter,
                    "Wie geeft de hulp?: voor deze hulp is er geen tarief bij deze aanbieder (" + TABEL + ", " + jaar
                            + "). Bespreek een andere aanbieder.");
        }
        return new Tarief(maximum, (String) regel.get("eenheid"));
    }
}
