package nl.zorgpad.sturing.proces;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import nl.zorgpad.sturing.Afgelopenzaken;
import nl.zorgpad.sturing.Afgelopenzaken.Regel;
import nl.zorgpad.sturing.Afgelopenzaken.Uitkomst;
import nl.zorgpad.sturing.Afgelopenzaken.Zoekvraag;
import nl.zorgpad.sturing.Procesinzage;
import nl.zorgpad.sturing.Procesoverzicht;
import nl.zorgpad.sturing.Zaakverloop;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads instances by the engine's own history queries, which guard themselves; only counting has a query of ours. */
@Component
class EngineProcesinzage implements Procesinzage {

    private static final String VENSTER = "PAR-45";
    private static final int BLAD = 20;

    private final RepositoryService modellen;
    private final HistoryService historie;
    private final Inzagerecht recht;
    private final Stapmeting meting;
    private final Verloopschrijver verlopen;
    private final WerkdagenKalender kalender;
    private final ObjectProvider<Parameters> parameters;
    private final Clock klok;

    EngineProcesinzage(
            @Lazy RepositoryService modellen,
            @Lazy HistoryService historie,
            Inzagerecht recht,
            Stapmeting meting,
            Verloopschrijver verlopen,
            WerkdagenKalender kalender,
            ObjectProvider<Parameters> parameters,
            Clock klok) {
        this.modellen = modellen;
        this.historie = historie;
        this.recht = recht;
        this.meting = meting;
        this.verlopen = verlopen;
        this.kalender = kalender;
        this.parameters = parameters;
        this.klok = klok;
    }

    @Override
    public Procesoverzicht overzicht(String definitie) {
        var proces = proces(definitie);
        var teams = recht.teams(proces.getKey());
        var dagen = parameters.getObject().getal(VENSTER);
        var sinds = LocalDate.now(klok).minusDays(dagen);
        var namen = namen(modellen.getBpmnModelInstance(definitie));
        var cijfers = new Stapcijfers(kalender.teller());
        var stappen = meting
                .tel(
                        proces.getKey(),
                        teams,
                        sinds.atStartOfDay(klok.getZone()).toInstant(),
                        klok.instant(),
                        klok.getZone())
                .stream()
                .filter(bezoeken -> namen.containsKey(bezoeken.stap()))
                .collect(groupingBy(Stapmeting.Bezoeken::stap))
                .entrySet()
                .stream()
                .map(stap -> cijfers.van(namen.get(stap.getKey()), stap.getValue()))
                .sorted(Comparator.comparing(stap -> stap.stap()))
                .toList();
        return new Procesoverzicht(naam(proces), sinds, dagen, stappen);
    }

    @Override
    public Afgelopenzaken afgelopen(String definitie, Zoekvraag vraag) {
        var proces = proces(definitie);
        recht.teams(proces.getKey());
        var uitkomsten = uitkomsten(modellen.getBpmnModelInstance(definitie), proces.getKey());
        var zoekvraag = zoekvraag(proces.getKey(), vraag);
        var teller = kalender.teller();
        var regels = zoekvraag.listPage(vraag.vanaf(), BLAD).stream()
                .map(zaak -> new Regel(
                        zaak.getId(),
                        zaak.getBusinessKey(),
                        verlopen.team(zaak.getTenantId()),
                        verlopen.moment(zaak.getStartTime()),
                        verlopen.moment(zaak.getEndTime()),
                        teller.applyAsInt(verlopen.dag(zaak.getStartTime()), verlopen.dag(zaak.getEndTime())),
                        bereikt(zaak, uitkomsten),
                        !HistoricProcessInstance.STATE_COMPLETED.equals(zaak.getState())))
                .toList();
        return new Afgelopenzaken(zoekvraag.count(), regels, uitkomsten);
    }

    @Override
    public Zaakverloop verloop(String instantie) {
        if (recht.niemand()) {
            throw new GeenProcesinzage();
        }
        var zaak = historie.createHistoricProcessInstanceQuery()
                .processInstanceId(instantie)
                .singleResult();
        if (zaak == null) {
            throw new ProcesOnbekend();
        }
        return verlopen.schrijf(zaak);
    }

    private HistoricProcessInstanceQuery zoekvraag(String proces, Zoekvraag vraag) {
        var zoeken = historie.createHistoricProcessInstanceQuery()
                .processDefinitionKey(proces)
                .finished()
                .orderByProcessInstanceEndTime()
                .desc()
                .orderByProcessInstanceId()
                .asc();
        if (vraag.zaaknummer() != null) {
            zoeken.processInstanceBusinessKeyLike(letterlijk(vraag.zaaknummer()) + "%");
        }
        if (vraag.van() != null) {
            zoeken.finishedAfter(
                    Date.from(vraag.van().atStartOfDay(klok.getZone()).toInstant()));
        }
        if (vraag.tot() != null) {
            zoeken.finishedBefore(Date.from(vraag.tot()
                    .plusDays(1)
                    .atStartOfDay(klok.getZone())
                    .toInstant()
                    .minusMillis(1)));
        }
        if (vraag.uitkomst() != null) {
            zoeken.executedActivityIdIn(vraag.uitkomst());
        }
        return zoeken;
    }

    /** What somebody types is looked for as it stands; the engine's escape character is a backslash. */
    private static String letterlijk(String tekst) {
        return tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** An ending in a model can be reached beside another one, when work went on side by side. */
    private List<String> bereikt(HistoricProcessInstance zaak, List<Uitkomst> uitkomsten) {
        var gehad =
                historie
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(zaak.getId())
                        .finished()
                        .list()
                        .stream()
                        .filter(stap -> stap.getActivityType().endsWith("EndEvent"))
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toSet());
        return uitkomsten.stream()
                .filter(uitkomst -> gehad.contains(uitkomst.id()))
                .map(Uitkomst::naam)
                .toList();
    }

    private ProcessDefinition proces(String definitie) {
        if (recht.niemand()) {
            throw new GeenProcesinzage();
        }
        try {
            return modellen.getProcessDefinition(definitie);
        } catch (AuthorizationException fout) {
            throw new GeenProcesinzage();
        } catch (ProcessEngineException fout) {
            throw new ProcesOnbekend();
        }
    }

    private static String naam(ProcessDefinition proces) {
        return proces.getName() == null ? proces.getKey() : proces.getName();
    }

    private static Map<String, String> namen(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, knoop -> Objects.requireNonNullElse(knoop.getName(), "")));
    }

    /** The end of the process itself, or of a part that takes its place. */
    private static boolean beeindigt(ModelElementInstance deel, String proces) {
        return deel instanceof Process hoofd && proces.equals(hoofd.getId())
                || deel instanceof SubProcess plaatsvervanger
                        && plaatsvervanger.triggeredByEvent()
                        && plaatsvervanger.getChildElementsByType(StartEvent.class).stream()
                                .allMatch(StartEvent::isInterrupting)
                        && beeindigt(plaatsvervanger.getParentElement(), proces);
    }

    private static List<Uitkomst> uitkomsten(BpmnModelInstance model, String proces) {
        return model.getModelElementsByType(EndEvent.class).stream()
                .filter(einde -> beeindigt(einde.getParentElement(), proces))
                .map(einde -> new Uitkomst(
                        einde.getId(),
                        Objects.requireNonNullElse(einde.getName(), einde.getId())
                                .replaceAll("\\s+", " ")))
                .sorted(Comparator.comparing(Uitkomst::naam))
                .toList();
    }
}
