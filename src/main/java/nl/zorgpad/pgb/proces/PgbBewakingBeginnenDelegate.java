package nl.zorgpad.pgb.proces;

import java.time.LocalDate;
import nl.zorgpad.pgb.Termijnen;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Begins to watch one term: the property {@code termijn} names the variable with its last day. The moments are kept in
 * the scope of this watch only, so that a watch over an earlier end of the term notices that it no longer counts.
 */
@Component
class PgbBewakingBeginnenDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    PgbBewakingBeginnenDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var uiterlijk = (String) zaak.getVariable(Modeleigenschap.van(zaak, "termijn"));
        var dag = LocalDate.parse(uiterlijk);
        zaak.setVariableLocal("bewaaktUiterlijk", uiterlijk);
        zaak.setVariableLocal(
                "waarschuwingEerste", termijnen.waarschuwing(dag, 0).toString());
        zaak.setVariableLocal(
                "waarschuwingLaatste", termijnen.waarschuwing(dag, 1).toString());
    }
}
