package nl.zorgpad.platform.beveiliging;

import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.beans.factory.BeanFactory;

/** Expressions of models and stored queries: variables, model beans and plain values, nothing else. */
class VeiligeExpressionManager extends JuelExpressionManager {

    private final BeanFactory beans;

    VeiligeExpressionManager(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ModelbeanResolver(beans));
        resolvers.add(new BeslissingResolver());
        resolvers.add(new ArrayELResolver(true));
        resolvers.add(new ListELResolver(true));
        resolvers.add(new MapELResolver(true));
        resolvers.add(new VeiligeBeanResolver());
        return resolvers;
    }

    /** The result of a decision is a list with properties of its own. */
    private static final class BeslissingResolver extends VeiligeBeanResolver {

        private static final Set<String> EIGEN =
                Set.of("singleResult", "firstResult", "resultList", "singleEntry", "singleEntryTyped");

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            return isBeslissing(base) && EIGEN.contains(property) ? super.getValue(context, base, property) : null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] soorten, Object[] waarden) {
            return null;
        }

        private static boolean isBeslissing(Object base) {
            return base instanceof DmnDecisionResult || base instanceof DmnDecisionTableResult;
        }
    }
}
