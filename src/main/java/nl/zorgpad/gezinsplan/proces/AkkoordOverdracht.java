package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/**
 * The agreement with the plan: {@code akkoord-vragen}. The plan may have changed since it was found complete, so decision
 * D13 is asked once more; and agreement of everybody is only so when the plan says it.
 */
@Component
class AkkoordOverdracht implements Formulieroverdracht, Formuliercontrole {

    private static final String UITKOMST = "akkoordUitkomst";

    private final GezinsplanService plannen;
    private final Planvolledigheid volledigheid;
    private final DossierService dossiers;
    private final Parameters parameters;

    AkkoordOverdracht(
            GezinsplanService plannen, Planvolledigheid volledigheid, DossierService dossiers, Parameters parameters) {
        this.plannen = plannen;
        this.volledigheid = volledigheid;
        this.dossiers = dossiers;
        this.parameters = parameters;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("akkoord-vragen");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var uitkomst = new Antwoorden(inzending.stuurgegevens()).tekst(UITKOMST);
        if ("aanpassen".equals(uitkomst)) {
            return List.of();
        }
        var stand = plannen.stand(inzending.zaaknummer());
        var zaak = inzending.zaakgegevens();
        var blokkades =
                volledigheid.blokkades(stand, zaak.get("jongKind"), Boolean.TRUE.equals(zaak.get("planOntheffing")));
        if (!blokkades.isEmpty()) {
            return List.of(fout("het plan is nog niet volledig. " + String.join(" ", blokkades)));
        }
        return "akkoord".equals(uitkomst) && !stand.akkoordVolledig()
                ? List.of(fout("in het plan staat nog niet van iedereen akkoord. Leg dat daar eerst vast."))
                : List.of();
    }

    private static VeldFout fout(String melding) {
        return new VeldFout(
                UITKOMST, "Is er akkoord? " + Character.toUpperCase(melding.charAt(0)) + melding.substring(1));
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var gevraagd = stuur.datum("planOpPapierGevraagdOp");
        var feiten = new HashMap<String, Object>();
        feiten.put(
                "planOpPapierUiterlijk",
                gevraagd == null
                        ? null
                        : gevraagd.plusDays(parameters.getal("PAR-25")).toString());
        return feiten;
    }
}
