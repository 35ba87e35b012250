package nl.zorgpad.aanmelding.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a message with the new facts to the running intake of the case, or else to the help that followed it. */
@Component
class ZaakmeldingDoorgevenDelegate implements JavaDelegate {

    /** Once help has started: messages for whichever process of the case works on it. */
    private static final Map<String, String> NA_DE_START = Map.of(
            "werker_uitgevallen", "zaak.werkerUitgevallen",
            "verhuizing", "zaak.hulpStopt",
            "teruggetrokken", "zaak.hulpStopt");

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

    /** Goes to the work on safety as well, whoever else listens. */
    private static final String VEILIGHEIDSSIGNAAL = "veiligheidssignaal";

    private static final String NIEMAND = "zaak.niemand";

    private final Processen processen;

    ZaakmeldingDoorgevenDelegate(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void execute(DelegateExecution melding) {
        var soort = (String) melding.getVariable("meldingSoort");
        var feiten = new HashMap<String, Object>();
        FEITEN.stream()
                .filter(naam -> melding.getVariable(naam) != null)
                .forEach(naam -> feiten.put(naam, melding.getVariableTyped(naam)));
        if (VEILIGHEIDSSIGNAAL.equals(soort) || "ja".equals(melding.getVariable("acuut"))) {
            feiten.put("zorgenOverVeiligheid", "ja");
        }
        var zaaknummer = (String) melding.getVariable("zaaknummer");
        if (processen.meld(BERICHTEN.get(soort), zaaknummer, feiten) == 0
                && processen.meld(NA_DE_START.getOrDefault(soort, NIEMAND), zaaknummer, feiten) == 0
                && !VEILIGHEIDSSIGNAAL.equals(soort)) {
            throw new FormulierFout(
                    "zaaknummer",
                    "Zaaknummer: deze melding past niet bij waar deze zaak nu is. Is er gevaar? Meld dan een signaal over"
                            + " veiligheid.");
        }
    }
}
