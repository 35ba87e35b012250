package nl.zorgpad.platform.werkdagen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.zorgpad.platform.beveiliging.Modelbean;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Due dates of tasks from the decision table {@code taaktermijn}: for {@code camunda:dueDate} in the models. */
@Modelbean
@Component("taaktermijn")
public class Taaktermijn {

    private final ObjectProvider<DecisionService> beslissingen;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    Taaktermijn(ObjectProvider<DecisionService> beslissingen, WerkdagenKalender werkdagen, Clock klok) {
        this.beslissingen = beslissingen;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /** The end of the last day for the task with this form, counted in werkdagen from today. */
    public Date uiterlijk(DelegateExecution zaak, String taak) {
        Number aantal = beslissingen
                .getObject()
                .evaluateDecisionTableByKey(
                        "taaktermijn",
                        Variables.putValue("taak", taak).putValue("urgentie", zaak.getVariable("urgentie")))
                .getSingleResult()
                .getEntry("werkdagen");
        return werkdagen.eindeVan(werkdagen.plusWerkdagen(LocalDate.now(klok), aantal.intValue()));
    }
}
