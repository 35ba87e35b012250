package nl.zorgpad.detentie.proces;

import nl.zorgpad.dossier.DossierService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What news means for a detention: another day, or the way in which it ends. */
@Component
class DetentienieuwsVerwerkenDelegate implements JavaDelegate {

    private final Vrijlatingsdag vrijlatingsdag;
    private final DossierService dossiers;

    DetentienieuwsVerwerkenDelegate(Vrijlatingsdag vrijlatingsdag, DossierService dossiers) {
        this.vrijlatingsdag = vrijlatingsdag;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var soort = (String) zaak.getVariable("nieuwsSoort");
        dossiers.registreer(zaak.getProcessBusinessKey(), "detentienieuws", soort, null, null, null);
        switch (soort) {
            case "verplaatst" ->
                zaak.setVariables(vrijlatingsdag.verplaats(
                        Detentieproces.id(zaak),
                        zaak.getProcessInstanceId(),
                        Detentieproces.datum(zaak.getVariable("nieuweEinddatum")),
                        null));
            case "gezin_stopt" -> zaak.setVariable("trajectUitkomst", "gezin_wil_geen_hulp");
            case "terugkeer_elders" -> zaak.setVariable("trajectUitkomst", "elders_terugkeer");
            case "opnieuw_gedetineerd" -> herstart(zaak);
            default -> {
                // vrijgelaten: the date came with the news
            }
        }
    }

    private static void herstart(DelegateExecution zaak) {
        zaak.setVariable("trajectUitkomst", "recidive_herstart");
        zaak.setVariable("startDetentie", zaak.getVariable("nieuweStartDetentie"));
        zaak.setVariable("verwachteEinddatum", zaak.getVariable("nieuweEinddatum"));
    }
}
