package nl.zorgpad.platform.formulier;

import java.lang.reflect.Field;
import java.util.Map;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The only place that reaches into the engine's command objects: they carry the submitted values but have no getters
 * (Camunda 7.24). A renamed field stops the application at start-up.
 */
final class Opdrachtvelden {

    private static final Field FORMULIER_TAAK = veld(SubmitTaskFormCmd.class, "taskId");
    private static final Field FORMULIER_WAARDEN = veld(SubmitTaskFormCmd.class, "properties");
    private static final Field AFRONDEN_TAAK = veld(CompleteTaskCmd.class, "taskId");
    private static final Field AFRONDEN_WAARDEN = veld(CompleteTaskCmd.class, "variables");
    private static final Field STARTFORMULIER_DEFINITIE = veld(SubmitStartFormCmd.class, "processDefinitionId");
    private static final Field STARTFORMULIER_ZAAKNUMMER = veld(SubmitStartFormCmd.class, "businessKey");
    private static final Field STARTFORMULIER_WAARDEN = veld(SubmitStartFormCmd.class, "variables");
    private static final Field START = veld(StartProcessInstanceCmd.class, "instantiationBuilder");
    private static final Field START_BIJ = veld(StartProcessInstanceAtActivitiesCmd.class, "instantiationBuilder");

    private Opdrachtvelden() {}

    static String taak(SubmitTaskFormCmd opdracht) {
        return (String) lees(FORMULIER_TAAK, opdracht);
    }

    static Map<String, Object> waarden(SubmitTaskFormCmd opdracht) {
        return map(lees(FORMULIER_WAARDEN, opdracht));
    }

    static void vervang(SubmitTaskFormCmd opdracht, VariableMap waarden) {
        schrijf(FORMULIER_WAARDEN, opdracht, waarden);
    }

    static String taak(CompleteTaskCmd opdracht) {
        return (String) lees(AFRONDEN_TAAK, opdracht);
    }

    static Map<String, Object> waarden(CompleteTaskCmd opdracht) {
        return map(lees(AFRONDEN_WAARDEN, opdracht));
    }

    static void vervang(CompleteTaskCmd opdracht, VariableMap waarden) {
        schrijf(AFRONDEN_WAARDEN, opdracht, waarden);
    }

    static String definitie(SubmitStartFormCmd opdracht) {
        return (String) lees(STARTFORMULIER_DEFINITIE, opdracht);
    }

    static String zaaknummer(SubmitStartFormCmd opdracht) {
        return (String) lees(STARTFORMULIER_ZAAKNUMMER, opdracht);
    }

    static Map<String, Object> waarden(SubmitStartFormCmd opdracht) {
        return map(lees(STARTFORMULIER_WAARDEN, opdracht));
    }

    static void vervang(SubmitStartFormCmd opdracht, VariableMap waarden) {
        schrijf(STARTFORMULIER_WAARDEN, opdracht, waarden);
    }

    static ProcessInstantiationBuilderImpl start(StartProcessInstanceCmd opdracht) {
        return (ProcessInstantiationBuilderImpl) lees(START, opdracht);
    }

    static ProcessInstantiationBuilderImpl start(StartProcessInstanceAtActivitiesCmd opdracht) {
        return (ProcessInstantiationBuilderImpl) lees(START_BIJ, opdracht);
    }

    /** Reads a field by name, for commands whose texts only have to be looked at. */
    static Object lees(Object opdracht, String naam) {
        for (Class<?> klasse = opdracht.getClass(); klasse != Object.class; klasse = klasse.getSuperclass()) {
            for (Field veld : klasse.getDeclaredFields()) {
                if (veld.getName().equals(naam)) {
                    veld.setAccessible(true);
                    return lees(veld, opdracht);
                }
            }
        }
        throw new IllegalStateException(
                opdracht.getClass().getSimpleName() + " heeft geen veld '" + naam + "' in deze versie van Camunda");
    }

    private static Field veld(Class<?> klasse, String naam) {
        try {
            Field veld = klasse.getDeclaredField(naam);
            veld.setAccessible(true);
            return veld;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(
                    klasse.getSimpleName() + " heeft geen veld '" + naam + "' in deze versie van Camunda", e);
        }
    }

    private static Object lees(Field veld, Object opdracht) {
        try {
            return veld.get(opdracht);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void schrijf(Field veld, Object opdracht, Object waarde) {
        try {
            veld.set(opdracht, waarde);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object waarden) {
        return waarden == null ? Variables.createVariables() : (Map<String, Object>) waarden;
    }
}
