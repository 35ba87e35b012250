package nl.zorgpad.platform.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpad.platform.formulier.Formuliertoets.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormuliertoetsTest {

    private static final LocalDateTime NU = LocalDateTime.parse("2025-03-10T09:00");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String KEUZES = "'values': [{'label': 'Ja', 'value': 'ja'}, {'label': 'Nee', 'value': 'nee'}]";

    @Test
    void eenVerplichtVeldMoetIngevuldZijn() {
        String veld = "{'type': 'radio', 'key': 'x', 'label': 'Hulp', 'validate': {'required': true}, " + KEUZES + "}";

        assertThat(fout(veld, Map.of())).isEqualTo("Hulp: vul dit veld in.");
        assertThat(fout(veld, Collections.singletonMap("x", null))).isEqualTo("Hulp: vul dit veld in.");
        assertThat(fout(veld, Map.of("x", ""))).isEqualTo("Hulp: vul dit veld in.");
        assertThat(goed(veld, Map.of("x", "ja"))).isEqualTo("ja");
    }

    @Test
    void eenVraagAlsLabelKrijgtEenTweedeZin() {
        String veld =
                "{'type': 'radio', 'key': 'x', 'label': 'Is er hulp?', 'validate': {'required': true}, " + KEUZES + "}";

        assertThat(fout(veld, Map.of())).isEqualTo("Is er hulp? Vul dit veld in.");
    }

    @Test
    void eenVerplichtVakjeMoetAanStaan() {
        String veld = "{'type': 'checkbox', 'key': 'x', 'label': 'Gelezen', 'validate': {'required': true}}";

        assertThat(fout(veld, Map.of("x", false))).isEqualTo("Gelezen: vink dit vakje aan.");
        assertThat(fout(veld, Map.of("x", "true"))).isEqualTo("Gelezen: kies ja of nee.");
        assertThat(goed(veld, Map.of("x", true))).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "select"})
    void eenKeuzeKomtUitDeLijst(String type) {
        String veld = "{'type': '" + type + "', 'key': 'x', 'label': 'Hulp', " + KEUZES + "}";

        assertThat(fout(veld, Map.of("x", "misschien"))).isEqualTo("Hulp: kies een waarde uit de lijst.");
        assertThat(fout(veld, Map.of("x", List.of("ja")))).isEqualTo("Hulp: kies een waarde uit de lijst.");
        assertThat(goed(veld, Map.of())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void eenLijstBevatAlleenCodesUitDeLijstEnElkEenKeer(String type) {
        String veld = "{'type': '" + type + "', 'key': 'x', 'label': 'Hulp', " + KEUZES + "}";

        assertThat(goed(veld, Map.of("x", List.of("ja", "nee")))).isEqualTo(List.of("ja", "nee"));
        assertThat(goed(veld, Map.of())).isEqualTo(List.of());
        assertThat(fout(veld, Map.of("x", List.of("ja", "ja")))).isEqualTo("Hulp: kies waarden uit de lijst.");
        assertThat(fout(veld, Map.of("x", List.of("anders")))).isEqualTo("Hulp: kies waarden uit de lijst.");
        assertThat(fout(veld, Map.of("x", "ja"))).isEqualTo("Hulp: kies waarden uit de lijst.");
        assertThat(fout(veld.replace("'key'", "'validate': {'required': true}, 'key'"), Map.of("x", List.of())))
                .isEqualTo("Hulp: vul dit veld in.");
    }

    @Test
    void getallenWordenEenSoort() {
        String heel = "{'type': 'number', 'key': 'x', 'label': 'Kinderen', 'decimalDigits': 0}";
        String breuk = "{'type': 'number', 'key': 'x', 'label': 'Uren'}";

        for (Object waarde : List.of(3, 3L, 3.0, "3")) {
            assertThat(goed(heel, Map.of("x", waarde))).isEqualTo(3L);
            assertThat(goed(breuk, Map.of("x", waarde))).isEqualTo(3.0);
        }
        assertThat(fout(heel, Map.of("x", 3.5))).isEqualTo("Kinderen: vul een heel getal in.");
        assertThat(fout(heel, Map.of("x", "drie"))).isEqualTo("Kinderen: vul een getal in.");
        assertThat(fout(heel, Map.of("x", Double.NaN))).isEqualTo("Kinderen: vul een getal in.");
        assertThat(fout(heel, Map.of("x", "1e30"))).isEqualTo("Kinderen: dit getal is te groot.");
    }

    @Test
    void eenGetalBlijftBinnenZijnGrenzenOokAlsDieBerekendZijn() {
        String veld =
                "{'type': 'number', 'key': 'x', 'label': 'Kinderen', 'decimalDigits': 0, 'validate': {'min': 1, 'max': '=grens'}}";

        assertThat(fout(veld, Map.of("x", 0))).isEqualTo("Kinderen: vul minstens 1 in.");
        assertThatThrownBy(() -> toets(veld, Map.of("x", 9), Map.of("grens", 8)))
                .hasMessage("Kinderen: vul hoogstens 8 in.");
        assertThat(toets(veld, Map.of("x", 8), Map.of("grens", 8)).stuurgegevens())
                .containsEntry("x", 8L);
        assertThat(fout("{'type': 'number', 'key': 'x', 'label': 'Uren', 'increment': '0.5'}", Map.of("x", 1.3)))
                .isEqualTo("Uren: vul een veelvoud van 0.5 in.");
    }

    @Test
    void tekstHeeftEenLengteEnEenPatroon() {
        String veld =
                "{'type': 'textfield', 'key': 'x', 'label': 'Zaaknummer', 'description': 'Bijvoorbeeld GZ-2025-000123.', 'validate': {'pattern': '^GZ-[0-9]{4}-[0-9]{6}$'}}";

        assertThat(goed(veld, Map.of("x", " GZ-2025-000123 "))).isEqualTo("GZ-2025-000123");
        assertThat(fout(veld, Map.of("x", "abc")))
                .isEqualTo("Zaaknummer: dit is niet goed ingevuld. Bijvoorbeeld GZ-2025-000123.");
        assertThat(fout(
                        dossier("{'type': 'textarea', 'key': 'x', 'label': 'Verslag', 'validate': {'minLength': 5}}"),
                        in("abc")))
                .isEqualTo("Verslag: gebruik minstens 5 tekens.");
        assertThat(fout(
                        dossier("{'type': 'textarea', 'key': 'x', 'label': 'Verslag', 'validate': {'maxLength': 5}}"),
                        in("abcdef")))
                .isEqualTo("Verslag: gebruik hoogstens 5 tekens.");
        assertThat(fout(dossier("{'type': 'textfield', 'key': 'x', 'label': 'Naam'}"), in("a".repeat(256))))
                .isEqualTo("Naam: gebruik hoogstens 255 tekens.");
        assertThat(goed(veld, Map.of("x", "GZ-2025-\u0000\u202e000123"))).isEqualTo("GZ-2025-000123");
        assertThat(fout(
                        dossier(
                                "{'type': 'textfield', 'key': 'x', 'label': 'Mail', 'validate': {'validationType': 'email'}}"),
                        in("a")))
                .isEqualTo("Mail: dit is geen e-mailadres.");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "2025-13-01", "gisteren", "0025-03-10", "10-03-2025"})
    void eenDatumMoetBestaan(String datum) {
        assertThat(fout(datum(""), Map.of("x", datum))).isEqualTo("Datum: vul een bestaande datum in.");
    }

    @Test
    void eenDatumKanInHetVerledenOfDeToekomstVerbodenZijn() {
        assertThat(goed(datum(""), Map.of("x", "2024-02-29"))).isEqualTo("2024-02-29");
        assertThat(fout(datum(", 'disallowPassedDates': true"), Map.of("x", "2025-03-09")))
                .isEqualTo("Datum: kies een datum vanaf vandaag.");
        assertThat(goed(datum(", 'disallowPassedDates': true"), Map.of("x", "2025-03-10")))
                .isEqualTo("2025-03-10");
        assertThat(fout(datum(", 'properties': {'nietInToekomst': 'ja'}"), Map.of("x", "2025-03-11")))
                .isEqualTo("Datum: kies een datum tot en met vandaag.");
    }

    @Test
    void eenMomentWordtPlaatselijkeTijd() {
        String veld = datum(", 'properties': {'nietInToekomst': 'ja'}").replace("'date'", "'datetime'");

        assertThat(goed(veld, Map.of("x", "2025-03-10T08:30"))).isEqualTo("2025-03-10T08:30");
        assertThat(goed(veld, Map.of("x", "2025-03-10T07:30Z"))).isEqualTo("2025-03-10T08:30");
        assertThat(fout(veld, Map.of("x", "2025-03-10T09:01"))).isEqualTo("Datum: kies een moment dat al is geweest.");
        assertThat(fout(veld, Map.of("x", "2025-03-10"))).isEqualTo("Datum: vul een bestaande datum en tijd in.");
        assertThat(goed(veld.replace("'subtype': 'datetime'", "'subtype': 'time'"), Map.of("x", "09:30")))
                .isEqualTo("09:30");
    }

    @Test
    void eenVerborgenVeldIsNietVerplichtEnWordtGenegeerd() {
        String velden = "{'type': 'radio', 'key': 'a', 'label': 'A', " + KEUZES + "},"
                + "{'type': 'radio', 'key': 'b', 'label': 'B', 'conditional': {'hide': '=a != \\\"ja\\\"'}, 'validate': {'required': true}, "
                + KEUZES + "}";

        assertThat(toets(velden, Map.of("a", "nee", "b", "ja"), Map.of()).stuurgegevens())
                .containsOnlyKeys("a");
        assertThat(fout(velden, Map.of("a", "ja"))).isEqualTo("B: vul dit veld in.");
        assertThat(toets(velden, Map.of("a", "ja", "b", "nee"), Map.of()).stuurgegevens())
                .containsEntry("b", "nee");
    }

    @Test
    void eenVoorwaardeKijktOokNaarDeZaakEnNaarDeGroepEromheen() {
        String velden = "{'type': 'group', 'conditional': {'hide': '=jongKind != \\\"ja\\\"'}, 'components': ["
                + "{'type': 'radio', 'key': 'b', 'label': 'B', 'validate': {'required': true}, " + KEUZES + "}]}";

        assertThat(toets(velden, Map.of(), Map.of("jongKind", "nee")).stuurgegevens())
                .isEmpty();
        assertThatThrownBy(() -> toets(velden, Map.of(), Map.of("jongKind", "ja")))
                .hasMessage("B: vul dit veld in.");
    }

    @Test
    void eenVoorwaardeZietDeDossiergroep() {
        String velden = dossier(
                "{'type': 'select', 'key': 'soort', 'label': 'Soort', " + KEUZES + "},"
                        + "{'type': 'textfield', 'key': 'x', 'label': 'X', 'conditional': {'hide': '=dossier.soort != \\\"ja\\\"'}, 'validate': {'required': true}}");

        assertThat(toets(velden, Map.of("dossier", Map.of("soort", "nee", "x", "geheim")), Map.of())
                        .dossier())
                .containsOnlyKeys("soort");
        assertThat(fout(velden, Map.of("dossier", Map.of("soort", "ja")))).isEqualTo("X: vul dit veld in.");
    }

    @Test
    void watVerborgenIsTeltNietMeeInDeVolgendeVoorwaarde() {
        String velden = "{'type': 'radio', 'key': 'a', 'label': 'A', " + KEUZES + "},"
                + "{'type': 'radio', 'key': 'b', 'label': 'B', 'conditional': {'hide': '=a != \\\"ja\\\"'}, " + KEUZES
                + "},"
                + "{'type': 'radio', 'key': 'c', 'label': 'C', 'conditional': {'hide': '=b != \\\"ja\\\"'}, " + KEUZES
                + "}";

        assertThat(toets(velden, Map.of("a", "nee", "b", "ja", "c", "ja"), Map.of())
                        .stuurgegevens())
                .containsOnlyKeys("a");
    }

    @Test
    void eenOudAntwoordBlijftStaanTenzijHetVeldZegtDatHetWegMoet() {
        String veld = "{'type': 'radio', 'key': 'x', 'label': 'X', 'conditional': {'hide': '=true'}, " + KEUZES + "}";

        assertThat(toets(veld, Map.of(), Map.of("x", "ja")).leeg()).isEmpty();
        assertThat(toets(veld, Map.of(), Map.of()).leeg()).containsExactly("x");
        String wissen = veld.replace("'key'", "'properties': {'bijVerbergen': 'wissen'}, 'key'");
        assertThat(toets(wissen, Map.of(), Map.of("x", "ja")).leeg()).containsExactly("x");
    }

    @Test
    void eenVeldOmTeLezenIsNietTeVervalsen() {
        for (String slot : List.of("'readonly': true", "'readonly': '=vast = true'", "'disabled': true")) {
            String veld = "{'type': 'radio', 'key': 'x', 'label': 'Advies', " + slot + ", " + KEUZES + "}";
            Map<String, Object> zaak = Map.of("x", "ja", "vast", true);

            assertThat(toets(veld, Map.of("x", "ja"), zaak).stuurgegevens()).isEmpty();
            assertThat(toets(veld, Map.of(), zaak).stuurgegevens()).isEmpty();
            assertThat(toets(veld, Collections.singletonMap("x", null), zaak).stuurgegevens())
                    .isEmpty();
            assertThatThrownBy(() -> toets(veld, Map.of("x", "nee"), zaak))
                    .hasMessage("Advies: dit veld kan hier niet worden veranderd.");
        }
    }

    @Test
    void onbekendeNamenWordenGenoemdMaarNooitHunWaarde() {
        String veld = dossier("{'type': 'textfield', 'key': 'x', 'label': 'X'}");

        assertThat(fout(veld, Map.of("y", "geheim"))).isEqualTo("Onbekend veld: y.");
        assertThat(fout(veld, Map.of("dossier", Map.of("y", "geheim")))).isEqualTo("Onbekend veld: dossier.y.");
        assertThat(fout(veld, Map.of("dossier", "geheim"))).isEqualTo("Onbekend veld: dossier.");
        assertThat(fout(veld, Map.of("Jan Jansen", "geheim"))).isEqualTo("Onbekend veld: (onleesbare naam).");
        assertThat(toets(veld, Collections.singletonMap("dossier", null), Map.of())
                        .dossier())
                .containsEntry("x", null);
    }

    @Test
    void elkVeldKrijgtZijnEigenZinOpEenRegel() {
        String groepen = groep("Kind 1", "kind1Naam") + "," + groep("Kind 2", "kind2Naam");

        assertThat(fout(dossier(groepen), Map.of()))
                .isEqualTo("Kind 1, Voornaam: vul dit veld in.\nKind 2, Voornaam: vul dit veld in.");
    }

    @Test
    void eenBerekendVeldRekentDeServerZelfUit() {
        String velden = "{'type': 'number', 'key': 'a', 'label': 'A', 'decimalDigits': 0},"
                + "{'type': 'expression', 'key': 'dubbel', 'expression': '=a * 2'}";

        assertThat(toets(velden, Map.of("a", 4, "dubbel", 99), Map.of())
                        .stuurgegevens()
                        .get("dubbel")
                        .toString())
                .isEqualTo("8");
    }

    @Test
    void eenFormulierDatHierNietKanWordtNietGelezen() {
        assertThat(modelfout("{'type': 'dynamiclist', 'key': 'x'}")).contains("'dynamiclist' werkt niet in Tasklist");
        assertThat(modelfout("{'type': 'filepicker', 'key': 'x'}")).contains("'filepicker'");
        assertThat(modelfout("{'type': 'textarea', 'key': 'x'}")).contains("vrije tekst 'x' hoort in een groep");
        assertThat(modelfout("{'type': 'textfield', 'key': 'x'}")).contains("vrije tekst 'x' hoort in een groep");
        assertThat(modelfout("{'type': 'group', 'path': 'gezin', 'components': []}"))
                .contains("alleen het pad 'dossier'");
        assertThat(modelfout("{'type': 'number', 'key': 'x'}, {'type': 'number', 'key': 'x'}"))
                .contains("twee keer");
        assertThat(modelfout("{'type': 'number', 'key': 'x', 'conditional': {'hide': '=a b ('}}"))
                .contains("geen geldige FEEL");
    }

    private static String datum(String extra) {
        return "{'type': 'datetime', 'subtype': 'date', 'key': 'x', 'dateLabel': 'Datum'" + extra + "}";
    }

    private static String groep(String label, String sleutel) {
        return "{'type': 'group', 'label': '" + label + "', 'components': [{'type': 'textfield', 'key': '" + sleutel
                + "', 'label': 'Voornaam', 'validate': {'required': true}}]}";
    }

    private static String dossier(String velden) {
        return "{'type': 'group', 'path': 'dossier', 'components': [" + velden + "]}";
    }

    private static Map<String, Object> in(String waarde) {
        return Map.of("dossier", Map.of("x", waarde));
    }

    private static Object goed(String veld, Map<String, Object> ingediend) {
        return toets(veld, ingediend, Map.of()).stuurgegevens().get("x");
    }

    private static String fout(String velden, Map<String, Object> ingediend) {
        try {
            toets(velden, ingediend, Map.of());
        } catch (FormulierFout fout) {
            assertThat(fout.fouten())
                    .hasSameSizeAs(Arrays.asList(fout.getMessage().split("\n")));
            return fout.getMessage();
        }
        throw new AssertionError("Geen fout");
    }

    private static String modelfout(String velden) {
        try {
            model(velden);
        } catch (FormulierModelFout fout) {
            return fout.getMessage();
        }
        throw new AssertionError("Geen fout");
    }

    private static Uitkomst toets(String velden, Map<String, Object> ingediend, Map<String, Object> zaak) {
        return Formuliertoets.toets(model(velden), ingediend, zaak, NU, ZONE, sleutel -> Optional.empty());
    }

    private static FormulierModel model(String velden) {
        String json = ("{'id': 'proef', 'components': [" + velden + "]}").replace('\'', '"');
        return FormulierLezer.lees(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
