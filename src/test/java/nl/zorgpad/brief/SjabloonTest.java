package nl.zorgpad.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a process owner may write in a template, and what a wrong one says. */
class SjabloonTest {

    private static final Sjablonen SJABLONEN = new Sjablonen("");

    private static final Set<String> MAG_LEEG_ZIJN =
            Set.of("pgb-beschikking.budgetTekst", "dossierverzoek-besluit.motivering");

    @TempDir
    Path map;

    static Stream<String> namen() {
        return SJABLONEN.namen().stream();
    }

    @ParameterizedTest
    @MethodSource("namen")
    void elkeBriefIsTeVullenMetZijnVelden(String naam) {
        var brief = tekst(SJABLONEN.sjabloon(naam).vul(waarden(naam)));

        assertThat(brief).doesNotContain("{{", "}}").contains("GZ-2025-000001", "Voorbeeld");
        SJABLONEN.eigenVelden(naam).keySet().forEach(veld -> assertThat(brief).contains("waarde van " + veld));
    }

    @ParameterizedTest
    @MethodSource("namen")
    void elkVeldDatMistWordtMetZijnBriefGenoemd(String naam) {
        for (var veld : SJABLONEN.sjabloon(naam).velden()) {
            var waarden = waarden(naam);
            waarden.remove(veld);
            if (!MAG_LEEG_ZIJN.contains(naam + "." + veld)) {
                assertThatThrownBy(() -> SJABLONEN.sjabloon(naam).vul(waarden))
                        .hasMessage("Brief %s: het veld %s is niet ingevuld.".formatted(naam, veld));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("namen")
    void elkVeldStaatUitgelegdInDeGids(String naam) throws IOException {
        var gids = Files.readString(Path.of("docs/brieven.md"));

        assertThat(gids).contains("### `" + naam + "`");
        SJABLONEN
                .eigenVelden(naam)
                .forEach((veld, uitleg) -> assertThat(gids).contains("| `" + veld + "` | " + uitleg + " |"));
    }

    @Test
    void eenMarkeringDieWordInStukkenHeeftGeknipteWordtTochGevuld() {
        var brief = sjabloon("<w:p>" + stuk("Beste {{gez") + stuk("ins", "<w:b/>") + stuk("naam}}, dag") + "</w:p>")
                .vul(Map.of("gezinsnaam", "Van der Proef"));

        assertThat(tekst(brief)).isEqualTo("Beste Van der Proef, dag");
    }

    @Test
    void watIemandTypteIsAltijdTekstEnNooitOpmaakOfEenVeld() {
        var brief = sjabloon(alinea("{{tekst}}")).vul(Map.of("tekst", "<w:b/> & {{motivering}} ${x} \u0000é"));

        assertThat(tekst(brief)).isEqualTo("<w:b/> & {{motivering}} ${x} é");
    }

    @Test
    void eenNieuweRegelInEenTekstIsEenNieuweRegelInDeBrief() {
        var brief = sjabloon(alinea("{{tekst}}")).vul(Map.of("tekst", "een\r\n\ntwee"));

        assertThat(xml(brief)).contains("een</w:t><w:br/>").containsPattern("<w:br/><w:t[^>]*>twee</w:t>");
    }

    @Test
    void eenGezinZonderAdresKrijgtGeenLegeRegels() {
        var brief = sjabloon(alinea("Aan") + alinea("{{adres}}") + alinea("{{postcode}} {{plaats}}") + alinea("Beste"))
                .vul(Map.of("adres", "", "postcode", "", "plaats", ""));

        assertThat(xml(brief).split("<w:p>")).hasSize(3);
    }

    @Test
    void eenStukDatErAlleenStaatAlsHetVeldGevuldIs() {
        var sjabloon = sjabloon(alinea("begin ")
                + alinea("{{als opmerking gevuld}}")
                + alinea("Opmerking: {{opmerking}} ")
                + "<w:tbl><w:tr><w:tc>" + alinea("{{bedrag}} ") + "</w:tc></w:tr></w:tbl>"
                + alinea("{{einde}}")
                + alinea("slot"));

        assertThat(tekst(sjabloon.vul(Map.of("opmerking", "let op", "bedrag", "5"))))
                .isEqualTo("begin Opmerking: let op 5 slot");
        assertThat(tekst(sjabloon.vul(Map.of("opmerking", " ")))).isEqualTo("begin slot");
        assertThat(sjabloon.velden()).containsExactly("bedrag", "opmerking");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{als x gevuld}}                         | er mist een {{einde}}
            {{einde}}                                | bij {{einde}} hoort een {{als ...}}
            {{7 is geen veld}}                       | {{7 is geen veld}} is geen veld
            een { { veld }}                          | accolades zonder veld
            {{gezinsnaam                             | accolades zonder veld
            {{gezin.getClass()}}                     | is geen veld
            """)
    void eenMarkeringDieNietKloptWordtUitgelegd(String tekst, String melding) {
        assertThatThrownBy(() -> sjabloon(alinea(tekst)))
                .isInstanceOf(BriefFout.class)
                .hasMessageStartingWith("Brief proef: ")
                .hasMessageContaining(melding);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, macro",
        "word/comments.xml, opmerkingen",
        "word/embeddings/blad.xlsx, ingesloten bestanden"
    })
    void watNietInEenBriefHoortWordtGeweigerd(String deel, String melding) {
        var delen = delen(alinea("Beste"));
        delen.put(deel, "<x/>");

        assertThatThrownBy(() -> Sjabloon.lees("proef", docx(delen))).hasMessageContaining(melding);
    }

    @Test
    void eenPlaatjeVanElkersEnEenDtdWordenGeweigerd() {
        var plaatje = delen(alinea("Beste"));
        plaatje.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://x/image\" Target=\"http://elders.example/a.png\""
                        + " TargetMode=\"External\"/></Relationships>");
        var dtd = delen(alinea("Beste"));
        dtd.put("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");

        assertThatThrownBy(() -> Sjabloon.lees("proef", docx(plaatje))).hasMessageContaining("ergens anders");
        assertThatThrownBy(() -> Sjabloon.lees("proef", docx(dtd))).hasMessageContaining("niet te lezen");
    }

    @Test
    void bijgehoudenWijzigingenMoetenEerstZijnAanvaard() {
        assertThatThrownBy(() -> sjabloon("<w:p><w:ins>" + stuk("nieuw") + "</w:ins></w:p>"))
                .hasMessageContaining("bijgehouden wijzigingen");
    }

    @Test
    void eenSjabloonInDeEigenMapWintVanDatVanZorgpad() throws IOException {
        Files.write(map.resolve("algemeen.docx"), docx(delen(alinea("Eigen brief: {{tekst}}"))));

        var brief = new Sjablonen(map.toString()).sjabloon("algemeen").vul(Map.of("tekst", "hallo"));

        assertThat(tekst(brief)).isEqualTo("Eigen brief: hallo");
    }

    @Test
    void eenVerkeerdVeldOfEenOnbekendeNaamInDeEigenMapHoudtHetStartenTegen() throws IOException {
        var bestand = map.resolve("pgb-beschikking.docx");
        Files.write(bestand, docx(delen(alinea("{{bedarg}}"))));
        assertThatThrownBy(() -> new Sjablonen(map.toString()))
                .hasMessage("Brief pgb-beschikking: het veld bedarg bestaat niet voor deze brief.");

        Files.move(bestand, map.resolve("pgb-beschiking.docx"));
        assertThatThrownBy(() -> new Sjablonen(map.toString()))
                .hasMessageStartingWith("Brief pgb-beschiking: deze naam is niet bekend. Kies uit: algemeen,");
    }

    @Test
    void ietsAndersDanWordWordtGeweigerd() {
        assertThatThrownBy(() -> Sjabloon.lees("proef", "gewone tekst".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Brief proef: dit is geen Word-document (DOCX).");
    }

    private static Map<String, String> waarden(String naam) {
        var waarden = new HashMap<String, String>();
        BriefService.ALGEMEEN.forEach(veld -> waarden.put(veld, "waarde van " + veld));
        waarden.putAll(Map.of("zaaknummer", "GZ-2025-000001", "gezinsnaam", "Voorbeeld"));
        SJABLONEN.eigenVelden(naam).keySet().forEach(veld -> waarden.put(veld, "waarde van " + veld));
        return waarden;
    }

    private static Sjabloon sjabloon(String inhoud) {
        return Sjabloon.lees("proef", docx(delen(inhoud)));
    }

    private static Map<String, String> delen(String inhoud) {
        var delen = new LinkedHashMap<String, String>();
        delen.put(
                "word/document.xml",
                "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(Briefxml.W, inhoud));
        return delen;
    }

    private static String alinea(String tekst) {
        return "<w:p>" + stuk(tekst) + "</w:p>";
    }

    private static String stuk(String tekst, String... opmaak) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(String.join("", opmaak), tekst);
    }

    private static byte[] docx(Map<String, String> delen) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return uit.toByteArray();
    }

    private static String xml(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalStateException("geen document.xml");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(byte[] docx) {
        return Briefxml.elementen(Briefxml.lees(xml(docx).getBytes(StandardCharsets.UTF_8)), Briefxml.W, "t").stream()
                .map(stuk -> stuk.getTextContent())
                .collect(Collectors.joining());
    }
}
