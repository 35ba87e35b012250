package nl.zorgpad.afsluiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierkaart;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a worker and a client can see of a case after help has ended. */
@ZorgpadTest
class NaHetEindeTest {

    @Autowired
    DossierService dossiers;

    @Autowired
    AfsluitingService afsluitingen;

    @Autowired
    AfsluitingKaart kaart;

    @Autowired
    ErvaringswijzerService ervaringen;

    @Autowired
    Praktijk praktijk;

    @Autowired
    WebApplicationContext toepassing;

    MockMvc mvc;
    String zaak;

    @BeforeEach
    void eenZaak() {
        mvc = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
        praktijk.begin(LocalDateTime.parse("2025-07-01T10:00"));
        var gezin = new Gezin(
                Kanarie.ACHTERNAAM, Kanarie.ADRES, "3511 AA", "Utrecht", Kanarie.TELEFOON, null, null, "nl", false);
        var moeder = NieuwPersoon.volwassene("moeder", Kanarie.VOORNAAM, Kanarie.ACHTERNAAM, null, true, "ja");
        zaak = dossiers.openZaak(new NieuweZaak(
                        gezin,
                        List.of(moeder),
                        "lunetten",
                        Instant.parse("2024-06-01T08:00:00Z"),
                        "zelf_telefoon",
                        null))
                .zaaknummer();
    }

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void zolangDeHulpLooptIsErGeenKaart() {
        assertThat(kaart.kaart(zaak)).isEmpty();
    }

    @Test
    void deKaartToontDeRedenEnTotWanneerHetDossierBlijftOokNaEenWijziging() {
        afsluitingen.legVast(afsluiting(), "gezinswerker.lunetten");
        assertThat(regels())
                .containsEntry("Hulp gestopt", "1-7-2025")
                .containsEntry("Reden", "01 volgens plan")
                .containsEntry("Bewaren tot", "1-7-2045 (regel D31-1, vanaf 1-7-2025)");

        praktijk.begin(LocalDateTime.parse("2025-11-05T10:00"));
        dossiers.legTekstenVast(zaak, "nazorgcontact", null, Map.of("toelichting", Kanarie.VRIJE_TEKST), null);

        assertThat(regels()).containsEntry("Bewaren tot", "5-11-2045 (regel D31-1, vanaf 5-11-2025)");
    }

    @Test
    void eenAanmeldingDieNooitHulpWerdBlijftEenJaar() {
        dossiers.sluit(zaak, "teruggetrokken", null, null);

        assertThat(regels()).containsEntry("Bewaren tot", "1-7-2026 (regel D31-3, vanaf 1-7-2025)");
    }

    @Test
    void hetOverzichtVoorDeClientNoemtWieKeekEnWieHetNietMocht() throws Exception {
        overzicht("gezinswerker.ondiep").andExpect(status().isNotFound());
        overzicht("gezinswerker.lunetten").andExpect(status().isOk());

        var pagina = overzicht("teammanager.lunetten")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(pagina).contains("Geweigerd", "Gelezen", "Teammanager", "1-7-2025 10:00");
        Kanarie.zoekIn(pagina);
        mvc.perform(get("/dossieroverzicht/" + zaak)).andExpect(status().is4xxClientError());
    }

    @Test
    void bijLangeHulpEenUitnodigingPerJaarEnNietVaker() {
        assertThat(ervaringen.nodigJaarlijksUit(zaak, "lunetten", 1)).isTrue();
        assertThat(ervaringen.nodigJaarlijksUit(zaak, "lunetten", 1)).isFalse();
        assertThat(ervaringen.nodigJaarlijksUit(zaak, "lunetten", 2)).isTrue();
    }

    private ResultActions overzicht(String wie) throws Exception {
        return mvc.perform(
                get("/dossieroverzicht/" + zaak).with(user(wie).authorities(new SimpleGrantedAuthority("MEDEWERKER"))));
    }

    private Map<String, String> regels() {
        return kaart.kaart(zaak).orElseThrow().regels().stream()
                .collect(Collectors.toMap(Dossierkaart.Regel::label, Dossierkaart.Regel::waarde));
    }

    private Afsluiting afsluiting() {
        return new Afsluiting(
                zaak,
                "lunetten",
                null,
                LocalDate.parse("2025-07-01"),
                "volgens_plan",
                "01",
                "D30-1",
                true,
                2,
                2,
                0,
                "veilig",
                "geen_zorgen",
                "niet_nodig",
                "ja",
                "niet_nodig",
                8,
                "afsluitdag");
    }
}
