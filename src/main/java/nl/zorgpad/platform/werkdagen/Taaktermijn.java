package nl.zorgpad.platform.werkdagen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.beveiliging.Modelbean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Due dates of tasks from the decision table {@code taaktermijn}: for {@code camunda:dueDate} in the models. */
@Modelbean
@Component("taaktermijn")
public class Taaktermijn {

    private final Beslissingen beslissingen;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    Taaktermijn(Beslissingen beslissingen, WerkdagenKalender werkdagen, Clock klok) {
        this.beslissingen = beslissingen;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /** The end of the last day for the task with this form, counted in werkdagen from today. */
    public Date uiterlijk(DelegateExecution zaak, String taak) {
        var feiten = new HashMap<String, Object>();
        feiten.put("taak", taak);
        feiten.put("urgentie", zaak.getVariable("urgentie"));
        var aantal = (Number) beslissingen.regel("taaktermijn", feiten).get("werkdagen");
        return werkdagen.eindeVan(werkdagen.plusWerkdagen(LocalDate.now(klok), aantal.intValue()));
    }
}
