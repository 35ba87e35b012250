package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.springframework.stereotype.Component;

/** The evaluation of a phase, and the signature of the aandachtsfunctionaris for leaving it (PAR-16). */
@Component
class FaseEvaluatieOverdracht implements Formulieroverdracht {

    private static final String EVALUATIE = "fase-evaluatie";

    private final DossierService dossiers;
    private final VeiligheidService veiligheid;
    private final MedewerkerService medewerkers;
    private final Top3Scholing scholing;

    FaseEvaluatieOverdracht(
            DossierService dossiers,
            VeiligheidService veiligheid,
            MedewerkerService medewerkers,
            Top3Scholing scholing) {
        this.dossiers = dossiers;
        this.veiligheid = veiligheid;
        this.medewerkers = medewerkers;
        this.scholing = scholing;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(EVALUATIE, "fase-ondertekening");
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
        return EVALUATIE.equals(inzending.formulier()) ? evalueer(inzending, stuur) : onderteken(inzending, stuur);
    }

    private Map<String, Object> evalueer(Inzending inzending, Antwoorden stuur) {
        var feiten = new HashMap<String, Object>();
        if (stuur.ja("nieuwIncident")) {
            feiten.put("datumSignaal", stuur.tekst("evaluatieGehouden"));
            feiten.put("bron", "eigen_waarneming");
            return feiten;
        }
        var besluit = stuur.tekst("faseBesluit");
        feiten.put("faseVervolg", besluit);
        feiten.put("medeondertekeningNodig", "overgaan".equals(besluit) && !magAlleen(inzending));
        if ("overgaan".equals(besluit) || "afsluiten".equals(besluit)) {
            veiligheid.lopend(inzending.zaaknummer()).besluitOvergang(inzending.gebruiker());
        }
        dossiers.registreer(inzending.zaaknummer(), "veiligheidsevaluatie", besluit, null, null, inzending.gebruiker());
        return feiten;
    }

    /** Trained in TOP-3: the whole team, or as aandachtsfunctionaris. */
    private boolean magAlleen(Inzending inzending) {
        return scholing.heeft((String) inzending.zaakgegevens().get("team"))
                || medewerkers.heeftRol(inzending.gebruiker(), Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID);
    }

    private Map<String, Object> onderteken(Inzending inzending, Antwoorden stuur) {
        dossiers.registreer(
                inzending.zaaknummer(),
                "fase_medeondertekend",
                stuur.tekst("medeondertekend"),
                null,
                null,
                inzending.gebruiker());
        if (stuur.ja("medeondertekend")) {
            veiligheid.lopend(inzending.zaaknummer()).ondertekenMede(inzending.gebruiker());
            return Map.of();
        }
        return Map.of("faseVervolg", "blijven");
    }
}
