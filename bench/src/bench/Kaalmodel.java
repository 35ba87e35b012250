package bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The models of Zorgpad as an application without our code could run them: no listeners, no forms, service tasks that do
 * nothing, due dates a day later, cycles every two weeks, parameters replaced by their values. Path, user tasks, timers and decisions stay.
 */
final class Kaalmodel {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern PARAMETER =
            Pattern.compile("parameter\\((?:\"|&#34;|&quot;)(PAR-\\d+)(?:\"|&#34;|&quot;)\\)");

    private final Map<String, byte[]> bestanden = new LinkedHashMap<>();
    private final Set<String> zelfBerekend = new HashSet<>();

    /** @param map folder of the project */
    Kaalmodel(Path map) throws IOException {
        for (var bpmn : List.of("bpmn/aanmelding/aanmelding-tot-start.bpmn", "bpmn/gezinsplan/gezinsplan.bpmn")) {
            bestanden.put(bpmn, kaal(Files.readAllBytes(map.resolve(bpmn))));
        }
        var parameters = parameters(map.resolve("dmn/platform/parameters.dmn"));
        try (var dmn = Files.walk(map.resolve("dmn"))) {
            for (var bestand :
                    dmn.filter(een -> een.toString().endsWith(".dmn")).sorted().toList()) {
                var tekst = PARAMETER
                        .matcher(Files.readString(bestand))
                        .replaceAll(gevonden -> Matcher.quoteReplacement(parameters.get(gevonden.group(1))));
                bestanden.put(map.relativize(bestand).toString(), tekst.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    Map<String, byte[]> bestanden() {
        return bestanden;
    }

    /** Variables that the bare models compute, with their decisions. */
    Set<String> zelfBerekend() {
        return zelfBerekend;
    }

    private byte[] kaal(byte[] bpmn) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
        model.getModelElementsByType(CamundaExecutionListener.class).forEach(Kaalmodel::verwijder);
        model.getModelElementsByType(CamundaTaskListener.class).forEach(Kaalmodel::verwijder);
        model.getModelElementsByType(StartEvent.class).forEach(Kaalmodel::zonderFormulier);
        model.getModelElementsByType(UserTask.class).forEach(taak -> {
            zonderFormulier(taak);
            if (taak.getCamundaDueDate() != null && taak.getCamundaDueDate().contains("(")) {
                taak.setCamundaDueDate("P1D");
            }
        });
        model.getModelElementsByType(ServiceTask.class).forEach(taak -> {
            taak.removeAttributeNs(CAMUNDA, "delegateExpression");
            taak.setCamundaExpression("${true}");
        });
        model.getModelElementsByType(TimeCycle.class).forEach(ritme -> ritme.setTextContent("R3/P14D"));
        model.getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(Kaalmodel::roeptCode)
                .forEach(Kaalmodel::verwijder);
        model.getModelElementsByType(CamundaOutputParameter.class).forEach(uitvoer -> {
            if (roeptCode(uitvoer)) {
                verwijder(uitvoer);
            } else {
                zelfBerekend.add(uitvoer.getCamundaName());
                uitvoer.setTextContent(uitvoer.getTextContent().replace(".singleResult.", ".getSingleResult()."));
            }
        });
        return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean roeptCode(ModelElementInstance element) {
        return element.getTextContent().contains("(");
    }

    private static void zonderFormulier(ModelElementInstance element) {
        element.removeAttributeNs(CAMUNDA, "formRef");
        element.removeAttributeNs(CAMUNDA, "formRefBinding");
    }

    private static void verwijder(ModelElementInstance element) {
        element.getParentElement().removeChildElement(element);
    }

    private static Map<String, String> parameters(Path bestand) {
        var waarden = new HashMap<String, String>();
        Dmn.readModelFromFile(bestand.toFile())
                .getModelElementsByType(Rule.class)
                .forEach(regel -> {
                    var id = regel.getInputEntries()
                            .iterator()
                            .next()
                            .getTextContent()
                            .strip()
                            .replace("\"", "");
                    waarden.put(
                            id,
                            regel.getOutputEntries()
                                    .iterator()
                                    .next()
                                    .getTextContent()
                                    .strip());
                });
        return waarden;
    }
}
