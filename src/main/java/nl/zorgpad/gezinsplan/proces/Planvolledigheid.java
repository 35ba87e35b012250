package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.Planstand;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.springframework.stereotype.Component;

/** The plan as decision D13 looks at it: facts, never texts. */
@Component
class Planvolledigheid {

    private static final String BESLISSING = "gezinsplan-volledigheid";

    private final GezinsplanService plannen;
    private final Beslissingen beslissingen;

    Planvolledigheid(GezinsplanService plannen, Beslissingen beslissingen) {
        this.plannen = plannen;
        this.beslissingen = beslissingen;
    }

    /** The facts that D13 asks, by name. Whether there is a young child is known by the case, not by the plan. */
    Map<String, Object> feiten(String zaaknummer) {
        return feiten(plannen.stand(zaaknummer));
    }

    /**
     * What keeps this plan from being set now, as Dutch sentences; empty when nothing does.
     *
     * @param ontheffing the team manager allowed the gaps that can be allowed
     */
    List<String> blokkades(Planstand stand, Object jongKind, boolean ontheffing) {
        var feiten = feiten(stand);
        feiten.put("jongKind", jongKind);
        return beslissingen.regels(BESLISSING, feiten).stream()
                .filter(gat -> Boolean.TRUE.equals(gat.get("blokkeert"))
                        && !(ontheffing && Boolean.FALSE.equals(gat.get("blokkeertAltijd"))))
                .map(gat -> (String) gat.get("omschrijving"))
                .toList();
    }

    private static Map<String, Object> feiten(Planstand stand) {
        var feiten = new HashMap<String, Object>();
        feiten.put("zorgenOverVeiligheid", stand.zorgenOverVeiligheid());
        feiten.put(
                "vervolgDatum",
                stand.vervolgDatum() == null ? null : stand.vervolgDatum().toString());
        feiten.put("visieGezin", stand.visieGezin());
        feiten.put("visieGezinswerker", stand.visieGezinswerker());
        feiten.put("doelOpZorg", stand.doelOpZorg());
        feiten.put("financienBesproken", stand.financienBesproken());
        feiten.put("ontwikkelingGevraagd", stand.ontwikkelingGevraagd());
        feiten.put("toestemmingVolledig", stand.toestemmingVolledig());
        feiten.put("familiegroepsplanAangeboden", stand.familiegroepsplanAangeboden());
        feiten.put("personenZonderDoel", stand.personenZonderDoel());
        feiten.put("digitaalAangeboden", stand.digitaalAangeboden());
        return feiten;
    }
}
