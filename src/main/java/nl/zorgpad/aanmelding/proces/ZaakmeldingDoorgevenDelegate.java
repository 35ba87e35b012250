package nl.zorgpad.aanmelding.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives a message to the running intake of the case, in the same team, with the new facts. */
@Component
class ZaakmeldingDoorgevenDelegate implements JavaDelegate {

    private static final Map<String, String> BERICHTEN = Map.of(
            "veiligheidssignaal", "aanmelding.veiligheidssignaal",
            "urgentie_gewijzigd", "aanmelding.urgentieGewijzigd",
            "werker_uitgevallen", "aanmelding.werkerUitgevallen",
            "verhuizing", "aanmelding.verhuizing",
            "teruggetrokken", "aanmelding.teruggetrokken",
            "ander_team", "aanmelding.anderTeam");

    private static final Set<String> FEITEN = Set.of(
            "acuut",
            "structureel",
            "suicidaliteitAcuut",
            "bedreigendeSituatie",
            "thuiszitten",
            "wekenAfwezig",
            "terugkeerplanSchool",
            "nieuwTeam");

    private final RuntimeService zaken;

    ZaakmeldingDoorgevenDelegate(@Lazy RuntimeService zaken) {
        this.zaken = zaken;
    }

    @Override
    public void execute(DelegateExecution melding) {
        var soort = (String) melding.getVariable("meldingSoort");
        var feiten = new HashMap<String, Object>();
        FEITEN.stream()
                .filter(naam -> melding.getVariable(naam) != null)
                .forEach(naam -> feiten.put(naam, melding.getVariableTyped(naam)));
        if ("veiligheidssignaal".equals(soort) || "ja".equals(melding.getVariable("acuut"))) {
            feiten.put("zorgenOverVeiligheid", "ja");
        }
        try {
            zaken.createMessageCorrelation(BERICHTEN.get(soort))
                    .processInstanceBusinessKey((String) melding.getVariable("zaaknummer"))
                    .tenantId(melding.getTenantId())
                    .setVariables(feiten)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nietLopend) {
            throw new FormulierFout(
                    "zaaknummer", "Zaaknummer: deze zaak is niet meer in behandeling bij de aanmelding.");
        }
    }
}
