package nl.zorgpad.sturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** Who may see what, and what somebody who wants more gets. */
@ZorgpadTest
class SturingRestTest {

    private static final GrantedAuthority MEDEWERKER = new SimpleGrantedAuthority("MEDEWERKER");
    private static final LocalDate DAG = LocalDate.of(2012, 1, 11);
    private static final Vraag JANUARI = Vraag.maand(YearMonth.of(2012, 1));
    private static final String MANAGER = "teammanager.west";
    private static final String MAAND = "van=2012-01-01&tot=2012-01-31";

    @LocalServerPort
    int poort;

    @Autowired
    Stuurinzage inzage;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WebApplicationContext toepassing;

    private MockMvc mvc;
    private Feitenbron bron;

    @BeforeEach
    void begin() {
        mvc = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2012-03-01T09:00:00Z")));
        bron = new Feitenbron(gebeurtenissen, transacties);
        bron.meld(3, zaak -> zaak.wijk("west"), "west", DAG);
        bron.meld(2, zaak -> zaak, "zuilen", DAG);
        bron.meld(7, zaak -> zaak, "ondiep", DAG);
        bron.meld(30, zaak -> zaak, "lunetten", DAG);
    }

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from sturing_zaak where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_zaak_historie where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_telling where dag < date '2016-01-01'");
        ClockUtil.reset();
    }

    @Test
    void eenTeammanagerZietHetEigenTeamHelemaalEnDeStad() {
        assertThat(inzage.bereken("aanmeldingen", JANUARI.voorTeam("west"), MANAGER)
                        .teller())
                .isEqualTo(3);
        assertThat(inzage.bereken("aanmeldingen", JANUARI, MANAGER).teller()).isEqualTo(42);
        assertThat(inzage.uitgesplitst("aanmeldingen", JANUARI, Dimensie.TEAM, MANAGER))
                .containsOnlyKeys("west");
        assertThatThrownBy(() -> inzage.bereken("aanmeldingen", JANUARI.voorTeam("zuilen"), MANAGER))
                .isInstanceOf(GeenStuurrecht.class);
        assertThatThrownBy(() -> inzage.zaken(Zaaklijst.WACHT_OP_KENNISMAKING, "zuilen", MANAGER))
                .isInstanceOf(GeenStuurrecht.class);
        assertThatThrownBy(() -> inzage.uitgesplitst("aanmeldingen", JANUARI, Dimensie.WIJK, MANAGER))
                .isInstanceOf(GeenStuurrecht.class);
    }

    @Test
    void deDirectieZietGeenKleineAantallenEnVindtZeNietDoorAfTeTrekken() {
        var teams = inzage.uitgesplitst("aanmeldingen", JANUARI, Dimensie.TEAM, "directie");

        assertThat(teams.get("west").onderdrukt()).isTrue();
        assertThat(teams.get("zuilen").onderdrukt()).isTrue();
        assertThat(teams.get("lunetten").teller()).isEqualTo(30);
        assertThat(teams.get("hoograven").teller()).isZero();
        assertThat(inzage.bereken("aanmeldingen", JANUARI.voorTeam("west"), "directie"))
                .isEqualTo(teams.get("west"));
        assertThat(inzage.verloop("aanmeldingen", JANUARI.voorTeam("west"), "directie")
                        .get(YearMonth.of(2012, 1))
                        .onderdrukt())
                .isTrue();
        assertThatThrownBy(() -> inzage.zaken(Zaaklijst.WACHT_OP_KENNISMAKING, "west", "directie"))
                .isInstanceOf(GeenStuurrecht.class);
    }

    @Test
    void buitenHetEigenTeamVerschillenTweePeriodenNooitEenPaarDagen() {
        var bijna = Vraag.periode(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 30));

        assertThatThrownBy(() -> inzage.bereken("aanmeldingen", bijna, "directie"))
                .isInstanceOf(VraagFout.class);
        assertThatThrownBy(() -> inzage.bereken("aanmeldingen", bijna, MANAGER)).isInstanceOf(VraagFout.class);
        assertThatThrownBy(() -> inzage.verloop("aanmeldingen", bijna, "directie"))
                .isInstanceOf(VraagFout.class);
        assertThatThrownBy(() -> inzage.bereken("aanmeldingen", JANUARI.zoalsBekendOp(Instant.EPOCH), "directie"))
                .isInstanceOf(VraagFout.class);
        assertThat(inzage.bereken("aanmeldingen", bijna.voorTeam("west"), MANAGER)
                        .teller())
                .isEqualTo(3);
    }

    @Test
    void deLijstVanHetEigenTeamNoemtZaaknummersEnHoeLangHetDuurt() {
        assertThat(inzage.zaken(Zaaklijst.WACHT_OP_KENNISMAKING, "west", MANAGER))
                .filteredOn(regel -> regel.sinds().equals(DAG))
                .hasSize(3)
                .allSatisfy(regel -> {
                    assertThat(regel.zaaknummer()).startsWith("PF-");
                    assertThat(regel.sinds()).isEqualTo(DAG);
                    assertThat(regel.werkdagen()).isEqualTo(36);
                });
        for (var lijst : Zaaklijst.values()) {
            inzage.zaken(lijst, "west", MANAGER);
        }
    }

    @Test
    void bijWieWachtStaatWaaromDeHulpNogNietStart() {
        bron.meld(1, zaak -> zaak.kennismaking(DAG.plusDays(3), 3, "TIJDIG").wacht(DAG.plusDays(3)), "west", DAG);

        assertThat(inzage.zaken(Zaaklijst.WACHTEND, "west", MANAGER))
                .filteredOn(regel -> regel.sinds().equals(DAG.plusDays(3)))
                .singleElement()
                .satisfies(regel -> assertThat(regel.reden()).isEqualTo("Wacht op een passende werker"));
    }

    @Test
    void wieGeenStuurrechtHeeftKrijgtNiets() {
        for (var wie : new String[] {"gezinswerker.west", "voordeur.west", "proceseigenaar", "evu"}) {
            for (var pad : new String[] {
                "cijfers",
                "cijfers/K01?" + MAAND,
                "cijfers/K01/verloop?" + MAAND,
                "cijfers.csv",
                "cijfers.xlsx",
                "cijfers/K01/uitsplitsing?per=team&" + MAAND,
                "zaken?lijst=wachtend&team=west"
            }) {
                assertThat(haal(wie, pad).statusCode()).as(wie + " " + pad).isEqualTo(403);
            }
            assertThat(stuur(wie, "application/json", "[]").statusCode()).isEqualTo(403);
        }
        assertThat(Webgebruiker.onbekende(poort).get("/api/sturing/cijfers").statusCode())
                .isEqualTo(401);
    }

    @Test
    void geeftCijfersEnBestandenOverRest() {
        assertThat(haal(MANAGER, "cijfers").body())
                .contains("\"id\":\"K01\"", "\"formule\"", "\"gepubliceerd\"")
                .doesNotContain("kennismaking_klasse");
        assertThat(haal(MANAGER, "cijfers/aanmeldingen?team=west&" + MAAND).body())
                .contains("\"teller\":3", "\"onderdrukt\":false");
        assertThat(haal(MANAGER, "cijfers/aanmeldingen/verloop?team=west&" + MAAND)
                        .body())
                .contains("\"2012-01\"");
        assertThat(haal("directie", "cijfers/aanmeldingen/uitsplitsing?per=ses&" + MAAND)
                        .statusCode())
                .isEqualTo(200);
        assertThat(haal(MANAGER, "cijfers/K01%27drop?" + MAAND).statusCode()).isEqualTo(404);
        assertThat(haal(MANAGER, "cijfers/K01?team=west%27%20or%201=1&" + MAAND).statusCode())
                .isEqualTo(403);
        assertThat(haal("directie", "cijfers/K01/uitsplitsing?per=niets&" + MAAND)
                        .statusCode())
                .isEqualTo(400);
        assertThat(haal(MANAGER, "cijfers/K01?van=gisteren").statusCode()).isEqualTo(400);
        assertThat(haal(MANAGER, "cijfers.csv?team=west&" + MAAND).body())
                .startsWith("\uFEFF\"Cijfer\";\"Naam\"")
                .contains("\"aanmeldingen\";\"Aanmeldingen\";\"2012-01-01\";\"2012-01-31\";\"west\";3;");
        assertThat(haal("directie", "cijfers.csv?team=west&" + MAAND).body())
                .contains(
                        "\"aanmeldingen\";\"Aanmeldingen\";\"2012-01-01\";\"2012-01-31\";\"west\";;\"gezinnen\";;;\"te klein");
        assertThat(haal(MANAGER, "cijfers.xlsx?team=west&" + MAAND).body()).startsWith("PK");
        assertThat(Cijferbestand.ongevaarlijk("=1+1")).isEqualTo("'=1+1");
    }

    @Test
    void tellingenGaanAllemaalMeeOfGeenEnEenCorrectieVervangt() {
        var kop = "soort;code;team;wijk;dag;aantal;bedragEuro\n";
        var fout = stuur(
                "functioneel-beheer",
                "text/csv",
                kop + "vroegsignalering;contact;west;;2015-02-01;3;\nniets;contact;nergens;;2099-01-01;-1;1,234");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body())
                .contains("\"rij\":2", "\"soort\"", "\"team\"", "\"dag\"", "\"aantal\"", "\"bedragEuro\"");
        assertThat(jdbc.queryForObject(
                        "select count(*) from sturing_telling where dag < date '2016-01-01'", Long.class))
                .isZero();

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2015-03-01T09:00:00Z")));
        var goed =
                kop + "vroegsignalering;huisbezoek;west;;2015-02-01;%d;\nvroegsignalering;contact;west;;2015-02-01;6;";
        assertThat(stuur("functioneel-beheer", "text/csv", goed.formatted(8)).statusCode())
                .isEqualTo(201);
        assertThat(stuur("functioneel-beheer", "text/csv", goed.formatted(12)).statusCode())
                .isEqualTo(201);

        var cijfer = inzage.bereken("K31", Vraag.maand(YearMonth.of(2015, 2)).voorTeam("west"), MANAGER);
        assertThat(cijfer.noemer()).isEqualTo(12);
        assertThat(cijfer.waarde()).isEqualByComparingTo("50");
    }

    private Antwoord haal(String wie, String pad) {
        return doe(wie, get(URI.create("/api/sturing/" + pad.replace(" ", "%20"))));
    }

    private Antwoord stuur(String wie, String soort, String inhoud) {
        return doe(
                wie,
                post("/api/sturing/tellingen").with(csrf()).contentType(soort).content(inhoud));
    }

    private record Antwoord(int statusCode, String body) {}

    private Antwoord doe(String wie, MockHttpServletRequestBuilder verzoek) {
        try {
            var antwoord = mvc.perform(verzoek.with(user(wie).authorities(MEDEWERKER)))
                    .andReturn()
                    .getResponse();
            return new Antwoord(antwoord.getStatus(), antwoord.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}
