package nl.zorgpad.platform.beveiliging;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Finds the Spring beans that a model may name, while a process or decision runs; a query finds none. */
public class ModelbeanResolver extends ELResolver {

    private final BeanFactory beans;

    ModelbeanResolver(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String naam) || !looptIets(context) || !beans.containsBean(naam)) {
            return null;
        }
        Class<?> soort = beans.getType(naam);
        if (soort == null || !isModelbean(soort)) {
            return null;
        }
        Object bean = beans.getBean(naam);
        if (!isModelbean(AopUtils.getTargetClass(bean))) {
            return null;
        }
        context.setPropertyResolved(true);
        return bean;
    }

    /** Whether a model may name this bean, and it exists; without making it. */
    public static boolean bestaat(BeanFactory beans, String naam) {
        var soort = beans.containsBean(naam) ? beans.getType(naam) : null;
        return soort != null && isModelbean(soort);
    }

    static boolean isModelbean(Class<?> soort) {
        String pakket = soort.getPackageName() + ".";
        return pakket.startsWith("nl.zorgpad.")
                && (pakket.contains(".proces.") || AnnotatedElementUtils.hasAnnotation(soort, Modelbean.class));
    }

    private static boolean looptIets(ELContext context) {
        return context.getContext(VariableScope.class) != null || context.getContext(VariableContext.class) != null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // A model cannot replace a bean.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
