package nl.zorgpad.platform.formulier;

import java.util.Map;
import nl.zorgpad.platform.beslissing.Feelgegevens;
import nl.zorgpad.platform.beslissing.Feelmachine;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL expression of a form, parsed once. The browser evaluates it with feelin, the server with the FEEL engine of
 * the process engine; both take an unknown name for null and count only a real true as true.
 */
final class Feel {

    private static final FeelEngineApi MACHINE = Feelmachine.voorFormulieren();

    private final String tekst;
    private final ParsedExpression expressie;

    private Feel(String tekst, ParsedExpression expressie) {
        this.tekst = tekst;
        this.expressie = expressie;
    }

    static boolean isFeel(String tekst) {
        return tekst != null && tekst.startsWith("=");
    }

    /** @throws FormulierModelFout when this is not FEEL */
    static Feel lees(String tekst) {
        ParseResult uitkomst = MACHINE.parseExpression(tekst.substring(1).strip());
        if (uitkomst.isFailure()) {
            throw new FormulierModelFout("geen geldige FEEL: " + tekst);
        }
        return new Feel(tekst, uitkomst.parsedExpression());
    }

    /** The value, or null when it cannot be determined. */
    Object waarde(Map<String, Object> gegevens) {
        EvaluationResult uitkomst = MACHINE.evaluate(expressie, new Feelgegevens(gegevens));
        return uitkomst.isSuccess() ? uitkomst.result() : null;
    }

    boolean isWaar(Map<String, Object> gegevens) {
        return Boolean.TRUE.equals(waarde(gegevens));
    }

    /** Equal when they say the same. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Feel feel && tekst.equals(feel.tekst);
    }

    @Override
    public int hashCode() {
        return tekst.hashCode();
    }
}
