package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * The variables that one case of Zorgpad stored, by the step that stored them: what side A gets from its client instead
 * of from forms and delegates. A text file, one variable a line.
 */
final class Opname {

    private static final String ZAAKNUMMER = "zaaknummer";

    private final Map<String, Map<String, String[]>> stappen = new LinkedHashMap<>();
    private final Map<String, String> stand = new LinkedHashMap<>();

    /** What has changed in this process instance since the last call belongs to this step. */
    void neemOp(ProcessEngine engine, String stap, String zaak) {
        var nieuw = stappen.computeIfAbsent(stap, naam -> new LinkedHashMap<>());
        engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(zaak)
                .disableCustomObjectDeserialization()
                .list()
                .forEach(variabele -> {
                    var tekst = tekst(variabele.getTypedValue());
                    var sleutel = zaak + variabele.getName();
                    var geheel = String.join("\t", tekst);
                    if (!geheel.equals(stand.put(sleutel, geheel))) {
                        nieuw.put(variabele.getName(), tekst);
                    }
                });
    }

    void bewaar(Path bestand) {
        var regels = new ArrayList<String>();
        stappen.forEach((stap, variabelen) ->
                variabelen.forEach((naam, waarde) -> regels.add(String.join("\t", stap, naam, waarde[0], waarde[1]))));
        try {
            Files.write(bestand, regels);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static Opname lees(Path bestand) {
        var opname = new Opname();
        try {
            for (var regel : Files.readAllLines(bestand)) {
                var deel = regel.split("\t", -1);
                opname.stappen
                        .computeIfAbsent(deel[0], naam -> new LinkedHashMap<>())
                        .put(deel[1], new String[] {deel[2], deel[3]});
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return opname;
    }

    /** @param zelf names that the models compute themselves */
    VariableMap waarden(String stap, String zaaknummer, String team, Set<String> zelf) {
        var waarden = Variables.createVariables();
        stappen.getOrDefault(stap, Map.of()).forEach((naam, waarde) -> {
            if (!zelf.contains(naam)) {
                waarden.put(
                        naam,
                        switch (naam) {
                            case ZAAKNUMMER -> zaaknummer;
                            case "team" -> team;
                            case "gezinswerkerId" -> "gezinswerker." + team;
                            default -> waarde(waarde[0], waarde[1]);
                        });
            }
        });
        return waarden;
    }

    private static String[] tekst(TypedValue waarde) {
        if (waarde == null
                || waarde.getType() == null
                || "null".equals(waarde.getType().getName())) {
            return new String[] {"null", ""};
        }
        var soort = waarde.getType().getName();
        if (waarde instanceof JsonValue json) {
            return new String[] {soort, json.getValueSerialized()};
        }
        if (waarde.getValue() == null) {
            return new String[] {"null", ""};
        }
        return new String[] {
            soort,
            waarde.getValue() instanceof Date datum
                    ? String.valueOf(datum.getTime())
                    : String.valueOf(waarde.getValue())
        };
    }

    private static Object waarde(String soort, String tekst) {
        return switch (soort) {
            case "null" -> null;
            case "string" -> tekst;
            case "integer" -> Integer.valueOf(tekst);
            case "long" -> Long.valueOf(tekst);
            case "double" -> Double.valueOf(tekst);
            case "boolean" -> Boolean.valueOf(tekst);
            case "date" -> new Date(Long.parseLong(tekst));
            case "json" -> SpinValues.jsonValue(tekst).create();
            default -> throw new IllegalArgumentException("variable of type " + soort);
        };
    }

    List<String> stappen() {
        return List.copyOf(stappen.keySet());
    }
}
