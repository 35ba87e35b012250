package nl.zorgpad.gezinsplan.client;

import java.time.Clock;
import java.util.Locale;
import nl.zorgpad.dossier.DossierService;
import org.springframework.stereotype.Component;

/** Whether an invitation still opens something, and if not, why. */
@Component
class Uitnodigingstand {

    private final DossierService dossiers;
    private final Clock klok;

    Uitnodigingstand(DossierService dossiers, Clock klok) {
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /** Null when the invitation is good. */
    Einde einde(UitnodigingEntity uitnodiging) {
        if (uitnodiging.isGestopt()) {
            return Einde.valueOf(uitnodiging.gestoptReden().toUpperCase(Locale.ROOT));
        }
        if (!"open".equals(dossiers.zaak(uitnodiging.zaaknummer()).status())) {
            return Einde.GESLOTEN;
        }
        return uitnodiging.isVerlopen(klok.instant()) ? Einde.VERLOPEN : null;
    }
}
