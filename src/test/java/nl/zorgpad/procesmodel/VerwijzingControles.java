package nl.zorgpad.procesmodel;

import static nl.zorgpad.procesmodel.Procesbestanden.inElk;
import static nl.zorgpad.procesmodel.TaakControles.eigenaar;
import static nl.zorgpad.procesmodel.TaakControles.leeg;
import static nl.zorgpad.procesmodel.TaakControles.noem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.procesmodel.Procesbestanden.Procesmodel;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model refers to exists, and nothing else is called. */
class VerwijzingControles {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private VerwijzingControles() {}

    static List<String> beslissing(Procesbestanden bestanden) {
        Set<String> beslissingen = bestanden.beslissingen().stream()
                .map(Procesbestanden.Beslismodel::naam)
                .collect(Collectors.toSet());
        return inElk(
                bestanden.processen(),
                bestand -> bestand.model().getModelElementsByType(BusinessRuleTask.class).stream()
                        .flatMap(taak -> {
                            Stream.Builder<String> meldingen = Stream.builder();
                            String plaats = bestand.bestand() + ": de beslistaak " + noem(taak);
                            if (leeg(taak.getCamundaDecisionRef())) {
                                meldingen.add(plaats + " verwijst niet naar een beslissing. Vul in Camunda Modeler bij"
                                        + " 'Decision reference' de naam van een bestand uit de map dmn in.");
                            } else if (!taak.getCamundaDecisionRef().startsWith("${")
                                    && !beslissingen.contains(taak.getCamundaDecisionRef())) {
                                meldingen.add(plaats + " verwijst naar de beslissing '" + taak.getCamundaDecisionRef()
                                        + "', en die bestaat niet. Kies uit: "
                                        + TaakControles.opsomming(beslissingen) + ".");
                            }
                            if (!leeg(taak.getCamundaResultVariable())) {
                                meldingen.add(plaats + " bewaart de hele uitslag in '" + taak.getCamundaResultVariable()
                                        + "'. Maak 'Result variable' leeg, en zet onder 'Outputs' elk antwoord dat"
                                        + " nodig is, zoals ${decisionResult.singleResult.klasse}.");
                            }
                            return meldingen.build();
                        }));
    }

    static List<String> bean(Procesbestanden bestanden) {
        return inElk(
                bestanden.processen(),
                bestand -> Stream.concat(
                        zonderAanroep(bestand), aanroepen(bestand.model()).flatMap(element -> {
                            String aanroep = element.getAttributeValueNs(CAMUNDA, "delegateExpression") != null
                                    ? element.getAttributeValueNs(CAMUNDA, "delegateExpression")
                                    : element.getAttributeValue("delegateExpression");
                            Matcher bean = BEAN.matcher(aanroep);
                            return bean.matches() && bestanden.beans().contains(bean.group(1))
                                    ? Stream.empty()
                                    : Stream.of(
                                            bestand.bestand() + ": " + noem(eigenaar(element)) + " roept '" + aanroep
                                                    + "' aan, en dat bestaat niet. Kies in Camunda Modeler een sjabloon uit de lijst,"
                                                    + " of vraag een ontwikkelaar om deze stap te maken.");
                        })));
    }

    private static Stream<String> zonderAanroep(Procesmodel bestand) {
        return Stream.concat(
                        bestand.model().getModelElementsByType(ServiceTask.class).stream()
                                .filter(taak -> leeg(taak.getCamundaDelegateExpression())),
                        bestand.model().getModelElementsByType(SendTask.class).stream()
                                .filter(taak -> leeg(taak.getCamundaDelegateExpression())))
                .map(taak -> bestand.bestand() + ": de stap " + noem(taak)
                        + " doet nog niets. Kies in Camunda Modeler een sjabloon uit de lijst, of vul bij"
                        + " 'Delegate expression' in wat er moet gebeuren.");
    }

    private static Stream<ModelElementInstance> aanroepen(BpmnModelInstance model) {
        return model
                .getModelElementsByType(model.getModel().getType(org.camunda.bpm.model.bpmn.instance.BaseElement.class))
                .stream()
                .filter(element -> element.getAttributeValueNs(CAMUNDA, "delegateExpression") != null)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        elementen -> Stream.of(
                                        elementen.stream(),
                                        model.getModelElementsByType(CamundaExecutionListener.class).stream()
                                                .filter(listener -> listener.getCamundaDelegateExpression() != null)
                                                .map(ModelElementInstance.class::cast),
                                        model.getModelElementsByType(CamundaTaskListener.class).stream()
                                                .filter(listener -> listener.getCamundaDelegateExpression() != null)
                                                .map(ModelElementInstance.class::cast))
                                .flatMap(stroom -> stroom)));
    }

    static List<String> geenScript(Procesbestanden bestanden) {
        return inElk(bestanden.processen(), bestand -> {
            var model = bestand.model();
            List<ModelElementInstance> gevonden = new ArrayList<>();
            gevonden.addAll(model.getModelElementsByType(ScriptTask.class));
            gevonden.addAll(model.getModelElementsByType(CamundaScript.class));
            model.getModelElementsByType(ServiceTask.class).stream()
                    .filter(taak -> taak.getCamundaClass() != null || taak.getCamundaExpression() != null)
                    .forEach(gevonden::add);
            model.getModelElementsByType(CamundaExecutionListener.class).stream()
                    .filter(listener -> listener.getCamundaClass() != null || listener.getCamundaExpression() != null)
                    .forEach(gevonden::add);
            model.getModelElementsByType(CamundaTaskListener.class).stream()
                    .filter(listener -> listener.getCamundaClass() != null || listener.getCamundaExpression() != null)
                    .forEach(gevonden::add);
            return gevonden.stream()
                    .map(element -> bestand.bestand() + ": bij " + noem(eigenaar(element))
                            + " staat programmacode of de naam van een klasse. Gebruik 'Delegate expression' met een"
                            + " stap die een ontwikkelaar heeft gemaakt.");
        });
    }

    static List<String> aangeroepenProces(Procesbestanden bestanden) {
        Set<String> processen =
                bestanden.processen().stream().map(Procesmodel::naam).collect(Collectors.toSet());
        return inElk(
                bestanden.processen(),
                bestand -> bestand.model().getModelElementsByType(CallActivity.class).stream()
                        .filter(aanroep ->
                                aanroep.getCalledElement() == null || !processen.contains(aanroep.getCalledElement()))
                        .map(aanroep -> bestand.bestand() + ": " + noem(aanroep) + " roept het proces '"
                                + aanroep.getCalledElement() + "' aan, en dat bestaat niet. Kies uit: "
                                + TaakControles.opsomming(processen) + "."));
    }

    static List<String> bewaartermijn(Procesbestanden bestanden) {
        String advies = " heeft geen bewaartermijn. Vul in Camunda Modeler bij 'History cleanup' in hoe lang de"
                + " geschiedenis blijft, zoals P180D.";
        List<String> meldingen = new ArrayList<>(inElk(
                bestanden.processen(),
                bestand -> bestand.processen().stream()
                        .filter(proces -> leeg(proces.getCamundaHistoryTimeToLiveString()))
                        .map(proces -> bestand.bestand() + ": het proces '" + proces.getName() + "'" + advies)));
        meldingen.addAll(inElk(
                bestanden.beslissingen(),
                bestand -> bestand.beslissingen().stream()
                        .filter(beslissing -> leeg(beslissing.getCamundaHistoryTimeToLiveString()))
                        .map(beslissing ->
                                bestand.bestand() + ": de beslissing '" + beslissing.getName() + "'" + advies)));
        return meldingen;
    }
}
