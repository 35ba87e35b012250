package nl.zorgpad.pgb.proces;

import java.util.Map;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives the report to the running process of this one application. */
@Component
class PgbMeldingDoorgevenDelegate implements JavaDelegate {

    private static final Map<String, String> BERICHTEN = Map.of(
            "ingetrokken", "pgb.ingetrokken",
            "ingebrekestelling", "pgb.ingebrekegesteld",
            "verkeerd_gebruik", "pgb.verkeerdGebruikGemeld");

    private final RuntimeService processen;
    private final IdentityService identiteiten;

    PgbMeldingDoorgevenDelegate(@Lazy RuntimeService processen, @Lazy IdentityService identiteiten) {
        this.processen = processen;
        this.identiteiten = identiteiten;
    }

    @Override
    public void execute(DelegateExecution melding) {
        var bericht = BERICHTEN.get((String) melding.getVariable("pgbMelding"));
        var datum = (String) melding.getVariable("meldingDatum");
        var feiten = Map.<String, Object>of(
                "pgb.ingebrekegesteld".equals(bericht) ? "ingebrekestellingDatum" : "meldingDatum", datum);
        var gehoord = AlsZorgpad.doe(identiteiten, () -> {
            var wachtenden = processen
                    .createExecutionQuery()
                    .processDefinitionKey("pgb-aanvraag")
                    .processInstanceBusinessKey((String) melding.getVariable("zaaknummer"))
                    .processVariableValueEquals("pgbNummer", melding.getVariable("pgbNummer"))
                    .messageEventSubscriptionName(bericht)
                    .list();
            wachtenden.forEach(wie -> processen.messageEventReceived(bericht, wie.getId(), feiten));
            return wachtenden.size();
        });
        if (gehoord == 0) {
            throw new FormulierFout("pgbNummer", "Nummer van de aanvraag: deze aanvraag is niet meer in behandeling.");
        }
    }
}
