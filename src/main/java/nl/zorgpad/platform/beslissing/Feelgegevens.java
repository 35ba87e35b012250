package nl.zorgpad.platform.beslissing;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Map;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;

/**
 * What an expression may ask for, looked up by name when it does. The library copies a whole map for each expression
 * instead, which for the hundred values of a case took more time than the expression.
 */
public final class Feelgegevens extends CustomContext {

    private final Map<String, Object> waarden;

    /** @param waarden plain Java values; a name that is absent is null in FEEL */
    public Feelgegevens(Map<String, Object> waarden) {
        this.waarden = waarden;
    }

    @Override
    public VariableProvider variableProvider() {
        return new VariableProvider() {
            @Override
            public Option<Object> getVariable(String naam) {
                return waarden.containsKey(naam) ? new Some<>(waarden.get(naam)) : Option.empty();
            }

            @Override
            public Iterable<String> keys() {
                return CollectionConverters.asScala(waarden.keySet());
            }
        };
    }
}
