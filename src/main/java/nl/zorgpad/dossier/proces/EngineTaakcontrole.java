package nl.zorgpad.dossier.proces;

import nl.zorgpad.dossier.Taakcontrole;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Looks the task up in the engine's history; the business key of its process, or of the one above, is the zaaknummer. */
@Component
class EngineTaakcontrole implements Taakcontrole {

    private final HistoryService historyService;
    private final ZonderMedewerker zonderMedewerker;

    EngineTaakcontrole(HistoryService historyService, ZonderMedewerker zonderMedewerker) {
        this.historyService = historyService;
        this.zonderMedewerker = zonderMedewerker;
    }

    @Override
    public boolean hoortBij(String taakId, String zaaknummer) {
        return zonderMedewerker.doe(() -> {
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
