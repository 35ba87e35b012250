package nl.zorgpad.platform.beslissing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;

/** The FEEL function {@code parameter("PAR-01")}. */
final class ParameterFunctie implements FeelCustomFunctionProvider {

    static final String NAAM = "parameter";

    private final CustomFunction functie;

    ParameterFunctie(Function<String, Object> waarde) {
        functie = CustomFunction.create()
                .setParams("id")
                .setFunction(argumenten -> waarde.apply(String.valueOf(argumenten.get(0))))
                .build();
    }

    @Override
    public Optional<CustomFunction> resolveFunction(String naam) {
        return NAAM.equals(naam) ? Optional.of(functie) : Optional.empty();
    }

    @Override
    public Collection<String> getFunctionNames() {
        return List.of(NAAM);
    }
}
