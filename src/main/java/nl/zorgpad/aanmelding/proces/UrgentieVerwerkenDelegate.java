package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Turns urgency class and terms (D03, D04) into dates, and brings open tasks and the norm timer in line. Terms count from
 * the day of registration; when the urgency rises later they count from that moment, and never make a deadline later.
 */
@Component
class UrgentieVerwerkenDelegate implements JavaDelegate {

    private static final Set<String> DIRECTE_ACTIES = Set.of("wi_spoed", "partners_direct");

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final Codelijst codelijst;
    private final Voorrangswacht voorrangswacht;
    private final WerkdagenKalender werkdagen;
    private final TaskService taken;
    private final ManagementService beheer;
    private final Clock klok;

    UrgentieVerwerkenDelegate(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            Codelijst codelijst,
            Voorrangswacht voorrangswacht,
            WerkdagenKalender werkdagen,
            @Lazy TaskService taken,
            @Lazy ManagementService beheer,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.codelijst = codelijst;
        this.voorrangswacht = voorrangswacht;
        this.werkdagen = werkdagen;
        this.taken = taken;
        this.beheer = beheer;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var klasse = (String) zaak.getVariable("klasse");
        var prioriteit = getal(zaak, "klassePrioriteit");
        var vorigeKlasse = (String) zaak.getVariable("urgentie");
        var aanmelding = aanmeldingen.aanmelding(zaak.getProcessBusinessKey());
        aanmelding.bespreekFinancien((String) zaak.getVariable("financieleSituatie"));
        if (vorigeKlasse == null || !vorigeKlasse.equals(klasse)) {
            var stijgt = vorigeKlasse != null && prioriteit > getal(zaak, "prioriteit");
            var kennismaking =
                    termijn(zaak, "kennismakingWerkdagen", stijgt ? aanmelding.kennismakingUiterlijk() : null);
            var eersteContact = zaak.getVariable("eersteContactWerkdagen") == null
                    ? kennismaking
                    : termijn(zaak, "eersteContactWerkdagen", stijgt ? aanmelding.eersteContactUiterlijk() : null);
            zaak.setVariable("urgentie", klasse);
            zaak.setVariable("prioriteit", prioriteit);
            zaak.setVariable("eersteContactUiterlijk", eersteContact.toString());
            zaak.setVariable("contactUiterlijk", eersteContact.toString());
            zaak.setVariable("kennismakingUiterlijk", kennismaking.toString());
            dossiers.legKlokVast(
                    zaak.getProcessBusinessKey(),
                    "kennismakingUiterlijk",
                    kennismaking,
                    (String) zaak.getVariable("termijnRegel"),
                    null,
                    null);
            aanmelding.bepaalUrgentie(klasse, (String) zaak.getVariable("urgentieRegel"), eersteContact, kennismaking);
            werkTakenBij(zaak, prioriteit, eersteContact);
            vervroegWachtsignaal(zaak, klasse);
        }
        bepaalDirecteActie(zaak);
    }

    private LocalDate termijn(DelegateExecution zaak, String aantal, LocalDate nooitLaterDan) {
        var begin = nooitLaterDan == null
                ? LocalDate.parse((String) zaak.getVariable("aanmeldDatum"))
                : LocalDate.now(klok);
        var uiterlijk = werkdagen.plusWerkdagen(begin, getal(zaak, aantal));
        return nooitLaterDan == null || uiterlijk.isBefore(nooitLaterDan) ? uiterlijk : nooitLaterDan;
    }

    private void werkTakenBij(DelegateExecution zaak, int prioriteit, LocalDate eersteContact) {
        taken.createTaskQuery()
                .processInstanceId(zaak.getProcessInstanceId())
                .list()
                .forEach(taak -> {
                    taken.setPriority(taak.getId(), prioriteit);
                    if (AanmeldingTotStartProces.KENNISMAKING_PLANNEN.equals(taak.getTaskDefinitionKey())) {
                        taken.setDueDate(taak.getId(), werkdagen.eindeVan(eersteContact));
                    }
                });
        beheer.createJobQuery()
                .processInstanceId(zaak.getProcessInstanceId())
                .activityId(AanmeldingTotStartProces.TERMIJN_VOORBIJ)
                .list()
                .forEach(timer -> beheer.recalculateJobDuedate(timer.getId(), false));
    }

    /** On the waiting list a family that gets priority is not made to wait for the next threshold. */
    private void vervroegWachtsignaal(DelegateExecution zaak, String klasse) {
        if (!voorrangswacht.geldtVoor(klasse) || !(zaak.getVariable("startWachten") instanceof String sinds)) {
            return;
        }
        var begin = voorrangswacht
                .signaalOp(LocalDate.parse(sinds))
                .atStartOfDay(klok.getZone())
                .toInstant();
        var moment = Date.from(begin.isBefore(klok.instant()) ? klok.instant() : begin);
        beheer.createJobQuery()
                .processInstanceId(zaak.getProcessInstanceId())
                .activityId(AanmeldingTotStartProces.WACHTTIJD_BEREIKT)
                .duedateHigherThan(moment)
                .list()
                .forEach(timer -> beheer.setJobDuedate(timer.getId(), moment));
    }

    private void bepaalDirecteActie(DelegateExecution zaak) {
        List<String> vlaggen = codelijst.waarden(zaak.getVariable("urgentieVlaggen"));
        zaak.setVariable("directeActieNodig", vlaggen.stream().anyMatch(DIRECTE_ACTIES::contains));
        if (zaak.getVariable("financieelVervolgWerkdagen") instanceof Number aantal
                && "wi_spoed".equals(zaak.getVariable("financieelVervolg"))) {
            var begin = LocalDate.parse((String) zaak.getVariable("aanmeldDatum"));
            zaak.setVariable(
                    "wiUiterlijk",
                    werkdagen.plusWerkdagen(begin, aantal.intValue()).toString());
        }
    }

    private static int getal(DelegateExecution zaak, String naam) {
        return ((Number) zaak.getVariable(naam)).intValue();
    }
}
