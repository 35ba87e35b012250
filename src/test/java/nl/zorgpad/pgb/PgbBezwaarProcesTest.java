package nl.zorgpad.pgb;

import static nl.zorgpad.pgb.Pgbpraktijk.GEZINSWERKER;
import static nl.zorgpad.pgb.Pgbpraktijk.JURIDISCH;
import static nl.zorgpad.pgb.Pgbpraktijk.keerNee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class PgbBezwaarProcesTest {

    @Autowired
    Praktijk praktijk;

    @Autowired
    Pgbpraktijk pgb;

    @Autowired
    PgbService aanvragen;

    @Autowired
    DossierService dossiers;

    @Autowired
    Pgbkaart kaart;

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    /** Refused on 16 June 2025: an objection is possible until 28 July. */
    private String geweigerd() {
        var zaak = pgb.voorbereid("2025-06-16");
        var vierNee = new HashMap<String, Object>(keerNee(4));
        vierNee.put("helperVoorNee", "nee");
        pgb.totVoorstel(zaak, "2025-06-16", vierNee, Map.of());
        pgb.hoorEnLees(zaak, true);
        pgb.weiger(zaak, "zin_in_plaats", "8.1.1_lid_2a", "2025-06-16");
        pgb.regelVervolg(zaak, Map.of("vervolgAanbod", "zorg_in_natura"));
        return zaak;
    }

    private void maakBezwaar(String zaak, String dag) {
        praktijk.wordt(zaak, LocalDateTime.parse(dag + "T11:00"));
        praktijk.start(
                JURIDISCH,
                "pgb-bezwaar",
                Map.of("zaaknummer", zaak, "bezwaarOntvangenOp", dag),
                Map.of("bezwaarTekst", Kanarie.VRIJE_TEKST));
    }

    private void beoordeel(String zaak, Map<String, ?> antwoorden) {
        var velden = new HashMap<String, Object>(Map.of("bezwaarVolledig", "ja", "ontvangstBevestigdOp", "2025-07-01"));
        velden.putAll(antwoorden);
        pgb.doe(JURIDISCH, zaak, "Bezwaar beoordelen", velden, Map.of("motiveringOntvankelijk", Kanarie.VRIJE_TEKST));
    }

    private List<String> taken(String zaak) {
        return praktijk.taken(zaak).stream().map(Task::getName).toList();
    }

    @Test
    void eenBezwaarOpTijdKanTotEenToekenningLeiden() {
        var zaak = geweigerd();
        assertThat(praktijk.loopt(zaak)).isFalse();
        maakBezwaar(zaak, "2025-07-01");
        assertThat(praktijk.feiten(zaak))
                .containsEntry("bezwaarOpTijd", true)
                .containsEntry("bezwaarBesluitUiterlijk", "2025-09-08");
        assertThat(kaart.kaart(zaak).orElseThrow().regels())
                .anySatisfy(regel -> assertThat(regel.waarde()).isEqualTo("08-09-2025"));

        beoordeel(zaak, Map.of("bezwaarBehandelen", "ja"));
        pgb.doe(
                JURIDISCH,
                zaak,
                "Gezin horen",
                Map.of("hoorzitting", "gehouden", "hoorzittingDatum", "2025-07-01", "verdagen", "nee"),
                Map.of("verslagHoorzitting", Kanarie.VRIJE_TEKST));
        pgb.doe(
                JURIDISCH,
                zaak,
                "Beslissen op bezwaar",
                Map.of(
                        "beslissingOpBezwaar", "alsnog_toegekend",
                        "omvangToegekend", 3,
                        "tarief", 45,
                        "ingang", "2025-07-01",
                        "einde", "2026-12-31",
                        "bekendmakingDatum", "2025-07-01"),
                Map.of("motivering", Kanarie.VRIJE_TEKST));

        assertThat(taken(zaak)).containsExactly("Zorgovereenkomst beoordelen");
        assertThat(praktijk.uitkomsten(zaak)).containsEntry("pgb-bezwaar", "bezwaar_gegrond");
        var aanvraag = aanvragen.vanZaak(zaak).get(0);
        assertThat(aanvraag.isHerzienInBezwaar()).isTrue();
        assertThat(aanvraag.besluit()).isEqualTo("pgb_toegekend");
    }

    @Test
    void eenBezwaarDatTeLaatIsWordtTochOntvangenEnIsNietOntvankelijk() {
        var zaak = geweigerd();
        maakBezwaar(zaak, "2025-07-29");
        assertThat(praktijk.feiten(zaak)).containsEntry("bezwaarOpTijd", false);
        assertThatThrownBy(() -> beoordeel(zaak, Map.of("bezwaarBehandelen", "ja", "verschoonbaar", "nee")))
                .hasMessageContaining("te laat");

        beoordeel(zaak, Map.of("bezwaarBehandelen", "nee", "verschoonbaar", "nee"));
        assertThat(praktijk.uitkomsten(zaak)).containsEntry("pgb-bezwaar", "niet_ontvankelijk");
        assertThat(aanvragen.bezwaren(zaak))
                .singleElement()
                .extracting(PgbBezwaar::beslissing)
                .isEqualTo("niet_ontvankelijk");
    }

    @Test
    void deBeslissingOpBezwaarMagEenKeerWordenVerdaagdEnDeBewakingGaatMee() {
        var zaak = geweigerd();
        maakBezwaar(zaak, "2025-07-01");
        beoordeel(zaak, Map.of("bezwaarBehandelen", "ja"));
        pgb.doe(JURIDISCH, zaak, "Gezin horen", Map.of("hoorzitting", "gezin_zag_af", "verdagen", "ja"), Map.of());
        assertThat(praktijk.feiten(zaak)).containsEntry("bezwaarBesluitUiterlijk", "2025-10-20");

        praktijk.wordt(zaak, LocalDateTime.parse("2025-09-10T10:00"));
        assertThat(taken(zaak)).containsExactly("Beslissen op bezwaar");
        praktijk.wordt(zaak, LocalDateTime.parse("2025-10-21T10:00"));
        assertThat(taken(zaak)).contains("Te late beslissing bespreken");
    }

    @Test
    void zonderBesluitIsErNogGeenBezwaar() {
        var zaak = pgb.aanvraag("2025-06-16");

        assertThatThrownBy(() -> praktijk.start(
                        GEZINSWERKER,
                        "pgb-bezwaar",
                        Map.of("zaaknummer", zaak, "bezwaarOntvangenOp", "2025-06-16"),
                        Map.of("bezwaarTekst", Kanarie.VRIJE_TEKST)))
                .hasMessageContaining("nog geen besluit");
    }

    @Test
    void eenBriefOpTijdOpDePostIsOpTijdAlsHijBinnenEenWeekKomt() {
        var einde = LocalDate.parse("2025-07-28");

        assertThat(PgbBezwaar.isOpTijd(einde, einde, null)).isTrue();
        assertThat(PgbBezwaar.isOpTijd(einde, einde.plusDays(1), null)).isFalse();
        assertThat(PgbBezwaar.isOpTijd(einde, einde.plusDays(7), einde)).isTrue();
        assertThat(PgbBezwaar.isOpTijd(einde, einde.plusDays(8), einde)).isFalse();
        assertThat(PgbBezwaar.isOpTijd(einde, einde.plusDays(2), einde.plusDays(1)))
                .isFalse();
    }
}
