package nl.zorgpad.platform.formulier;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgpad.platform.formulier.Formuliertoets.Uitkomst;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;

/** Checks a submission, hands the personal data over and leaves what the engine may store. */
final class Formulierverwerking {

    private static final String ZAAKNUMMER = "zaaknummer";

    private final Keuzelijsten keuzelijsten;
    private final ObjectProvider<Formuliercontrole> controles;
    private final ObjectProvider<Formulieroverdracht> overdrachten;
    private final ZoneId zone;
    // Which beans hear of a form never changes, and asking Spring for every form takes long.
    private final Map<String, List<Formuliercontrole>> controlesVan = new ConcurrentHashMap<>();
    private final Map<String, List<Formulieroverdracht>> overdrachtenVan = new ConcurrentHashMap<>();

    Formulierverwerking(
            Keuzelijsten keuzelijsten,
            ObjectProvider<Formuliercontrole> controles,
            ObjectProvider<Formulieroverdracht> overdrachten,
            ZoneId zone) {
        this.keuzelijsten = keuzelijsten;
        this.controles = controles;
        this.overdrachten = overdrachten;
        this.zone = zone;
    }

    VariableMap taak(CommandContext context, FormulierModel model, TaskEntity taak, Map<String, Object> waarden) {
        ExecutionEntity zaak =
                taak.getExecution() == null ? null : taak.getExecution().getProcessInstance();
        haalLijsten(context, zaak);
        Map<String, Object> zaakgegevens = Waarden.plat(taak.getVariablesTyped(false));
        String sleutel = zaak == null ? null : zaak.getBusinessKey();
        Object zaaknummer = sleutel == null ? zaakgegevens.get(ZAAKNUMMER) : sleutel;
        String proces = taak.getProcessDefinition().getKey();
        Keuzecontext keuzecontext = Keuzelijsten.context(context, taak);
        return verwerk(model, waarden, zaakgegevens, keuzecontext, (String) zaaknummer, proces);
    }

    /** All lists of codes of a case in one question; the engine asks for each by itself when it has not seen it yet. */
    private static void haalLijsten(CommandContext context, ExecutionEntity zaak) {
        List<String> lijsten = zaak == null
                ? List.of()
                : zaak.getVariableInstancesLocal().stream()
                        .map(variabele -> ((VariableInstanceEntity) variabele).getByteArrayValueId())
                        .filter(Objects::nonNull)
                        .toList();
        if (lijsten.size() > 1) {
            context.getDbEntityManager().selectList("selectByteArrays", lijsten);
        }
    }

    VariableMap start(
            CommandContext context,
            FormulierModel model,
            ProcessDefinitionEntity definitie,
            Map<String, Object> waarden) {
        return verwerk(model, waarden, Map.of(), Keuzelijsten.context(context, null), null, definitie.getKey());
    }

    private VariableMap verwerk(
            FormulierModel model,
            Map<String, Object> waarden,
            Map<String, Object> zaakgegevens,
            Keuzecontext keuzecontext,
            String zaaknummer,
            String proces) {
        LocalDateTime nu = LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), zone);
        Uitkomst uitkomst = Formuliertoets.toets(
                model,
                Waarden.plat(waarden),
                zaakgegevens,
                nu,
                zone,
                sleutel -> keuzelijsten.keuzes(sleutel, keuzecontext));
        Inzending inzending = new Inzending(
                model.id(),
                keuzecontext.taskId(),
                proces,
                zaaknummer,
                keuzecontext.gebruiker(),
                uitkomst.stuurgegevens(),
                uitkomst.dossier(),
                zaakgegevens);
        controleer(inzending);
        Map<String, Object> stuurgegevens = new LinkedHashMap<>();
        uitkomst.leeg().forEach(naam -> stuurgegevens.put(naam, null));
        stuurgegevens.putAll(uitkomst.stuurgegevens());
        stuurgegevens.putAll(draagOver(model, inzending));
        VariableMap voorEngine = Variables.createVariables();
        stuurgegevens.forEach((naam, waarde) -> voorEngine.put(naam, Waarden.voorEngine(waarde)));
        return voorEngine;
    }

    private void controleer(Inzending inzending) {
        List<VeldFout> fouten = controlesVan.computeIfAbsent(inzending.formulier(), this::controles).stream()
                .flatMap(controle -> controle.controleer(inzending).stream())
                .toList();
        if (!fouten.isEmpty()) {
            throw new FormulierFout(fouten);
        }
    }

    private Map<String, Object> draagOver(FormulierModel model, Inzending inzending) {
        List<Formulieroverdracht> passend = overdrachtenVan.computeIfAbsent(model.id(), this::overdrachten);
        if (passend.isEmpty()) {
            passend = overdrachtenVan.computeIfAbsent(Formulieroverdracht.OVERIGE, this::overdrachten);
        }
        if (passend.size() > 1) {
            throw new IllegalStateException("Formulier " + model.id() + " heeft meer dan één overdracht");
        }
        if (passend.isEmpty()) {
            if (model.heeftDossier()) {
                throw new IllegalStateException(
                        "Formulier " + model.id() + " vraagt dossiergegevens, maar niemand neemt ze over");
            }
            return Map.of();
        }
        Map<String, Object> extra = passend.get(0).overdragen(inzending);
        return extra == null ? Map.of() : extra;
    }

    private List<Formuliercontrole> controles(String formulier) {
        return controles.stream()
                .filter(controle -> controle.formulieren().contains(formulier))
                .toList();
    }

    private List<Formulieroverdracht> overdrachten(String formulier) {
        return overdrachten.stream()
                .filter(overdracht -> overdracht.formulieren().contains(formulier))
                .toList();
    }
}
