package nl.zorgpad.sturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import nl.zorgpad.sturing.Procesinzage.GeenProcesinzage;
import nl.zorgpad.sturing.Procesinzage.ProcesOnbekend;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What managers see in Cockpit of the steps and of finished cases, and what nobody else sees. */
@ZorgpadTest
class ProcesinzageTest {

    private static final String WACHTWOORD = "Zorgpad-demo-1";
    private static final String MANAGER_A = "teammanager.kanaleneiland";
    private static final String MANAGER_B = "teammanager.lunetten";
    private static final String TEAM_A = "kanaleneiland";
    private static final String TEAM_B = "lunetten";
    private static final LocalDate MAANDAG = LocalDate.of(2025, 3, 3);

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Procesinzage inzage;

    @Autowired
    WerkdagenKalender kalender;

    private Proefproces proces;

    @BeforeEach
    void begin() {
        proces = new Proefproces(engine);
    }

    @AfterEach
    void opruimen() {
        engine.getIdentityService().clearAuthentication();
        proces.close();
    }

    @Test
    void eenStapWordtVergelekenMetZijnEigenNorm() {
        for (int werkdagen = 1; werkdagen <= 10; werkdagen++) {
            proces.zaak("GZ-2025-90000" + werkdagen, TEAM_A, MAANDAG, kalender.plusWerkdagen(MAANDAG, werkdagen));
        }
        proces.begin("GZ-2025-900011", TEAM_A, MAANDAG);
        proces.zetKlok(LocalDate.of(2025, 3, 31), 12);

        assertThat(werk(MANAGER_A))
                .isEqualTo(new Stapcijfer(
                        Proefproces.TAAK,
                        "Werk doen",
                        "userTask",
                        1,
                        1,
                        10,
                        0,
                        5,
                        9,
                        5,
                        5,
                        11,
                        6,
                        Normoordeel.MEESTAL_TE_LAAT));
    }

    @Test
    void zakenVanEenAnderTeamVerschuivenGeenMidden() {
        proces.zaak("GZ-2025-900021", TEAM_A, MAANDAG, MAANDAG.plusDays(1));
        proces.zaak("GZ-2025-900022", TEAM_B, MAANDAG, MAANDAG.plusDays(21));
        proces.zaak("GZ-2025-900023", TEAM_B, MAANDAG, MAANDAG.plusDays(21));

        assertThat(werk(MANAGER_A).midden()).isEqualTo(1);
        assertThat(werk(MANAGER_A).geweest()).isEqualTo(1);
        assertThat(werk("directie").midden()).isEqualTo(15);
    }

    @Test
    void watVoorHetVensterEindigdeTeltNietMeer() {
        proces.zaak("GZ-2025-900031", TEAM_A, MAANDAG, MAANDAG.plusDays(1));
        proces.zetKlok(MAANDAG.plusDays(1 + 180), 9);
        assertThat(werk(MANAGER_A).geweest()).isEqualTo(1);

        proces.zetKlok(MAANDAG.plusDays(2 + 180), 9);
        assertThat(als(MANAGER_A, () -> inzage.overzicht(proces.definitie())).stappen())
                .isEmpty();
    }

    @Test
    void eenAfgelopenZaakToontWieWanneerHoeLangEnWelkeRegelGold() {
        var zaak = proces.zaak("GZ-2025-900041", TEAM_A, MAANDAG, LocalDate.of(2025, 3, 11));

        var verloop = als(MANAGER_A, () -> inzage.verloop(zaak));

        assertThat(verloop.zaaknummer()).isEqualTo("GZ-2025-900041");
        assertThat(verloop.stromen()).containsExactly("flow_1", "flow_2", "flow_3", "flow_4");
        assertThat(verloop.stappen())
                .filteredOn(stap -> stap.id().equals(Proefproces.TAAK))
                .singleElement()
                .satisfies(stap -> {
                    assertThat(stap.wie()).isNotBlank().isNotEqualTo("gezinswerker." + TEAM_A);
                    assertThat(stap.werkdagen()).isEqualTo(6);
                    assertThat(stap.norm()).isEqualTo(5);
                    assertThat(stap.teLaat()).isTrue();
                });
        assertThat(verloop.besluiten()).singleElement().satisfies(besluit -> {
            assertThat(besluit.naam()).isEqualTo("Proefregel");
            assertThat(besluit.regels())
                    .extracting(Zaakverloop.Regel::regel, Zaakverloop.Regel::waarom)
                    .containsExactly(tuple("P-1", "Zo is het afgesproken."));
        });
    }

    @Test
    void afgelopenZakenZijnTeVindenOpZaaknummerDagEnUitkomst() {
        proces.zaak("GZ-2025-900051", TEAM_A, MAANDAG, MAANDAG.plusDays(1));
        proces.zaak("GZ-2025-900052", TEAM_A, MAANDAG, MAANDAG.plusDays(2));
        proces.begin("GZ-2025-900053", TEAM_A, MAANDAG);

        assertThat(gevonden(MANAGER_A, null, null, null)).containsExactly("GZ-2025-900052", "GZ-2025-900051");
        assertThat(gevonden(MANAGER_A, "GZ-2025-900051", null, null)).containsExactly("GZ-2025-900051");
        assertThat(gevonden(MANAGER_A, "%", null, null)).isEmpty();
        assertThat(gevonden(MANAGER_A, "GZ-2025-90005_", null, null)).isEmpty();
        assertThat(gevonden(MANAGER_A, null, MAANDAG.plusDays(2), null)).containsExactly("GZ-2025-900052");
        assertThat(gevonden(MANAGER_A, null, null, "klaar")).hasSize(2);
        assertThat(gevonden(MANAGER_A, null, null, "' or 1=1 --")).isEmpty();
        assertThat(gevonden(MANAGER_B, null, null, null)).isEmpty();
    }

    @Test
    void zonderIngelogdeMedewerkerIsErNiets() {
        var zaak = proces.zaak("GZ-2025-900061", TEAM_A, MAANDAG, MAANDAG);
        var definitie = proces.definitie();

        assertThatThrownBy(() -> inzage.overzicht(definitie)).isInstanceOf(GeenProcesinzage.class);
        assertThatThrownBy(() -> inzage.verloop(zaak)).isInstanceOf(GeenProcesinzage.class);
        assertThatThrownBy(() -> als(MANAGER_B, () -> inzage.verloop(zaak))).isInstanceOf(ProcesOnbekend.class);
    }

    @Test
    void langsHetWebKomtNiemandBijEenAnderTeam() {
        var zaak = proces.zaak("GZ-2025-900071", TEAM_A, MAANDAG, MAANDAG);
        var stappen = "/api/sturing/processen/" + proces.definitie() + "/stappen";
        var afgelopen = "/api/sturing/processen/" + proces.definitie() + "/afgelopen";
        var verloop = "/api/sturing/verlopen/" + zaak;

        var vanHetTeam = Webgebruiker.ingelogd(poort, MANAGER_A, WACHTWOORD);
        assertThat(vanHetTeam.get(afgelopen).body()).contains("GZ-2025-900071");
        assertThat(vanHetTeam.get(verloop).body()).contains("Werk doen");

        var vanEenAnder = Webgebruiker.ingelogd(poort, MANAGER_B, WACHTWOORD);
        assertThat(vanEenAnder.get(stappen).body()).contains("\"stappen\":[]");
        assertThat(vanEenAnder.get(afgelopen).body()).contains("\"totaal\":0");
        assertThat(vanEenAnder.get(verloop).statusCode()).isEqualTo(404);
        assertThat(vanEenAnder
                        .get("/api/sturing/processen/bestaat-niet/stappen")
                        .statusCode())
                .isEqualTo(404);

        for (var zonderRecht : new String[] {"gezinswerker.kanaleneiland", "proceseigenaar"}) {
            var medewerker = Webgebruiker.metBasic(poort, zonderRecht, WACHTWOORD);
            assertThat(medewerker.get(stappen).statusCode()).as(zonderRecht).isEqualTo(403);
            assertThat(medewerker.get(afgelopen).statusCode()).as(zonderRecht).isEqualTo(403);
            assertThat(medewerker.get(verloop).statusCode()).as(zonderRecht).isEqualTo(404);
        }
        assertThat(Webgebruiker.onbekende(poort).get(stappen).statusCode()).isEqualTo(401);
    }

    private Stapcijfer werk(String wie) {
        return als(wie, () -> inzage.overzicht(proces.definitie())).stappen().stream()
                .filter(stap -> stap.stap().equals(Proefproces.TAAK))
                .findFirst()
                .orElseThrow();
    }

    private List<String> gevonden(String wie, String zaaknummer, LocalDate van, String uitkomst) {
        var vraag = new Afgelopenzaken.Zoekvraag(zaaknummer, van, null, uitkomst, 0);
        return als(wie, () -> inzage.afgelopen(proces.definitie(), vraag)).zaken().stream()
                .map(Afgelopenzaken.Regel::zaaknummer)
                .toList();
    }

    private <T> T als(String wie, Supplier<T> werk) {
        var identiteiten = engine.getIdentityService();
        identiteiten.setAuthentication(
                wie,
                identiteiten.createGroupQuery().groupMember(wie).list().stream()
                        .map(groep -> groep.getId())
                        .toList(),
                identiteiten.createTenantQuery().userMember(wie).list().stream()
                        .map(team -> team.getId())
                        .toList());
        try {
            return werk.get();
        } finally {
            identiteiten.clearAuthentication();
        }
    }
}
