package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Puts the family on the waiting list and sets its clocks, all counted from the kennismaking: a signal on the day after
 * each threshold of PAR-04, for U0 and U1 also after five werkdagen, and contact in the rhythm of PAR-19.
 */
@Component
class WachtlijstPlaatsenDelegate implements JavaDelegate {

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final Parameters parameters;
    private final Voorrangswacht voorrangswacht;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    WachtlijstPlaatsenDelegate(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            Parameters parameters,
            Voorrangswacht voorrangswacht,
            WerkdagenKalender werkdagen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.parameters = parameters;
        this.voorrangswacht = voorrangswacht;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var gesprek = (String) zaak.getVariable("kennismakingDatum");
        var sinds = gesprek == null ? LocalDate.now(klok) : LocalDate.parse(gesprek);
        List<Integer> drempels = parameters.getallen("PAR-04");
        zaak.setVariable("startWachten", sinds.toString());
        zaak.setVariable(
                "startUiterlijk",
                werkdagen.vorigeWerkdag(sinds.plusDays(drempels.get(0))).toString());
        zaak.setVariable("wachtsignaalMomenten", momenten(zaak, sinds, drempels));
        zaak.setVariable("contactritme", "R/P" + parameters.getal("PAR-19") + "D");
        aanmeldingen.aanmelding(zaak.getProcessBusinessKey()).wacht(sinds);
        dossiers.registreer(zaak.getProcessBusinessKey(), "wachtlijst", sinds.toString(), null, null, null);
    }

    private String momenten(DelegateExecution zaak, LocalDate sinds, List<Integer> drempels) {
        var vast = drempels.stream().map(dagen -> sinds.plusDays(dagen + 1L));
        var voorrang = voorrangswacht.geldtVoor((String) zaak.getVariable("urgentie"))
                ? Stream.of(voorrangswacht.signaalOp(sinds))
                : Stream.<LocalDate>empty();
        return Stream.concat(vast, voorrang)
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining("/"));
    }
}
