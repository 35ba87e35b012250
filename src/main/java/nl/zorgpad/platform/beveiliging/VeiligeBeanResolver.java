package nl.zorgpad.platform.beveiliging;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.spin.Spin;
import org.springframework.aop.support.AopUtils;

/**
 * Properties and methods that an expression may use: those of plain values, of what a model bean gives, and a short
 * list of the running step. What is not named is refused, so classes, class loaders, reflection, static methods and
 * the engine's services are out of reach.
 */
class VeiligeBeanResolver extends BeanELResolver {

    private static final Set<String> VAN_OBJECT = namen(Object.class);

    private static final Set<String> STAP = Set.of(
            "id",
            "processInstanceId",
            "processBusinessKey",
            "processDefinitionId",
            "businessKey",
            "currentActivityId",
            "currentActivityName",
            "activityInstanceId",
            "eventName",
            "tenantId",
            "variable",
            "variableLocal",
            "variables",
            "variableNames",
            "hasVariable",
            "hasVariableLocal",
            "setVariable",
            "setVariableLocal",
            "removeVariable");

    private static final Set<String> TAAK = Set.of(
            "name",
            "description",
            "assignee",
            "owner",
            "dueDate",
            "followUpDate",
            "priority",
            "createTime",
            "taskDefinitionKey",
            "executionId",
            "execution",
            "setDueDate",
            "setPriority",
            "setAssignee");

    private static final Set<String> SPIN = Set.of(
            "prop",
            "hasProp",
            "elements",
            "value",
            "stringValue",
            "numberValue",
            "boolValue",
            "fieldNames",
            "indexOf",
            "lastIndexOf",
            "null",
            "isNull",
            "array",
            "isArray",
            "string",
            "isString",
            "number",
            "isNumber",
            "boolean",
            "isBoolean",
            "object",
            "isObject",
            "jsonPath",
            "element",
            "elementList",
            "toString");

    VeiligeBeanResolver() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return null;
        }
        controleer(base, String.valueOf(property), false);
        return controleerWaarde(super.getValue(context, base, property));
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] soorten, Object[] waarden) {
        if (base == null) {
            return null;
        }
        controleer(base, String.valueOf(method), true);
        return controleerWaarde(super.invoke(context, base, method, soorten, waarden));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base != null) {
            controleer(base, String.valueOf(property), false);
        }
        return super.getType(context, base, property);
    }

    private static void controleer(Object base, String naam, boolean isMethode) {
        String eigenschap = isMethode ? zonderGet(naam) : naam;
        if (!isToegestaan(base, naam, eigenschap, isMethode)) {
            throw new ELException("Een expressie mag '" + naam + "' hier niet gebruiken.");
        }
    }

    private static boolean isToegestaan(Object base, String naam, String eigenschap, boolean isMethode) {
        if (isMethode && VAN_OBJECT.contains(naam) && !"toString".equals(naam) && !"equals".equals(naam)
                || "class".equals(eigenschap)) {
            return false;
        }
        if (base instanceof DelegateTask) {
            return STAP.contains(eigenschap) || TAAK.contains(eigenschap);
        }
        if (base instanceof DelegateExecution) {
            return STAP.contains(eigenschap);
        }
        if (base instanceof Spin<?>) {
            return SPIN.contains(eigenschap) || SPIN.contains(naam);
        }
        if (isWaarde(base)) {
            return !isMethode || methoden(base.getClass(), naam).noneMatch(m -> Modifier.isStatic(m.getModifiers()));
        }
        Class<?> soort = AopUtils.getTargetClass(base);
        return soort.getPackageName().concat(".").startsWith("nl.zorgpad.")
                && (!isMethode
                        || methoden(soort, naam).findAny().isPresent()
                                && methoden(soort, naam).noneMatch(m -> Modifier.isStatic(m.getModifiers())));
    }

    private static boolean isWaarde(Object base) {
        return base instanceof String
                || base instanceof Number
                || base instanceof Boolean
                || base instanceof Date
                || base instanceof Collection<?>
                || base instanceof Map<?, ?>
                || base instanceof Map.Entry<?, ?>
                || base instanceof Optional<?>
                || base instanceof Enum<?>
                || base instanceof TemporalAccessor
                || base instanceof TemporalAmount
                || base instanceof DmnDecisionResult
                || base instanceof DmnDecisionResultEntries
                || base instanceof DmnDecisionTableResult
                || base instanceof DmnDecisionRuleResult
                || base.getClass().getPackageName().equals("org.joda.time");
    }

    private static Object controleerWaarde(Object waarde) {
        if (waarde instanceof Class<?>
                || waarde instanceof ClassLoader
                || waarde instanceof Member
                || waarde instanceof Module
                || waarde instanceof Thread
                || waarde instanceof Process) {
            throw new ELException("Een expressie mag geen " + waarde.getClass().getSimpleName() + " opleveren.");
        }
        return waarde;
    }

    private static String zonderGet(String methode) {
        return methode.length() > 3 && methode.startsWith("get")
                ? Character.toLowerCase(methode.charAt(3)) + methode.substring(4)
                : methode;
    }

    private static Stream<Method> methoden(Class<?> soort, String naam) {
        return Arrays.stream(soort.getMethods())
                .filter(methode -> methode.getName().equals(naam) && methode.getDeclaringClass() != Object.class);
    }

    private static Set<String> namen(Class<?> soort) {
        return Set.copyOf(List.of(soort.getDeclaredMethods()).stream()
                .map(Method::getName)
                .distinct()
                .toList());
    }
}
