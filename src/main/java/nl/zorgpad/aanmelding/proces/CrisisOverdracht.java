package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.ZorgOverVeiligheid;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code crisis}: danger for somebody starts the work on safety, whatever happens to the registration. */
@Component
class CrisisOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "crisis";
    private static final String JA = "ja";

    private final DossierService dossiers;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    CrisisOverdracht(DossierService dossiers, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.dossiers = dossiers;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        var feiten = inzending.zaakgegevens();
        if (JA.equals(feiten.get("acuut"))) {
            gebeurtenissen.publishEvent(new ZorgOverVeiligheid(
                    inzending.zaaknummer(),
                    dossiers.zaak(inzending.zaaknummer()).team(),
                    LocalDate.now(klok),
                    JA,
                    (String) feiten.get("structureel"),
                    false));
        }
        return Map.of();
    }
}
