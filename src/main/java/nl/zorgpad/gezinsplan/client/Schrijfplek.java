package nl.zorgpad.gezinsplan.client;

import java.util.Locale;
import java.util.UUID;
import nl.zorgpad.gezinsplan.Onderdeel;
import nl.zorgpad.gezinsplan.Sleutel;

/** The places in the plan where a family member writes. What they mean follows from who it is, not from the browser. */
enum Schrijfplek {
    VRAAG,
    VISIE,
    NOTITIE;

    /** As it stands in forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sleutel sleutel(UUID persoonId, boolean jeugdig) {
        return switch (this) {
            case VRAAG -> Sleutel.persoon(Onderdeel.EIGEN_VRAAG, persoonId);
            case VISIE -> Sleutel.gezin(jeugdig ? Onderdeel.VISIE_JEUGDIGE : Onderdeel.VISIE_GEZIN);
            case NOTITIE -> Sleutel.gezin(Onderdeel.CLIENTNOTITIE);
        };
    }
}
