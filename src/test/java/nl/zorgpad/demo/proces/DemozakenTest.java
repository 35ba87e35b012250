package nl.zorgpad.demo.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.demo.Demozaak;
import nl.zorgpad.demo.Demozaken;
import nl.zorgpad.kantoor.Kantoor;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo cases, played on one Monday morning and taken away again: other tests never see them. */
@ZorgpadTest
class DemozakenTest {

    private static final LocalDateTime MAANDAGOCHTEND = LocalDateTime.parse("2025-11-17T09:30");

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Kantoor kantoor;

    @Autowired
    WerkdagenKalender werkdagen;

    @Autowired
    Clock klok;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void drieTeamsHebbenWerkInElkeFaseEnDeEngineKentGeenGezin() {
        var zaken = Demozaken.op(MAANDAGOCHTEND.toLocalDate(), werkdagen);
        var taken = beleef(zaken, MAANDAGOCHTEND);

        assertThat(zaken).hasSizeBetween(40, 65);
        assertThat(zaken).extracting(Demozaak::gezinsnaam).doesNotHaveDuplicates();
        assertThat(taken.stream().map(Task::getName).collect(Collectors.toSet()))
                .contains(
                        "Vraag verkennen",
                        "Uitkomst vaststellen",
                        "Directe acties uitvoeren",
                        "Warm doorverwijzen",
                        "Afstemmen met GI",
                        "Crisis oppakken",
                        "Gezinswerker toewijzen",
                        "Kennismaking plannen",
                        "Tolk regelen",
                        "Brief sturen en afsluiten",
                        "Kennismaking voeren",
                        "Late kennismaking bespreken",
                        "Kennismakingsdatum aanvullen",
                        "Ondersteuning tijdens wachten afspreken",
                        "Start plannen",
                        "Contact houden met gezin",
                        "Wachtsignaal behandelen",
                        "Hulp starten",
                        "Veiligheidssignaal beoordelen",
                        "Veiligheidssignaal bespreken",
                        "Andere gezinswerker aanwijzen",
                        "Verhuizing overdragen");
        assertThat(taken.stream().map(Task::getTenantId).collect(Collectors.toSet()))
                .contains("kanaleneiland", "lunetten", "ondiep", "mbo-team");
        assertThat(taken).anyMatch(taak -> taak.getDueDate().before(Date.from(Instant.parse("2025-11-14T00:00:00Z"))));
        assertThat(klok.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-22", "2026-01-02", "2026-04-07", "2026-05-15", "2026-12-27", "2028-02-29"})
    void hetPlanPastOokInHetWeekendEnNaFeestdagen(LocalDate dag) {
        assertThat(Demozaken.op(dag, werkdagen))
                .flatExtracting(Demozaak::stappen)
                .allMatch(stap -> !stap.moment().toLocalDate().isAfter(dag));
    }

    @Test
    void inDeTestsStaanGeenDemozaken() {
        assertThat(context.getBeansOfType(DemozakenStart.class)).isEmpty();
    }

    private List<Task> beleef(List<Demozaak> zaken, LocalDateTime nu) {
        var eerder = instanties();
        var sinds = jdbc.queryForObject("select txid_current() % (2 ^ 32)::bigint", Long.class);
        try {
            assertThat(new Demokantoor(kantoor).beleef(zaken, nu)).isEmpty();
            assertThat(kolommenMetEenNaam(sinds)).isEmpty();
            elkWachtsignaalZegtVoorWie();
            return engine.getTaskService().createTaskQuery().list().stream()
                    .filter(taak -> !eerder.containsKey(taak.getProcessInstanceId()))
                    .toList();
        } finally {
            instanties().forEach((id, zaaknummer) -> {
                if (!eerder.containsKey(id)) {
                    haalWeg(id, zaaknummer);
                }
            });
        }
    }

    /** A card in the list finds this variable at the execution of its task. */
    private void elkWachtsignaalZegtVoorWie() {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskName("Wachtsignaal behandelen")
                        .list())
                .isNotEmpty()
                .allSatisfy(taak -> assertThat(engine.getRuntimeService()
                                .createVariableInstanceQuery()
                                .variableScopeIdIn(taak.getExecutionId())
                                .variableName("rolKeuze")
                                .singleResult()
                                .getValue())
                        .isNotNull());
    }

    private Map<String, String> instanties() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getId, instantie -> String.valueOf(instantie.getBusinessKey())));
    }

    private void haalWeg(String instantie, String zaaknummer) {
        engine.getRuntimeService().deleteProcessInstanceIfExists(instantie, "demo", true, true, true, false);
        engine.getHistoryService().deleteHistoricProcessInstance(instantie);
        jdbc.update("delete from contactpoging where zaaknummer = ?", zaaknummer);
        jdbc.update("delete from aanmelding where zaaknummer = ?", zaaknummer);
    }

    /** Of the rows that were written since this transaction. */
    private List<String> kolommenMetEenNaam(long sinds) {
        var namen =
                String.join("|", Demozaken.gezinsnamen()) + "|06 0000|voorbeeld.example|gaarde |plantsoen |Zonnestede";
        return jdbc.queryForList("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = current_schema() and table_name like 'act\\_%'
                          and data_type in ('character varying', 'character', 'text', 'json', 'jsonb', 'bytea')
                        """).stream()
                .filter(kolom -> {
                    var naam = kolom.get("column_name");
                    var tekst =
                            "bytea".equals(kolom.get("data_type")) ? "encode(" + naam + ", 'escape')" : naam + "::text";
                    // All rows as one text: PostgreSQL prepares the search anew for each text.
                    return Boolean.TRUE.equals(jdbc.queryForObject(
                            "select string_agg(distinct " + tekst + ", ' | ') ~* ? from " + kolom.get("table_name")
                                    + " where age(xmin) <= age(?::text::xid)",
                            Boolean.class,
                            namen,
                            sinds));
                })
                .map(kolom -> kolom.get("table_name") + "." + kolom.get("column_name"))
                .toList();
    }
}
