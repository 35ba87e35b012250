package nl.zorgpad.sturing.rapport.proces;

import java.time.YearMonth;
import nl.zorgpad.sturing.rapport.Maandrapport;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names in the model {@code maandrapport}. */
final class MaandrapportProces {

    static final String PROCES = "maandrapport";
    static final String RAPPORT_GEVRAAGD = "sturing.rapportGevraagd";
    static final String NIEUWER_RAPPORT = "sturing.nieuwerRapport";

    static final String MAAND = "maand";
    static final String VERSIE = "versie";
    static final String REDEN = "reden";
    static final String TEAM = "team";

    private MaandrapportProces() {}

    /** The report that this instance makes. */
    static Maandrapport rapport(MaandrapportService rapporten, DelegateExecution stap) {
        return rapporten.lees(
                YearMonth.parse((String) stap.getVariable(MAAND)), ((Number) stap.getVariable(VERSIE)).intValue());
    }

    /** Business key of the reports of this month. */
    static String sleutel(YearMonth maand) {
        return "MR-" + maand;
    }
}
