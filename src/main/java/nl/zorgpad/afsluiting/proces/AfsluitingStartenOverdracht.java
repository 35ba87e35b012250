package nl.zorgpad.afsluiting.proces;

import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The start form {@code afsluiting-starten}: open cases of the worker's own teams that have no plan process. */
@Component
class AfsluitingStartenOverdracht implements Formulieroverdracht {

    private final DossierService dossiers;
    private final Processen processen;

    AfsluitingStartenOverdracht(DossierService dossiers, Processen processen) {
        this.dossiers = dossiers;
        this.processen = processen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("afsluiting-starten");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var zaak = eigenZaak(new Antwoorden(inzending.stuurgegevens()).tekst("zaaknummer"), inzending.gebruiker());
        weigerAls("gezinsplan", zaak, "er loopt een gezinsplan. Sluit af vanuit het gezinsplan.");
        weigerAls("afsluiting", zaak, "het afsluiten van deze zaak is al begonnen. Kijk bij de taken van de zaak.");
        weigerAls("aanmelding-tot-start", zaak, "de aanmelding loopt nog. Rond die eerst af.");
        return Map.of("team", zaak.team());
    }

    private void weigerAls(String proces, Zaak zaak, String melding) {
        if (processen.loopt(proces, zaak.zaaknummer())) {
            throw new FormulierFout("zaaknummer", "Zaaknummer: " + melding);
        }
    }

    private Zaak eigenZaak(String zaaknummer, String gebruiker) {
        try {
            return dossiers.eigenOpenZaak(zaaknummer, gebruiker);
        } catch (ZaakOnbekend onbekend) {
            throw new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen open zaak met dit nummer.");
        }
    }
}
