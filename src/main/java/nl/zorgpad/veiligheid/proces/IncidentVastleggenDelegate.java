package nl.zorgpad.veiligheid.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Records an incident: everything starts again at the assessment, and what was weighed before counts no longer. */
@Component
class IncidentVastleggenDelegate implements JavaDelegate {

    private static final List<String> OPNIEUW_TE_WEGEN = List.of(
            "vermoeden",
            "kanEffectieveHulpBieden",
            "betrokkenenAanvaardenHulp",
            "resultaatBinnenTermijn",
            "meldcodeBesluit",
            "nieuwIncident",
            "faseVervolg");

    private final VeiligheidService veiligheid;
    private final DossierService dossiers;
    private final IdentityService gebruikers;
    private final Clock klok;

    IncidentVastleggenDelegate(
            VeiligheidService veiligheid, DossierService dossiers, @Lazy IdentityService gebruikers, Clock klok) {
        this.veiligheid = veiligheid;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var gemeld = (String) zaak.getVariable("datumSignaal");
        var datum = gemeld == null ? LocalDate.now(klok).toString() : gemeld;
        var wie = Gebruiker.van(gebruikers);
        veiligheid.incident(zaaknummer, LocalDate.parse(datum), wie);
        dossiers.registreer(zaaknummer, "veiligheidsincident", datum, null, null, wie);
        OPNIEUW_TE_WEGEN.forEach(naam -> zaak.setVariable(naam, null));
        zaak.setVariable("datumSignaal", datum);
        zaak.setVariable("meldingGedaan", false);
        zaak.setVariable("signaalSoort", VeiligheidTop3Proces.INCIDENT);
        zaak.setVariable("trajectUitkomst", VeiligheidTop3Proces.OPNIEUW);
    }
}
