package nl.zorgpad.aanmelding.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Who is the family worker: {@code gezinswerker-toewijzen} and {@code werker-vervangen}. */
@Component
class ToewijzenOverdracht implements Formulieroverdracht {

    private static final String TOEWIJZEN = "gezinswerker-toewijzen";

    private final AanmeldingService aanmeldingen;

    ToewijzenOverdracht(AanmeldingService aanmeldingen) {
        this.aanmeldingen = aanmeldingen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(TOEWIJZEN, "werker-vervangen");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanmelding = aanmeldingen.aanmelding(inzending.zaaknummer());
        aanmelding.wijsToe(
                stuur.tekst("gezinswerkerId"),
                TOEWIJZEN.equals(inzending.formulier()) && stuur.ja("zelfdeWerkerAlsBegeleiding"),
                stuur.tekst("redenAndereWerker"));
        var feiten = new HashMap<String, Object>();
        feiten.put("zelfdeWerker", aanmelding.zelfdeWerker());
        return feiten;
    }
}
