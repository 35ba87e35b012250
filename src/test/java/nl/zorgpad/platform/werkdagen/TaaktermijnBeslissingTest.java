package nl.zorgpad.platform.werkdagen;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class TaaktermijnBeslissingTest extends BeslissingTestBasis {

    TaaktermijnBeslissingTest() {
        super("dmn/platform/taaktermijn.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                taak("TT-1", "vraagverkenning", "U2", 1),
                taak("TT-2", "uitkomst-vraagverkenning", "U2", 1),
                taak("TT-3", "doorverwijzing", null, 3),
                taak("TT-4", "directe-acties", "U1", 3),
                taak("TT-5", "crisis", "U0", 0),
                taak("TT-6", "afstemming-gi", "U2", 2),
                taak("TT-7", "gezinswerker-toewijzen", "U0", 0),
                taak("TT-8", "gezinswerker-toewijzen", "U1", 1),
                taak("TT-9", "tolk-regelen", "U2", 1),
                taak("TT-10", "niet-bereikbaar", "U2", 3),
                taak("TT-11", "norm-overschreden", "U2", 1),
                taak("TT-12", "kennismakingsdatum-aanvullen", "U2", 2),
                taak("TT-13", "wachten", "U2", 2),
                taak("TT-14", "wachtcontact", "U2", 1),
                taak("TT-15", "wachtsignaal", "U2", 1),
                taak("TT-16", "hulp-starten", "U2", 5),
                taak("TT-17", "veiligheidssignaal", "U1", 0),
                taak("TT-18", "verhuizing", "U2", 5),
                taak("TT-19", "werker-vervangen", "U2", 1),
                taak("TT-20", "ervaringswijzer-uitnodigen", "U2", 0),
                taak("TT-20", "zorgen-geen-contact", "U2", 0),
                taak("TT-21", "aanleiding-afsluiten", "U2", 2),
                taak("TT-21", "veiligheid-geen-contact", "U2", 2),
                taak("TT-21", "gezin-bereiken", "U2", 2),
                taak("TT-21", "zwaarwegende-reden", "U2", 2),
                taak("TT-22", "warme-overdracht", "U2", 5),
                taak("TT-22", "overlijden", "U2", 5),
                taak("TT-22", "partners-informeren", "U2", 5),
                taak("TT-22", "ervaringswijzer-herinneren", "U2", 5),
                taak("TT-22", "nazorgcontact", "U2", 5),
                taak("TT-23", "afsluiten", "U2", 10),
                taak("TT-23", "reactie-op-brief", "U2", 10),
                taak("TT-24", "dossierverzoek-termijn", "U2", 1),
                taak("TT-25", "verzoeker-vaststellen", "U2", 3),
                taak("TT-25", "besluit-motiveren", "U2", 3),
                taak("TT-25", "vernietiging-bevestigen", "U2", 3),
                taak("TT-26", "belang-afwegen", "U2", 8),
                taak("TT-26", "dossier-geven", "U2", 8),
                taak("TT-26", "eigen-verklaring", "U2", 8),
                taak("TT-27", "detentie-aanvullen", "U2", 1),
                taak("TT-28", "detentie-grondslag", "U2", 2),
                taak("TT-29", "detentie-veiligheid", "U2", 0),
                taak("TT-30", "detentie-contact", "U2", 3),
                taak("TT-31", "detentie-inventarisatie", "U2", 15),
                taak("TT-32", "detentie-overleg", "U2", 10),
                taak("TT-33", "detentie-plan", "U2", 10),
                taak("TT-34", "detentie-evaluatie", "U2", 5),
                taak("TT-35", "detentie-contact-te-laat", "U2", 1),
                taak("TT-36", "overdracht-grondslag", "U2", 1),
                taak("TT-37", "overdracht-te-laat", "U2", 1),
                taak("TT-38", "overdracht-vervolg", "U2", 1),
                taak("TT-39", "familiegroepsplan-aanbieden", "U2", 5),
                taak("TT-40", "ontheffing-beoordelen", "U2", 2),
                taak("TT-41", "plan-te-laat", "U2", 2),
                taak("TT-42", "hulp-bepalen", "U2", 5),
                taak("TT-43", "hulp-regelen", "U2", 5),
                taak("TT-44", "evaluatie-te-laat", "U2", 5),
                taak("TT-45", "veiligheid-supervisie", "U2", 2),
                taak("TT-46", "plan-gewijzigd", "U2", 3),
                taak("TT-47", "veiligheid-inschatting", null, 0),
                taak("TT-48", "acuut-handelen", null, 0),
                taak("TT-49", "acuut-volgen", null, 0),
                taak("TT-50", "meldcode", null, 3),
                taak("TT-51", "melding-vt", null, 0),
                taak("TT-52", "expertise-inschakelen", null, 2),
                taak("TT-53", "evu-informeren", null, 0),
                taak("TT-54", "veiligheidsplan", null, 1),
                taak("TT-55", "risicofactoren", null, 10),
                taak("TT-56", "herstelplan", null, 10),
                taak("TT-57", "fase-evaluatie", null, 5),
                taak("TT-58", "fase-ondertekening", null, 2),
                taak("TT-59", "afspraak-controle", null, 0),
                taak("TT-60", "kaderbericht", null, 5),
                taak("TT-61", "gi-contact", null, 5),
                taak("TT-62", "overleg-raad", null, 1),
                taak("TT-63", "overdracht-bevestigen", null, 5),
                taak("TT-64", "veiligheid-afsluiten", null, 5),
                taak("TT-65", "veiligheidstaak-te-laat", null, 0),
                taak("TT-66", "pgb-termijn-verlopen", null, 0),
                taak("TT-67", "pgb-termijn-bewaken", null, 1),
                taak("TT-68", "pgb-specialist-koppelen", null, 2),
                taak("TT-69", "pgb-volledigheid", null, 3),
                taak("TT-70", "pgb-voorziening", null, 5),
                taak("TT-71", "pgb-svb", null, 10),
                taak("TT-72", "pgb-herbeoordeling", null, 20),
                taak("TT-73", "capaciteitsbesluit", null, 10),
                taak("TT-74", "storing", null, 1),
                taak("TT-75", "storing-leverancier", null, 3));
    }

    private static Voorbeeld taak(String regel, String taak, String urgentie, int werkdagen) {
        return regel(regel).als("taak", taak).als("urgentie", urgentie).dan("werkdagen", werkdagen);
    }

    @Test
    void eenOnbekendeTaakHeeftGeenTermijn() {
        assertThat(tabel.beslis(Map.of("taak", "bestaat-niet", "urgentie", "U2")))
                .isEmpty();
    }
}
