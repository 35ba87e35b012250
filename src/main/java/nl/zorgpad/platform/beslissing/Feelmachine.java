package nl.zorgpad.platform.beslissing;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine$;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The FEEL engine of decision tables and forms, without what its library does again for every cell: there each
 * evaluation parses the text anew and makes all built-in functions anew, which took most of the time of a decision.
 * Anything but a plain success is left to the library, so that errors and their texts stay its own.
 */
public final class Feelmachine extends FeelEngine {

    private static final int MEESTE_TEKSTEN = 20_000;

    private final Map<String, Either<Failure, ParsedExpression>> expressies = new ConcurrentHashMap<>();
    private final Map<String, Either<Failure, ParsedExpression>> toetsen = new ConcurrentHashMap<>();
    private final FeelInterpreter uitlegger;
    private final FunctionProvider functies;

    private Feelmachine(FunctionProvider eigen, ValueMapper waarden) {
        super(eigen, waarden, FeelEngine$.MODULE$.defaultConfiguration(), FeelEngine$.MODULE$.defaultClock());
        uitlegger = new FeelInterpreter(waarden);
        functies = samen(new BuiltinFunctions(clock(), waarden), eigen);
    }

    /** For forms: plain Java values, no functions of our own. */
    public static FeelEngineApi voorFormulieren() {
        var opmaak = FeelEngineBuilder.forJava();
        return new FeelEngineApi(new Feelmachine(opmaak.functionProvider(), opmaak.valueMapper()));
    }

    /** For decision tables, with functions of our own. */
    static FeelEngineFactory voorBeslissingen(List<FeelCustomFunctionProvider> functies) {
        return () -> new ScalaFeelEngine(functies) {
            @Override
            protected FeelEngine buildFeelEngine(
                    CustomFunctionTransformer eigen, ValueMapper.CompositeValueMapper waarden) {
                return new Feelmachine(eigen, waarden);
            }
        };
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String tekst) {
        return eenmalig(expressies, tekst, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String tekst) {
        return eenmalig(toetsen, tekst, super::parseUnaryTests);
    }

    @Override
    public EvaluationResult evaluate(ParsedExpression expressie, Context gegevens) {
        try {
            var context = EvalContext.create(valueMapper(), functies).merge(gegevens);
            var uitkomst = uitlegger.eval(expressie.expression(), context);
            var meldingen = context.failureCollector().failures();
            if (!(uitkomst instanceof ValError) && !meldingen.exists(Feelmachine::isEis)) {
                return new SuccessfulEvaluationResult(valueMapper().unpackVal(uitkomst), meldingen);
            }
        } catch (RuntimeException fout) {
            // Told by the library, below.
        }
        return super.evaluate(expressie, gegevens);
    }

    /** The function {@code assert} was not satisfied. */
    private static boolean isEis(EvaluationFailure melding) {
        return melding.failureType().equals(EvaluationFailureType.ASSERT_FAILURE$.MODULE$);
    }

    private static Either<Failure, ParsedExpression> eenmalig(
            Map<String, Either<Failure, ParsedExpression>> bekend,
            String tekst,
            Function<String, Either<Failure, ParsedExpression>> lees) {
        if (bekend.size() > MEESTE_TEKSTEN) {
            bekend.clear();
        }
        return bekend.computeIfAbsent(tekst, lees);
    }

    private static FunctionProvider samen(FunctionProvider... bronnen) {
        return new FunctionProvider.CompositeFunctionProvider(
                CollectionConverters.asScala(List.of(bronnen)).toList());
    }
}
