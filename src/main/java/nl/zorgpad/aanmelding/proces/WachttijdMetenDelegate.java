package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the days and werkdagen since the kennismaking, for decision D06. */
@Component
class WachttijdMetenDelegate implements JavaDelegate {

    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    WachttijdMetenDelegate(WerkdagenKalender werkdagen, Clock klok) {
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var sinds = LocalDate.parse((String) zaak.getVariable("startWachten"));
        var vandaag = LocalDate.now(klok);
        zaak.setVariable("dagenSindsKennismaking", WerkdagenKalender.dagenTussen(sinds, vandaag));
        zaak.setVariable("werkdagenSindsKennismaking", werkdagen.werkdagenTussen(sinds, vandaag));
    }
}
