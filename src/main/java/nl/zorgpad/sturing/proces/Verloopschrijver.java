package nl.zorgpad.sturing.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import nl.zorgpad.sturing.Zaakverloop;
import nl.zorgpad.sturing.Zaakverloop.Stap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes down what happened in one instance, from the engine's own history queries. */
@Component
class Verloopschrijver {

    private static final String VAN_DE_HERHALING = "#multiInstanceBody";

    private final RepositoryService modellen;
    private final HistoryService historie;
    private final Besluitlezer besluiten;
    private final MedewerkerService medewerkers;
    private final TeamService teams;
    private final WerkdagenKalender kalender;
    private final Clock klok;

    Verloopschrijver(
            @Lazy RepositoryService modellen,
            @Lazy HistoryService historie,
            Besluitlezer besluiten,
            MedewerkerService medewerkers,
            TeamService teams,
            WerkdagenKalender kalender,
            Clock klok) {
        this.modellen = modellen;
        this.historie = historie;
        this.besluiten = besluiten;
        this.medewerkers = medewerkers;
        this.teams = teams;
        this.kalender = kalender;
        this.klok = klok;
    }

    /** @param zaak as the engine showed it to the worker who is logged in */
    Zaakverloop schrijf(HistoricProcessInstance zaak) {
        var bezocht = bezocht(zaak.getId());
        return new Zaakverloop(
                zaak.getId(),
                zaak.getBusinessKey(),
                team(zaak.getTenantId()),
                zaak.getProcessDefinitionId(),
                zaak.getProcessDefinitionVersion(),
                moment(zaak.getStartTime()),
                moment(zaak.getEndTime()),
                stappen(zaak.getId(), bezocht),
                Gevolgd.stromen(modellen.getBpmnModelInstance(zaak.getProcessDefinitionId()), bezocht),
                besluiten.van(zaak.getId(), this::moment));
    }

    OffsetDateTime moment(Date moment) {
        return moment == null ? null : moment.toInstant().atZone(klok.getZone()).toOffsetDateTime();
    }

    /** The name of a team; null for work of the whole city. */
    String team(String tenant) {
        return tenant == null ? null : teams.team(tenant).map(Team::naam).orElse(tenant);
    }

    LocalDate dag(Date moment) {
        return moment.toInstant().atZone(klok.getZone()).toLocalDate();
    }

    private List<HistoricActivityInstance> bezocht(String zaak) {
        return historie
                .createHistoricActivityInstanceQuery()
                .processInstanceId(zaak)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(stap -> !stap.getActivityId().endsWith(VAN_DE_HERHALING))
                .toList();
    }

    private List<Stap> stappen(String zaak, List<HistoricActivityInstance> bezocht) {
        Map<String, HistoricTaskInstance> taken =
                historie.createHistoricTaskInstanceQuery().processInstanceId(zaak).list().stream()
                        .collect(Collectors.toMap(HistoricTaskInstance::getId, Function.identity()));
        var namen = new HashMap<String, String>();
        var werkdagen = kalender.teller();
        return bezocht.stream()
                .map(stap -> stap(stap, taken.get(stap.getTaskId()), werkdagen, namen))
                .toList();
    }

    private Stap stap(
            HistoricActivityInstance stap,
            HistoricTaskInstance taak,
            ToIntBiFunction<LocalDate, LocalDate> werkdagen,
            Map<String, String> namen) {
        var begin = dag(stap.getStartTime());
        var uiterlijk = taak == null ? null : taak.getDueDate();
        return new Stap(
                stap.getActivityId(),
                stap.getActivityName(),
                stap.getActivityType(),
                stap.getAssignee() == null ? null : namen.computeIfAbsent(stap.getAssignee(), this::naam),
                moment(stap.getStartTime()),
                moment(stap.getEndTime()),
                stap.getEndTime() == null || !Stapmeting.MET_DUUR.contains(stap.getActivityType())
                        ? null
                        : werkdagen.applyAsInt(begin, dag(stap.getEndTime())),
                moment(uiterlijk),
                uiterlijk == null ? null : werkdagen.applyAsInt(begin, dag(uiterlijk)),
                uiterlijk == null ? null : teLaat(stap.getEndTime(), uiterlijk),
                stap.isCanceled(),
                stap.getCalledProcessInstanceId());
    }

    private boolean teLaat(Date einde, Date uiterlijk) {
        return (einde == null ? Date.from(klok.instant()) : einde).after(uiterlijk);
    }

    private String naam(String gebruiker) {
        return medewerkers.medewerker(gebruiker).map(Medewerker::naam).orElse(gebruiker);
    }
}
