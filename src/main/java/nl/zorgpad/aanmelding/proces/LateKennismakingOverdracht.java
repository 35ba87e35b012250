package nl.zorgpad.aanmelding.proces;

import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Why a kennismaking is late, as the team manager found out: {@code norm-overschreden}. */
@Component
class LateKennismakingOverdracht implements Formulieroverdracht {

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;

    LateKennismakingOverdracht(AanmeldingService aanmeldingen, DossierService dossiers) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("norm-overschreden");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        aanmeldingen
                .aanmelding(inzending.zaaknummer())
                .legRedenVast(new Antwoorden(inzending.stuurgegevens()).tekst("redenVertraging"));
        return Map.of();
    }
}
