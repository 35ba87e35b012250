package nl.zorgpad.aanmelding.proces;

import java.time.LocalDate;
import java.util.Set;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Component;

/** A family with priority may wait PAR-23 werkdagen after the kennismaking; then decision D06-3 gives a signal at once. */
@Component
class Voorrangswacht {

    private static final Set<String> MET_VOORRANG = Set.of("U0", "U1");

    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;

    Voorrangswacht(Parameters parameters, WerkdagenKalender werkdagen) {
        this.parameters = parameters;
        this.werkdagen = werkdagen;
    }

    boolean geldtVoor(String klasse) {
        return MET_VOORRANG.contains(klasse);
    }

    /** The first day of the signal for a family that waits since this day. */
    LocalDate signaalOp(LocalDate sinds) {
        return werkdagen.plusWerkdagen(sinds, parameters.getal("PAR-23") + 1);
    }
}
