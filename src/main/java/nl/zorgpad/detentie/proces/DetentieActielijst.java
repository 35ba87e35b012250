package nl.zorgpad.detentie.proces;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.formulier.Keuzelijst;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open actions of the case of a task, to tick those that are done. The engine gets their numbers only. */
@Component
class DetentieActielijst implements Keuzelijst {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final DetentieService detenties;
    private final TaskService taken;
    private final IdentityService gebruikers;

    DetentieActielijst(DetentieService detenties, @Lazy TaskService taken, @Lazy IdentityService gebruikers) {
        this.detenties = detenties;
        this.taken = taken;
        this.gebruikers = gebruikers;
    }

    @Override
    public String sleutel() {
        return "detentieActies";
    }

    @Override
    public List<Keuze> keuzes(Keuzecontext context) {
        if (context.taskId() == null) {
            return List.of();
        }
        var id = AlsZorgpad.doe(gebruikers, () -> taken.getVariable(context.taskId(), "detentieId"));
        return id == null
                ? List.of()
                : detenties.openActies(UUID.fromString((String) id)).stream()
                        .map(actie -> new Keuze(
                                actie.omschrijving() + " (voor " + DATUM.format(actie.uiterlijk()) + ")",
                                actie.id().toString()))
                        .toList();
    }
}
