package nl.zorgpad.aanmelding.proces;

import java.util.Collections;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.platform.beslissing.Parameters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the waiting list of the team, for decision D07. Bezetting is not known to Zorgpad and stays open. */
@Component
class WachtlijstTellenDelegate implements JavaDelegate {

    private final AanmeldingService aanmeldingen;
    private final Parameters parameters;

    WachtlijstTellenDelegate(AanmeldingService aanmeldingen, Parameters parameters) {
        this.aanmeldingen = aanmeldingen;
        this.parameters = parameters;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var stand = aanmeldingen.wachtlijststand(zaak.getTenantId(), Collections.max(parameters.getallen("PAR-04")));
        zaak.setVariable("langwachtenden", stand.langwachtenden());
        zaak.setVariable("langwachtendPercentage", stand.langwachtendPercentage());
        zaak.setVariable("aanmeldingenDrieMaanden", stand.aanmeldingenDrieMaanden());
        zaak.setVariable("aanmeldingenJaarGemiddelde", stand.aanmeldingenJaarGemiddelde());
        zaak.setVariable("wachtlijstTrend", stand.wachtlijstTrend());
        zaak.setVariable("bezetting", null);
    }
}
