package nl.zorgpad.platform.beslissing;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersBeslissingTest extends BeslissingTestBasis {

    private static final Path BESTAND = Path.of("dmn/platform/parameters.dmn");

    private final Parameters parameters = parametersUit(Beslistabel.lees(BESTAND));

    ParametersBeslissingTest() {
        super(BESTAND.toString());
    }

    private static Parameters parametersUit(String dmn) {
        var tabel = new Parametertabel(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        return new Parameters(tabel::waarde);
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                parameter("PAR-01", 5L, "werkdagen", "S"),
                parameter("PAR-02", 4L, "jaar", "A"),
                parameter("PAR-03", 3L, "werkdagen", "A"),
                parameter("PAR-04", List.of(14L, 28L, 56L), "dagen", "S"),
                parameter("PAR-05", 6L, "weken", "A"),
                parameter("PAR-06", List.of(8L, 6L), "weken en maanden", "A"),
                parameter("PAR-07", List.of(6L, 3L), "weken en maanden", "A"),
                parameter("PAR-08", 10L, "werkdagen", "A"),
                parameter("PAR-09", 20L, "bezoeken", "A"),
                parameter("PAR-10", List.of(500L, 3L), "euro en aantal", "W"),
                parameter("PAR-11", 6L, "weken", "A"),
                parameter("PAR-12", "nee", "ja of nee", "A"),
                parameter("PAR-13", 2021L, "jaar", "W"),
                parameter(
                        "PAR-14",
                        List.of(
                                "overvecht_vechtzoom",
                                "overvecht_de_gagel",
                                "overvecht_spoorzoom",
                                "overvecht_centrum",
                                "leidsche_rijn",
                                "leidsche_rijn_terwijde"),
                        "wijken",
                        "S"),
                parameter("PAR-15", List.of("overvecht-vechtzoom", "kanaleneiland-zuid"), "teams", "S"),
                parameter(
                        "PAR-16", List.of("kanaleneiland", "kanaleneiland-zuid", "lunetten", "de-meern"), "teams", "S"),
                parameter("PAR-17", 28L, "dagen", "A"),
                parameter("PAR-18", 15L, "procent", "A"),
                parameter("PAR-19", 14L, "dagen", "A"),
                parameter("PAR-20", List.of("goede_vrijdag", "bevrijdingsdag"), "dagen", "W/A"),
                parameter("PAR-21", 3L, "pogingen", "A"),
                parameter("PAR-22", 10L, "werkdagen", "A"),
                parameter("PAR-23", 5L, "werkdagen", "A"),
                parameter("PAR-24", 6L, "weken", "W"),
                parameter("PAR-25", 14L, "dagen", "W"),
                parameter("PAR-26", 12L, "weken", "A"),
                parameter("PAR-27", List.of(14L, 10L), "dagen en minuten", "A"),
                parameter("PAR-28", 8L, "weken", "W"),
                parameter("PAR-29", 6L, "weken", "W"),
                parameter("PAR-30", List.of(6L, 12L, 6L), "weken", "W"),
                parameter("PAR-31", 12L, "maanden", "A"),
                parameter("PAR-32", 14L, "dagen", "W"),
                parameter("PAR-33", List.of(1L, 3L), "maanden", "A"),
                parameter("PAR-34", List.of(10L, 3L), "werkdagen", "A"),
                parameter("PAR-35", List.of(8L, 4L, 1L), "weken", "A"),
                parameter("PAR-36", 3L, "maanden", "A"),
                parameter("PAR-37", 5L, "werkdagen", "A"),
                parameter("PAR-38", 6L, "maanden", "A"),
                parameter("PAR-39", 3L, "werkdagen", "A"),
                parameter("PAR-40", 14L, "dagen", "A"),
                parameter("PAR-41", 3L, "maanden", "A"),
                parameter("PAR-42", 1L, "maanden", "W"),
                parameter("PAR-43", 5L, "werkdagen", "A"),
                parameter("PAR-44", 5L, "gezinnen", "A"),
                parameter("PAR-45", 180L, "dagen", "A"),
                parameter("PAR-46", 6L, "uur", "A"),
                parameter("PAR-47", 12L, "maanden", "A"));
    }

    private static Voorbeeld parameter(String id, Object waarde, String eenheid, String herkomst) {
        return regel(id)
                .als("parameter", id)
                .dan("waarde", waarde)
                .dan("eenheid", eenheid)
                .dan("herkomst", herkomst);
    }

    @Test
    void elkeParameterHeeftEenWaardeEnEenOmschrijving() {
        assertThat(tabel.regelIds()).hasSize(47).allSatisfy(id -> {
            var regel = tabel.beslis(Map.of("parameter", id)).get(0);
            assertThat(regel.get("waarde")).isNotNull();
            assertThat((String) regel.get("omschrijving")).isNotBlank();
        });
    }

    @Test
    void zonderOfMetOnbekendeParameterGeenWaarde() {
        assertThat(geraakteRegels(Map.of())).isEmpty();
        assertThat(geraakteRegels(Map.of("parameter", "PAR-99"))).isEmpty();
    }

    @Test
    void javaLeestDeWaardenInDeJuisteSoort() {
        assertThat(parameters.getal("PAR-01")).isEqualTo(5);
        assertThat(parameters.getallen("PAR-04")).containsExactly(14, 28, 56);
        assertThat(parameters.tekst("PAR-12")).isEqualTo("nee");
        assertThat(parameters.codes("PAR-20")).containsExactly("goede_vrijdag", "bevrijdingsdag");
    }

    @Test
    void ontbrekendeParameterWordtBijNaamGenoemd() {
        assertThatThrownBy(() -> parameters.getal("PAR-99"))
                .isInstanceOf(ParameterFout.class)
                .hasMessage("Parameter PAR-99 ontbreekt in de beslistabel 'parameters'.");
    }

    @Test
    void parameterZonderWaardeWordtBijNaamGenoemd() {
        var leeg = parametersUit(Beslistabel.parametersMet("PAR-08", "10", ""));

        assertThatThrownBy(() -> leeg.getal("PAR-08"))
                .hasMessage("Parameter PAR-08 heeft geen waarde in de beslistabel 'parameters'.");
    }

    @Test
    void parameterVanEenAndereSoortWordtBijNaamGenoemd() {
        assertThatThrownBy(() -> parameters.getal("PAR-04"))
                .hasMessage("Parameter PAR-04 in de beslistabel 'parameters' is niet een geheel getal.");
        assertThatThrownBy(() -> parameters.codes("PAR-04"))
                .hasMessage("Parameter PAR-04 in de beslistabel 'parameters' is niet een lijst met codes.");
        assertThatThrownBy(() -> parameters.getallen("PAR-01"))
                .hasMessageContaining("PAR-01")
                .hasMessageContaining("een lijst met gehele getallen");
        assertThatThrownBy(() -> parameters.tekst("PAR-01")).hasMessageContaining("PAR-01");
    }
}
