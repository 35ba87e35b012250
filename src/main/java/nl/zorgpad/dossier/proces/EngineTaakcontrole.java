package nl.zorgpad.dossier.proces;

import nl.zorgpad.dossier.Taakcontrole;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Looks the task up in the engine's history; the business key of its process, or of the one above, is the zaaknummer. */
@Component
class EngineTaakcontrole implements Taakcontrole {

    private final HistoryService historyService;
    private final IdentityService identiteiten;

    EngineTaakcontrole(HistoryService historyService, IdentityService identiteiten) {
        this.historyService = historyService;
        this.identiteiten = identiteiten;
    }

    @Override
    public boolean hoortBij(String taakId, String zaaknummer) {
        return AlsZorgpad.doe(identiteiten, () -> {
            var taak = historyService
                    .createHistoricTaskInstanceQuery()
                    .taskId(taakId)
                    .singleResult();
            return taak != null
                    && taak.getProcessInstanceId() != null
                    && (isVan(taak.getProcessInstanceId(), zaaknummer)
                            || isVan(taak.getRootProcessInstanceId(), zaaknummer));
        });
    }

    private boolean isVan(String processInstanceId, String zaaknummer) {
        return historyService
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .processInstanceBusinessKey(zaaknummer)
                        .count()
                > 0;
    }
}
