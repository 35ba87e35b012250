package nl.zorgpad.detentie.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.detentie.Detentie;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The day of the next discussion as the process knows it, and what is already waiting for such a day. */
@Component
class Overlegtimer {

    private final ManagementService beheer;
    private final TaskService taken;
    private final IdentityService gebruikers;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    Overlegtimer(
            @Lazy ManagementService beheer,
            @Lazy TaskService taken,
            @Lazy IdentityService gebruikers,
            WerkdagenKalender werkdagen,
            Clock klok) {
        this.beheer = beheer;
        this.taken = taken;
        this.gebruikers = gebruikers;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /** Steering facts for this day: the timer fires when it begins. */
    Map<String, Object> feiten(LocalDate volgend, Detentie detentie) {
        var feiten = new HashMap<String, Object>();
        feiten.put("volgendOverleg", volgend.toString());
        feiten.put("volgendOverlegMoment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(begin(volgend)));
        feiten.put("vrijlatingVerwacht", verwacht(volgend, detentie).toString());
        return feiten;
    }

    /** Moves the timer and the due date of the open task in this process. */
    void verzet(String procesinstantie, LocalDate volgend, Detentie detentie) {
        AlsZorgpad.voerUit(gebruikers, () -> {
            beheer.createJobQuery()
                    .processInstanceId(procesinstantie)
                    .activityId(Detentieproces.OVERLEGTIMER)
                    .list()
                    .forEach(timer -> beheer.setJobDuedate(
                            timer.getId(), Date.from(begin(volgend).toInstant())));
            taken.createTaskQuery()
                    .processInstanceId(procesinstantie)
                    .taskDefinitionKey(Detentieproces.VRIJLATING_BIJHOUDEN)
                    .list()
                    .forEach(taak -> taken.setDueDate(taak.getId(), werkdagen.eindeVan(verwacht(volgend, detentie))));
        });
    }

    private static LocalDate verwacht(LocalDate volgend, Detentie detentie) {
        return detentie.verwachteEinddatum() == null ? volgend : detentie.verwachteEinddatum();
    }

    private OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toOffsetDateTime();
    }
}
