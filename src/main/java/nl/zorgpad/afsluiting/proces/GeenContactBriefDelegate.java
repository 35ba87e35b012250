package nl.zorgpad.afsluiting.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The letter to a family that stopped answering, kept in the dossier; the worker sends it. */
@Component
class GeenContactBriefDelegate implements JavaDelegate {

    /** As long as the task to await the answer, in the table {@code taaktermijn}. */
    private static final int WERKDAGEN_OM_TE_REAGEREN = 10;

    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl"));

    private final BriefService brieven;
    private final WerkdagenKalender werkdagen;
    private final IdentityService gebruikers;
    private final Clock klok;

    GeenContactBriefDelegate(
            BriefService brieven, WerkdagenKalender werkdagen, @Lazy IdentityService gebruikers, Clock klok) {
        this.brieven = brieven;
        this.werkdagen = werkdagen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var vandaag = LocalDate.now(klok);
        var reageerVoor = werkdagen.plusWerkdagen(vandaag, WERKDAGEN_OM_TE_REAGEREN);
        brieven.maak(
                zaak.getProcessBusinessKey(),
                "geen-contact",
                Map.of("reageerVoor", reageerVoor.format(VOLUIT)),
                Gebruiker.van(gebruikers));
        zaak.setVariable("briefOp", vandaag.toString());
    }
}
