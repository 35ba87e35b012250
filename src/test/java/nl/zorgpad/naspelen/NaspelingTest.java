package nl.zorgpad.naspelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Teamcapaciteit;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A few families of a team, played and taken away again: other tests never see them. */
@ZorgpadTest
class NaspelingTest {

    private static final LocalDate VRIJDAG = LocalDate.parse("2025-10-31");

    @Autowired
    Naspeling naspeling;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @Autowired
    Telling telling;

    @Autowired
    Teamcapaciteit capaciteiten;

    @Autowired
    TeamService teams;

    private List<String> eerder;
    private Uitslag uitslag;

    @BeforeEach
    void onthoud() {
        eerder = instanties();
    }

    @AfterEach
    void haalWeg() {
        instanties().stream().filter(id -> !eerder.contains(id)).forEach(id -> {
            engine.getRuntimeService().deleteProcessInstanceIfExists(id, "naspelen", true, true, true, false);
            if (engine.getHistoryService()
                            .createHistoricProcessInstanceQuery()
                            .processInstanceId(id)
                            .count()
                    > 0) {
                engine.getHistoryService().deleteHistoricProcessInstance(id);
            }
        });
        Stream.of("lunetten", "vo-team").forEach(team -> capaciteiten.zet(team, null));
        uitslag.zaaknummers().forEach(zaak -> {
            jdbc.update("delete from contactpoging where zaaknummer = ?", zaak);
            jdbc.update("delete from aanmelding where zaaknummer = ?", zaak);
            jdbc.update("delete from sturing_zaak where zaaknummer = ?", zaak);
            jdbc.update("delete from sturing_zaak_historie where zaaknummer = ?", zaak);
        });
    }

    @Test
    void gezinnenKomenWachtenStartenEnGaanEnElkeZaakTelt() {
        uitslag = speel(Map.of(
                "volume.in-begeleiding", 2,
                "volume.wachtend-na-kennismaking", 2,
                "volume.wachtend-op-kennismaking", 1,
                "volume.aanmeldingen-per-week", 3,
                "kennismaking.binnen-vijf", 1,
                "aanloopweken", 0,
                "weken", 2));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.zaaknummers()).hasSizeBetween(9, 13);
        assertThat(uitslag.weken()).hasSize(2);
        assertThat(tel("kennismaking_dag is not null", uitslag)).isPositive();
        assertThat(tel("wachten_sinds is not null", uitslag)).isPositive();
        assertThat(tel("datum_aanvang is not null", uitslag)).isPositive();
        assertThat(tel("true", uitslag)).isEqualTo(uitslag.zaaknummers().size());
        assertThat(klok.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void eenGezinDatBijEenWijkteamHoortGaatDaarVerder() {
        var eerst = telling.tel();

        uitslag = speel(Map.of(
                "teams.vo-team.gewicht", 3,
                "teams.vo-team.wachtdruk", 1,
                "aanmelding.gedupeerd-toeslagen", 1,
                "aanmelding.woont-elders", 0,
                "volume.in-begeleiding", 3,
                "volume.wachtend-na-kennismaking", 3,
                "volume.wachtend-op-kennismaking", 3,
                "volume.aanmeldingen-per-week", 6,
                "aanloopweken", 0,
                "weken", 2));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(tel("team = 'vo-team'", uitslag)).isZero();
        assertThat(tel("team = 'lunetten'", uitslag))
                .isEqualTo(uitslag.zaaknummers().size());
        assertThat(tel("datum_aanvang is not null", uitslag)).isPositive();
        assertThat(telling.tel().get("aanmeldingen") - eerst.get("aanmeldingen"))
                .isEqualTo(uitslag.zaaknummers().size());
        assertThat(telling.dubbel()).doesNotContainAnyElementsOf(uitslag.zaaknummers());
        assertThat(teams.team("vo-team")).map(Team::capaciteit).hasValue(2);
    }

    @Test
    void deControleZietEenZaakDieDubbelIsOfOntbreekt() {
        uitslag = speel(Map.of(
                "volume.in-begeleiding", 2,
                "volume.wachtend-na-kennismaking", 0,
                "volume.wachtend-op-kennismaking", 1,
                "volume.aanmeldingen-per-week", 0,
                "aanloopweken", 0,
                "weken", 1));
        var zaken = uitslag.zaaknummers().stream().sorted().toList();
        var eerst = telling.tel().get("aanmeldingen");
        assertThat(telling.dubbel()).doesNotContainAnyElementsOf(zaken);

        jdbc.update(
                "update act_hi_procinst set business_key_ = ? where business_key_ = ? and proc_def_key_ = 'aanmelding-tot-start'",
                zaken.get(0),
                zaken.get(1));

        assertThat(telling.tel().get("aanmeldingen")).isEqualTo(eerst - 1);
        assertThat(telling.dubbel()).contains(zaken.get(0));
    }

    private Uitslag speel(Map<String, Object> anders) {
        return naspeling.speel(invoer(anders), VRIJDAG, Voortgang.stil());
    }

    private long tel(String voorwaarde, Uitslag van) {
        return van.zaaknummers().stream()
                .filter(zaak -> jdbc.queryForObject(
                                "select count(*) from sturing_zaak where zaaknummer = ? and " + voorwaarde,
                                Long.class,
                                zaak)
                        == 1)
                .count();
    }

    private List<String> instanties() {
        return jdbc.queryForList("select id_ from act_hi_procinst", String.class);
    }

    /** The data file, with one team and what differs. */
    private static Uitgangspunten invoer(Map<String, Object> anders) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("naspelen/halfjaar-2023.yaml"));
        var waarden = new HashMap<>(yaml.getObject());
        waarden.keySet()
                .removeIf(naam -> naam.toString().startsWith("naspelen.teams.")
                        && !naam.toString().startsWith("naspelen.teams.lunetten."));
        anders.forEach((naam, waarde) -> waarden.put("naspelen." + naam, waarde));
        return new Binder(new MapConfigurationPropertySource(waarden))
                .bind("naspelen", Uitgangspunten.class)
                .get();
    }
}
