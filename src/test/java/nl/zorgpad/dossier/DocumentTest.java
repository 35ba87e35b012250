package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class DocumentTest {

    private static final String GEZINSWERKER = "gezinswerker.lunetten";
    private static final byte[] INHOUD = "%PDF-1.7 Beste Mirte".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int poort;

    @Autowired
    DossierService dossiers;

    @Autowired
    DocumentService documenten;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    private String zaaknummer;
    private Document brief;

    @BeforeEach
    void maakBrief() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        brief = bewaar("pgb-beschikking", "pgb-beschikking " + zaaknummer + ".pdf", DocumentService.PDF, INHOUD);
    }

    @Test
    void eenDocumentStaatOpHetBladEnIsTeDownloaden() throws Exception {
        var medewerker = medewerker(GEZINSWERKER);
        var blad = JsonPath.parse(medewerker.get(pad("")).body());
        assertThat(blad.<List<String>>read("$.documenten[*].soortLabel")).containsExactly("Pgb: beschikking");
        assertThat(blad.<List<Integer>>read("$.documenten[*].grootte")).containsExactly(INHOUD.length);

        var antwoord = medewerker.get(blad.read("$.documenten[0].pad", String.class));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(INHOUD);
        assertThat(antwoord.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"pgb-beschikking %s.pdf\"".formatted(zaaknummer));
        assertThat(antwoord.headers().firstValue("Content-Type")).contains(DocumentService.PDF);
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(antwoord.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void elkeDownloadStaatInHetLogMetHetDocument() {
        medewerker(GEZINSWERKER).get(pad("/documenten/" + brief.id()));

        assertThat(log())
                .extracting("gebruiker", "handeling", "onderdeel")
                .containsExactly(tuple(GEZINSWERKER, "gelezen", "document:" + brief.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinswerker.ondiep", "directie", "beheer"})
    void wieHetGezinNietHelptKrijgtGeenDocument(String gebruiker) {
        var antwoord = medewerker(gebruiker).get(pad("/documenten/" + brief.id()));

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).doesNotContain("Mirte");
        assertThat(log()).extracting("gebruiker", "handeling").containsExactly(tuple(gebruiker, "geweigerd"));
    }

    @Test
    void eenDocumentVanEenAndereZaakIsNietTeVindenMetDezeZaak() {
        var andere = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        var antwoord = medewerker(GEZINSWERKER).get("/api/dossiers/zaak/" + andere + "/documenten/" + brief.id());

        assertThat(antwoord.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen-id", "00000000-0000-0000-0000-000000000000"})
    void eenDocumentDatErNietIsGeeftNietGevonden(String id) {
        assertThat(medewerker(GEZINSWERKER).get(pad("/documenten/" + id)).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "Soort met spaties, brief.pdf, application/pdf, soort",
        "algemeen, ../brief.pdf, application/pdf, naam",
        "algemeen, brief.html, text/html, mediatype"
    })
    void watGeenDocumentVanOnsIsWordtGeweigerd(String soort, String naam, String mediatype, String veld) {
        assertThatThrownBy(() -> bewaar(soort, naam, mediatype, INHOUD))
                .isInstanceOfSatisfying(
                        DossierFout.class,
                        fout -> assertThat(fout.meldingen())
                                .extracting(Veldmelding::veld)
                                .containsExactly(veld));
    }

    @Test
    void eenLeegOfTeGrootDocumentWordtGeweigerd() {
        assertThatThrownBy(() -> bewaar("algemeen", "brief.pdf", DocumentService.PDF, new byte[0]))
                .hasMessage("Het document is leeg.");
        assertThatThrownBy(() -> bewaar("algemeen", "brief.pdf", DocumentService.PDF, new byte[10 * 1024 * 1024 + 1]))
                .hasMessage("Het document is groter dan 10 MB.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_document set naam = 'anders.pdf' where zaaknummer = '%s'",
                "delete from dossier_document where zaaknummer = '%s'",
                "truncate dossier_document"
            })
    void eenDocumentKanNietWordenGewijzigdOfGewist(String opdracht) {
        assertThatThrownBy(() -> jdbc.update(opdracht.formatted(zaaknummer)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Aan dossier_document kan alleen worden toegevoegd");
    }

    @Test
    void deDatabaseNeemtGeenDocumentAanDatNietBijZijnControlegetalPast() {
        assertThatThrownBy(() -> jdbc.update(
                        "insert into dossier_document (id, zaaknummer, soort, naam, mediatype, inhoud, grootte, sha256,"
                                + " auteur, moment) values (?, ?, 'algemeen', 'a.pdf', 'application/pdf', ?, 3, ?,"
                                + " 'systeem', now())",
                        UUID.randomUUID(),
                        zaaknummer,
                        new byte[] {1, 2, 3},
                        brief.sha256()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("dossier_document");
    }

    @Test
    void eenDringendeKaartStaatBovenDeAndere() {
        Proefkaarten.REGELS.put(zaaknummer, List.of(new Dossierkaart.Regel("Kader", "vrijwillig")));

        var blad = JsonPath.parse(medewerker(GEZINSWERKER).get(pad("")).body());

        assertThat(blad.<List<String>>read("$.kaarten[*].kop")).containsExactly("Veiligheid", "Gezinsplan");
        assertThat(blad.<List<Boolean>>read("$.kaarten[*].dringend")).containsExactly(true, false);
        assertThat(blad.<String>read("$.kaarten[1].regels[0].waarde")).isEqualTo("vrijwillig");
        assertThat(blad.<String>read("$.kaarten[1].verwijzingen[0].pad")).isEqualTo("/proef/" + zaaknummer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elders.example/", "//elders.example", "/\\elders.example", "javascript:alert(1)", ""})
    void eenKaartVerwijstNooitNaarBuiten(String pad) {
        assertThatThrownBy(() -> new Dossierkaart.Verwijzing("Klik hier", pad))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Document bewaar(String soort, String naam, String mediatype, byte[] inhoud) {
        return documenten.bewaar(zaaknummer, soort, naam, mediatype, inhoud, GEZINSWERKER);
    }

    private Webgebruiker medewerker(String gebruiker) {
        return Webgebruiker.ingelogd(poort, gebruiker, "Zorgpad-demo-1");
    }

    private String pad(String deel) {
        return "/api/dossiers/zaak/" + zaaknummer + deel;
    }

    private List<Map<String, Object>> log() {
        return jdbc.queryForList("select * from inzage where zaaknummer = ? order by volgnummer", zaaknummer);
    }
}
