package nl.zorgpad.veiligheid;

import nl.zorgpad.dossier.Zaakwacht;
import org.springframework.stereotype.Component;

/** A family in danger is never a closed case. */
@Component
class Veiligheidswacht implements Zaakwacht {

    private final VeiligheidService veiligheid;

    Veiligheidswacht(VeiligheidService veiligheid) {
        this.veiligheid = veiligheid;
    }

    @Override
    public boolean houdtOpen(String zaaknummer) {
        return veiligheid.loopt(zaaknummer);
    }
}
