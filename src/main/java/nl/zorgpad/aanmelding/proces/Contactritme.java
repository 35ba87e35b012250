package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The clock that asks for contact with a waiting family, at least as often as PAR-19 says. */
@Component
class Contactritme {

    private static final String KLOK = "startEvent_contactmoment";

    private final HistoryService historie;
    private final ManagementService klokken;
    private final IdentityService identiteiten;
    private final Clock klok;

    Contactritme(
            @Lazy HistoryService historie,
            @Lazy ManagementService klokken,
            @Lazy IdentityService identiteiten,
            Clock klok) {
        this.historie = historie;
        this.klokken = klokken;
        this.identiteiten = identiteiten;
        this.klok = klok;
    }

    /** Contact is due on the day that was agreed with the family, when that is before the rhythm's next moment. */
    void vervroeg(String taakId, LocalDate afgesproken) {
        var moment = Date.from(afgesproken.atStartOfDay(klok.getZone()).toInstant());
        AlsZorgpad.voerUit(
                identiteiten,
                () -> klokken.createJobQuery()
                        .processInstanceId(zaak(taakId))
                        .activityId(KLOK)
                        .duedateHigherThan(moment)
                        .list()
                        .forEach(volgende -> klokken.setJobDuedate(volgende.getId(), moment, true)));
    }

    private String zaak(String taakId) {
        return historie.createHistoricTaskInstanceQuery()
                .taskId(taakId)
                .singleResult()
                .getProcessInstanceId();
    }
}
