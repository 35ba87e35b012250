package nl.zorgpad.platform.beslissing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conventions for every file in {@code dmn/}. */
class BeslistabellenTest {

    static List<Path> bestanden() throws IOException {
        try (Stream<Path> paden = Files.walk(Path.of("dmn"))) {
            return paden.filter(pad -> pad.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    @Test
    void elkeTabelHeeftEenEigenNaam() throws IOException {
        assertThat(bestanden().stream().map(Path::getFileName)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void deTabelIsVindbaarEnVerteltWieHemBezitEnWaarHijVandaanKomt(Path bestand) {
        Decision beslissing = beslissing(bestand);

        assertThat(beslissing.getId() + ".dmn").isEqualTo(bestand.getFileName().toString());
        assertThat(beslissing.getName()).isNotBlank();
        assertThat(beslissing.getCamundaHistoryTimeToLiveString()).isEqualTo("P180D");
        assertThat(beslissing.getDescription().getTextContent())
                .contains("Eigenaar: ")
                .containsPattern("Bron");
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void elkeKolomHeeftEenLabelEnElkeRegelEenToelichtingMetHerkomst(Path bestand) {
        var tabel = Beslistabel.uit(bestand.toString());

        assertThat(tabel.tabel().getInputs())
                .allSatisfy(kolom -> assertThat(kolom.getLabel()).isNotBlank());
        assertThat(tabel.tabel().getOutputs())
                .allSatisfy(kolom -> assertThat(kolom.getLabel()).isNotBlank());
        assertThat(tabel.uitvoerNamen()).contains("ruleId", "herkomst");
        assertThat(tabel.tabel().getRules())
                .allSatisfy(regel ->
                        assertThat(regel.getDescription().getTextContent()).matches("(?s)(S~|S|W|A)[ /:.].*"));
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void allesIsFeelEnIrrelevantIsEenStreepje(Path bestand) {
        var model = Beslistabel.uit(bestand.toString()).model();

        Collection<LiteralExpression> uitdrukkingen = model.getModelElementsByType(LiteralExpression.class);
        Collection<UnaryTests> cellen = model.getModelElementsByType(UnaryTests.class);
        assertThat(uitdrukkingen)
                .extracting(LiteralExpression::getExpressionLanguage)
                .containsOnlyNulls();
        assertThat(cellen).extracting(UnaryTests::getExpressionLanguage).containsOnlyNulls();
        assertThat(model.getModelElementsByType(InputEntry.class))
                .allSatisfy(cel -> assertThat(cel.getText().getTextContent()).isNotBlank());
        assertThat(Beslistabel.lees(bestand))
                .contains("<dmndi:DMNShape")
                .contains("dmnElementRef=\"" + beslissing(bestand).getId() + "\"");
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void deUitlegVoorProceseigenarenNoemtDeTabel(Path bestand) {
        assertThat(Beslistabel.lees(Path.of("docs/beslissingen.md")))
                .contains("`" + bestand.toString().replace('\\', '/') + "`");
    }

    private static Decision beslissing(Path bestand) {
        return Beslistabel.uit(bestand.toString())
                .model()
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
    }
}
