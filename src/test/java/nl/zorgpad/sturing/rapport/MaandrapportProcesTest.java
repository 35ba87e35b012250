package nl.zorgpad.sturing.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.scenario.Praktijk;
import nl.zorgpad.sturing.Feitenbron;
import nl.zorgpad.sturing.Feitenbron.Zaakfeiten;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Months long before Zorgpad, so that nothing else counts; each test has its own year, because reports stay. */
@ZorgpadTest
class MaandrapportProcesTest {

    private static final String BESLUITTAAK = "Over capaciteit beslissen";
    private static final String DIRECTIE = "directie";

    @Autowired
    Praktijk praktijk;

    @Autowired
    MaandrapportService rapporten;

    @Autowired
    Maandrapportproces proces;

    @Autowired
    Rapportinzage inzage;

    @Autowired
    ManagementService klussen;

    @Autowired
    HistoryService historie;

    @Autowired
    TaskService taken;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    JdbcTemplate jdbc;

    private Feitenbron bron;

    @BeforeEach
    void begin() {
        bron = new Feitenbron(gebeurtenissen, transacties);
    }

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from sturing_zaak where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_zaak_historie where zaaknummer like 'PF-%'");
        praktijk.sluit();
    }

    /** In Zuilen twelve families wait longer than eight weeks, in West six wait three weeks. */
    private void feiten(YearMonth maand) {
        var sinds = maand.minusMonths(2).atDay(3);
        praktijk.begin(maand.atEndOfMonth().atTime(12, 0));
        bron.meld(
                12,
                zaak -> zaak.kennismaking(sinds.plusDays(1), 1, "TIJDIG").wacht(sinds.plusDays(1)),
                "zuilen",
                sinds);
        bron.meld(
                6,
                zaak -> zaak.kennismaking(maand.atDay(9), 3, "TIJDIG").wacht(maand.atDay(9)),
                "west",
                maand.atDay(6));
    }

    private static String sleutel(YearMonth maand) {
        return "MR-" + maand;
    }

    private void maakRapport(YearMonth maand) {
        feiten(maand);
        praktijk.begin(maand.plusMonths(1).atDay(1).atTime(5, 30));
        proces.haalIn(maand);
        praktijk.wordt(sleutel(maand), maand.plusMonths(1).atDay(6).atTime(12, 0));
    }

    private List<Task> besluittaken(YearMonth maand) {
        return taken.createTaskQuery()
                .processInstanceBusinessKey(sleutel(maand))
                .taskName(BESLUITTAAK)
                .list();
    }

    private Map<String, Object> schuif() {
        return new HashMap<>(Map.of(
                "besluit",
                "erbij",
                "anderTeam",
                "west",
                "aantal",
                8,
                "eenheid",
                "uren_per_week",
                "ingangsdatum",
                "2005-03-01"));
    }

    @Test
    void opDeEersteWerkdagKomtHetRapportEnBeslistDeDirectieOverCapaciteit() {
        var maand = YearMonth.of(2004, 12);
        feiten(maand);
        praktijk.begin(LocalDateTime.parse("2005-01-01T05:00"));
        var timer = klussen.createJobQuery().processDefinitionKey("maandrapport").timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .findFirst()
                .orElseThrow();
        klussen.executeJob(timer.getId());

        praktijk.wordt(sleutel(maand), LocalDateTime.parse("2005-01-03T06:04"));
        assertThat(rapporten.lees(maand, 1).klaar()).isFalse();
        praktijk.wordt(sleutel(maand), LocalDateTime.parse("2005-01-03T06:06"));

        var rapport = rapporten.lees(maand, 1);
        assertThat(rapport.klaar()).isTrue();
        assertThat(rapport.peilmoment()).isEqualTo(Instant.parse("2005-01-03T05:00:00Z"));
        assertThat(rapporten.advies(rapport, "zuilen")).satisfies(advies -> {
            assertThat(advies.langwachtenden()).isEqualTo(12);
            assertThat(advies.wachtlijstTrend()).isEqualTo("gelijk");
            assertThat(advies.bezetting()).isNull();
            assertThat(advies.regel()).isEqualTo("D07-1");
        });
    }

    @Test
    void deDirectieBeslistMetEenRedenDieBuitenDeEngineBlijft() {
        var maand = YearMonth.of(2005, 1);
        maakRapport(maand);

        var taak = besluittaken(maand).get(0);
        assertThat(besluittaken(maand)).hasSize(1);
        assertThat(taak.getTenantId()).isEqualTo(Stad.TENANT);
        assertThatThrownBy(() -> praktijk.doe(
                        DIRECTIE,
                        taak,
                        Map.of(
                                "besluit",
                                "erbij",
                                "anderTeam",
                                "west",
                                "aantal",
                                8,
                                "eenheid",
                                "uren_per_week",
                                "ingangsdatum",
                                "2005-01-31"),
                        Map.of("toelichting", Kanarie.VRIJE_TEKST)))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("na de maand van het rapport");
        praktijk.doe(DIRECTIE, taak, schuif(), Map.of("toelichting", Kanarie.VRIJE_TEKST));

        Kanarie.zoekInEngine(jdbc.getDataSource());
        assertThat(rapporten.besluiten(rapporten.lees(maand, 1)))
                .singleElement()
                .satisfies(besluit -> {
                    assertThat(besluit.team()).isEqualTo("zuilen");
                    assertThat(besluit.anderTeam()).isEqualTo("west");
                    assertThat(besluit.toelichting()).isEqualTo(Kanarie.VRIJE_TEKST);
                });
        assertThat(einde(maand)).containsExactly("endEvent_capaciteitVerdeeld");
    }

    private List<String> einde(YearMonth maand) {
        return historie.createHistoricActivityInstanceQuery().activityType("noneEndEvent").list().stream()
                .filter(einde -> historie.createHistoricProcessInstanceQuery()
                                .processInstanceId(einde.getProcessInstanceId())
                                .processInstanceBusinessKey(sleutel(maand))
                                .count()
                        > 0)
                .filter(einde -> einde.getParentActivityInstanceId().equals(einde.getProcessInstanceId()))
                .map(einde -> einde.getActivityId())
                .toList();
    }

    @Test
    void eenMaandHeeftEenRapportHoeVaakErOokOmGevraagdWordt() {
        var maand = YearMonth.of(2006, 3);
        maakRapport(maand);

        proces.haalIn(maand);

        assertThat(rapporten.rapporten())
                .filteredOn(rapport -> rapport.maand().equals(maand))
                .hasSize(1);
        assertThat(einde(maand)).containsExactly("endEvent_rapportWasErAl");
    }

    @Test
    void watLaterBekendWerdKomtInEenNieuweVersieEnNietInDeOude() {
        var maand = YearMonth.of(2007, 3);
        maakRapport(maand);
        praktijk.doe(DIRECTIE, besluittaken(maand).get(0), schuif2007(), Map.of("toelichting", "Meer ruimte."));
        bron.meld(Zaakfeiten.nieuw("lunetten", maand.atDay(20)));
        var eerste = rapporten.lees(maand, 1);

        assertThat(rapporten.herreken(eerste)).isEmpty();
        inzage.corrigeer(maand, "late_registratie", "Een aanmelding kwam later binnen.", DIRECTIE);
        praktijk.wordt(sleutel(maand), LocalDateTime.parse("2007-04-06T13:00"));

        var tweede = rapporten.lees(maand, 2);
        assertThat(tweede.klaar()).isTrue();
        assertThat(rapporten.herreken(tweede)).isEmpty();
        assertThat(rapporten.herreken(eerste)).isEmpty();
        assertThat(besluittaken(maand))
                .as("over zuilen is bij hetzelfde advies al besloten")
                .isEmpty();
    }

    private Map<String, Object> schuif2007() {
        var besluit = schuif();
        besluit.put("ingangsdatum", "2007-05-01");
        return besluit;
    }

    @Test
    void eenNieuwerRapportLaatOpenBesluitenVervallen() {
        var maand = YearMonth.of(2008, 3);
        maakRapport(maand);
        assertThat(besluittaken(maand)).isNotEmpty();

        praktijk.begin(LocalDate.of(2008, 5, 1).atTime(5, 30));
        proces.haalIn(maand.plusMonths(1));
        praktijk.wordt(sleutel(maand.plusMonths(1)), LocalDateTime.parse("2008-05-06T12:00"));

        assertThat(besluittaken(maand)).isEmpty();
        assertThat(einde(maand)).containsExactly("endEvent_openBesluitenVervallen");
    }

    @Test
    void gemisteMaandenWordenIngehaald() {
        var maand = YearMonth.of(2009, 3);
        feiten(maand);
        praktijk.begin(LocalDateTime.parse("2009-05-11T09:00"));

        assertThat(rapporten.gemist())
                .startsWith(YearMonth.of(2009, 1))
                .endsWith(YearMonth.of(2009, 4))
                .hasSize(4);
    }
}
