package nl.zorgpad.veiligheid.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import nl.zorgpad.veiligheid.Fase;
import org.springframework.stereotype.Component;

/** The dates of the work on safety: how long a phase lasts at least, when it is evaluated, when agreements are checked. */
@Component
class Veiligheidskalender {

    /** An evaluation stands ready this many days before its day. */
    private static final int DAGEN_VOORAF = 7;

    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    Veiligheidskalender(Parameters parameters, WerkdagenKalender werkdagen, Clock klok) {
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** First day on which a family may leave this phase, without an incident (PAR-06); null when there is no minimum. */
    LocalDate overgangVanaf(Fase fase, LocalDate sinds) {
        var duur = parameters.getallen("PAR-06");
        return switch (fase) {
            case DIRECTE_VEILIGHEID -> sinds.plusWeeks(duur.get(0));
            case STABIELE_VEILIGHEID -> sinds.plusMonths(duur.get(1));
            case HERSTEL -> null;
        };
    }

    /** Last day for the next evaluation (PAR-33), moved to the werkdag before when needed. */
    LocalDate evaluatieUiterlijk(Fase fase) {
        var ritme = parameters.getallen("PAR-33");
        return werkdagen.vorigeWerkdag(vandaag().plusMonths(ritme.get(fase == Fase.DIRECTE_VEILIGHEID ? 0 : 1)));
    }

    /** The task appears at the end of this day. */
    LocalDate klaarVanaf(LocalDate evaluatie) {
        return evaluatie.minusDays(DAGEN_VOORAF + 1L);
    }

    /** The day of the check: the last werkdag of the agreement. */
    LocalDate controleOp(LocalDate tot) {
        return werkdagen.vorigeWerkdag(tot);
    }
}
