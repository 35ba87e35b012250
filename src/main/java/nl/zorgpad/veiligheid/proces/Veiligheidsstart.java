package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.aanmelding.HulpGestart;
import nl.zorgpad.aanmelding.ZaakNaarAnderTeam;
import nl.zorgpad.aanmelding.ZorgOverVeiligheid;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the work on safety when intake finds a concern, and keeps its family worker up to date. */
@Component
class Veiligheidsstart {

    private static final String GEZINSWERKER = "gezinswerkerId";

    private final VeiligheidService veiligheid;
    private final Processen processen;
    private final RuntimeService motor;
    private final IdentityService identiteiten;

    Veiligheidsstart(
            VeiligheidService veiligheid,
            Processen processen,
            @Lazy RuntimeService motor,
            @Lazy IdentityService identiteiten) {
        this.veiligheid = veiligheid;
        this.processen = processen;
        this.motor = motor;
        this.identiteiten = identiteiten;
    }

    /** The same concern, told again in the next conversation, is not an incident; a new signal is. */
    @EventListener
    void bij(ZorgOverVeiligheid zorg) {
        if (zorg.nieuwSignaal() || !veiligheid.loopt(zorg.zaaknummer())) {
            var feiten = new HashMap<String, Object>();
            feiten.put("bron", "aanmelding");
            feiten.put("datumSignaal", zorg.datum().toString());
            feiten.put("acuut", zorg.acuut());
            feiten.put("structureel", zorg.structureel());
            processen.start(VeiligheidTop3Proces.ZORG_GEMELD, zorg.zaaknummer(), zorg.team(), feiten);
        }
    }

    @EventListener
    void bij(ZaakNaarAnderTeam overdracht) {
        processen.meld(
                VeiligheidTop3Proces.NAAR_ANDER_TEAM,
                overdracht.zaaknummer(),
                Map.of("nieuwTeam", overdracht.naarTeam()));
    }

    @EventListener
    void bij(HulpGestart hulp) {
        AlsZorgpad.voerUit(
                identiteiten,
                () -> motor.createProcessInstanceQuery()
                        .processInstanceBusinessKey(hulp.zaaknummer())
                        .processDefinitionKey(VeiligheidTop3Proces.PROCES)
                        .list()
                        .forEach(zaak -> motor.setVariable(zaak.getId(), GEZINSWERKER, hulp.gezinswerkerId())));
    }
}
