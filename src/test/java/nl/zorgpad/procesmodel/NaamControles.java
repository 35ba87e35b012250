package nl.zorgpad.procesmodel;

import static nl.zorgpad.procesmodel.Procesbestanden.inElk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zorgpad.procesmodel.Procesbestanden.Beslismodel;
import nl.zorgpad.procesmodel.Procesbestanden.Formulier;
import nl.zorgpad.procesmodel.Procesbestanden.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Names: of files, of elements, of messages. */
class NaamControles {

    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String CAMEL = "[a-z][A-Za-z0-9]*";

    private NaamControles() {}

    static List<String> naamIsId(Procesbestanden bestanden) {
        List<String> meldingen = new ArrayList<>();
        for (Procesmodel bestand : bestanden.processen()) {
            vergelijk(
                    bestand.bestand(),
                    bestand.naam(),
                    "proces",
                    bestand.processen().stream().map(proces -> proces.getId()).toList(),
                    meldingen);
            bestand.processen().stream()
                    .filter(proces -> !proces.isExecutable())
                    .forEach(proces -> meldingen.add(bestand.bestand()
                            + ": het proces is niet uitvoerbaar. Zet in Camunda Modeler het vinkje 'Executable' aan."));
        }
        for (Beslismodel bestand : bestanden.beslissingen()) {
            vergelijk(
                    bestand.bestand(),
                    bestand.naam(),
                    "beslissing",
                    bestand.beslissingen().stream()
                            .map(beslissing -> beslissing.getId())
                            .toList(),
                    meldingen);
        }
        for (Formulier bestand : bestanden.formulieren()) {
            vergelijk(
                    bestand.bestand(),
                    bestand.naam(),
                    "formulier",
                    List.of(bestand.inhoud().path("id").asText()),
                    meldingen);
        }
        return meldingen;
    }

    private static void vergelijk(
            String bestand, String naam, String soort, Collection<String> ids, List<String> meldingen) {
        if (!naam.matches(KEBAB)) {
            meldingen.add(bestand + ": de naam mag alleen kleine letters, cijfers en streepjes hebben,"
                    + " zoals 'aanmelding-tot-start'. Geef het bestand een andere naam.");
        }
        if (ids.size() != 1) {
            meldingen.add(bestand + ": er hoort precies een " + soort + " in te staan, maar het zijn er " + ids.size()
                    + ". Verdeel ze over meer bestanden.");
        } else if (!ids.contains(naam)) {
            meldingen.add(bestand + ": de id (" + soort + ") is '"
                    + ids.iterator().next() + "'. Maak daar '" + naam + "' van, of geef het bestand die naam.");
        }
    }

    static List<String> naamUniek(Procesbestanden bestanden) {
        Map<String, List<String>> perNaam = new TreeMap<>();
        Stream.of(
                        bestanden.processen().stream().map(Procesmodel::bestand),
                        bestanden.beslissingen().stream().map(Beslismodel::bestand),
                        bestanden.formulieren().stream().map(Formulier::bestand))
                .flatMap(paden -> paden)
                .forEach(pad -> perNaam.computeIfAbsent(pad.replaceFirst(".*/", ""), naam -> new ArrayList<>())
                        .add(pad));
        return perNaam.values().stream()
                .filter(paden -> paden.size() > 1)
                .map(paden -> String.join(" en ", paden)
                        + ": deze bestanden hebben dezelfde naam. Geef er een een andere naam, en dezelfde id.")
                .toList();
    }

    static List<String> elementId(Procesbestanden bestanden) {
        return inElk(
                bestanden.processen(),
                bestand -> Stream.concat(
                                bestand.model().getModelElementsByType(FlowNode.class).stream(),
                                bestand.model().getModelElementsByType(SequenceFlow.class).stream())
                        .filter(element -> !element.getId().matches(patroon(element)))
                        .map(element -> bestand.bestand() + ": het element '" + element.getId() + "'"
                                + (element.getName() == null ? "" : " (" + element.getName() + ")")
                                + " heeft geen id die zegt wat het is. Maak er '" + voorvoegsel(element)
                                + "_' van met daarachter het label aan elkaar, zoals 'userTask_kennismakingPlannen'."));
    }

    /** A flow may be named after both its ends: {@code sequenceFlow_gezinBellen_gezinGesproken}. */
    private static String patroon(ModelElementInstance element) {
        return voorvoegsel(element) + "_" + CAMEL + (element instanceof SequenceFlow ? "(_" + CAMEL + ")?" : "");
    }

    private static String voorvoegsel(ModelElementInstance element) {
        if (element instanceof Gateway) {
            return "gateway";
        }
        if (element instanceof SequenceFlow) {
            return "sequenceFlow";
        }
        if (element instanceof IntermediateCatchEvent) {
            return "catchEvent";
        }
        if (element instanceof IntermediateThrowEvent) {
            return "throwEvent";
        }
        return element.getElementType().getTypeName();
    }

    static List<String> berichtnaam(Procesbestanden bestanden) {
        return inElk(bestanden.processen(), bestand -> {
            var model = bestand.model();
            return Stream.of(
                            model.getModelElementsByType(Message.class).stream().map(Message::getName),
                            model.getModelElementsByType(Signal.class).stream().map(Signal::getName),
                            model.getModelElementsByType(Error.class).stream().map(Error::getErrorCode),
                            model.getModelElementsByType(Escalation.class).stream()
                                    .map(Escalation::getEscalationCode))
                    .flatMap(namen -> namen)
                    .filter(naam -> naam == null || !naam.matches("[a-z]+\\." + CAMEL))
                    .map(naam -> bestand.bestand() + ": de naam '" + naam
                            + "' van een bericht, signaal, fout of escalatie zegt niet waar het bij hoort."
                            + " Schrijf hem als capability.gebeurtenis, zoals 'pgb.besluitGenomen'.");
        });
    }
}
