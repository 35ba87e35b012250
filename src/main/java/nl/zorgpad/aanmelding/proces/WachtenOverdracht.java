package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** What is agreed with a waiting family: {@code wachten} and {@code wachtcontact}. */
@Component
class WachtenOverdracht implements Formulieroverdracht {

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final Contactritme contactritme;
    private final Clock klok;

    WachtenOverdracht(AanmeldingService aanmeldingen, DossierService dossiers, Contactritme contactritme, Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.contactritme = contactritme;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("wachten", "wachtcontact");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        if (stuur.datum("volgendContact").isBefore(LocalDate.now(klok))) {
            throw new FormulierFout("volgendContact", "Volgend contact: deze datum is al geweest.");
        }
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var aanmelding = aanmeldingen.aanmelding(inzending.zaaknummer());
        aanmelding.spreekContactAf(stuur.datum("volgendContact"), stuur.datum("verwachteStart"));
        aanmelding.wachtOmdat(stuur.tekst("wachtreden"));
        contactritme.vervroeg(inzending.taskId(), stuur.datum("volgendContact"));
        return Map.of();
    }
}
