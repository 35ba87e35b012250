package nl.zorgpad.platform.beslissing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelmachineTest {

    private static final FeelEngineApi BIBLIOTHEEK = FeelEngineBuilder.forJava().build();

    private final FeelEngineApi machine = Feelmachine.voorFormulieren();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leeftijd > 4",
                "if list contains(codes, \"geld\") then \"ja\" else \"nee\"",
                "onbekend = null",
                "onbekend.veld",
                "leeftijd + \"x\"",
                "date(\"2026-02-30\")",
                "some code in codes satisfies starts with(code, \"v\")",
                "assert(leeftijd, leeftijd > 10, \"te jong\")",
                "assert(leeftijd, leeftijd > 2, \"te jong\")",
                "bestaatNiet(leeftijd)",
                "{jaren: leeftijd * 2}.jaren",
                "leeftijd >"
            })
    void zegtHetzelfdeAlsDeBibliotheek(String expressie) {
        var gegevens = gegevens(4);

        for (var keer = 0; keer < 2; keer++) {
            assertThat(watErUitKomt(machine.evaluateExpression(expressie, gegevens)))
                    .isEqualTo(watErUitKomt(BIBLIOTHEEK.evaluateExpression(expressie, gegevens)));
        }
    }

    @Test
    void dezelfdeTekstGeeftBijAndereGegevensEenAnderAntwoord() {
        assertThat(machine.evaluateExpression("leeftijd > 4", gegevens(3)).result())
                .isEqualTo(false);
        assertThat(machine.evaluateExpression("leeftijd > 4", gegevens(5)).result())
                .isEqualTo(true);
    }

    private static Map<String, Object> gegevens(int leeftijd) {
        return new HashMap<>(Map.of("leeftijd", leeftijd, "codes", List.of("geld", "veiligheid")));
    }

    private static String watErUitKomt(EvaluationResult uitkomst) {
        return uitkomst.isSuccess()
                ? uitkomst.result() + " " + uitkomst.suppressedFailures()
                : uitkomst.failure() + " " + uitkomst.suppressedFailures();
    }
}
