package nl.zorgpad.dossier;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in the access log what family members do themselves, as {@code persoon:<id>}. Whether they may is decided by
 * the capability that lets them in. Every method throws {@link ZaakOnbekend} when there is no such case.
 */
@Service
@Transactional
public class Gezinslidinzage {

    private static final String PERSOON = "persoon:";

    private final ZaakRepository zaken;
    private final InzageRepository inzagen;
    private final Clock klok;

    Gezinslidinzage(ZaakRepository zaken, InzageRepository inzagen, Clock klok) {
        this.zaken = zaken;
        this.inzagen = inzagen;
        this.klok = klok;
    }

    /** How a family member is named as the one who acted; no name. */
    public static String alsGebruiker(UUID persoonId) {
        return PERSOON + persoonId;
    }

    static boolean isGezinslid(String gebruiker) {
        return gebruiker.startsWith(PERSOON);
    }

    public void gelezen(String zaaknummer, UUID persoonId, String onderdeel) {
        schrijf(zaaknummer, persoonId, InzageEntity.GELEZEN, onderdeel);
    }

    public void gewijzigd(String zaaknummer, UUID persoonId, String onderdeel) {
        schrijf(zaaknummer, persoonId, InzageEntity.GEWIJZIGD, onderdeel);
    }

    /** Somebody with the link of this person tried and did not get in. */
    public void geweigerd(String zaaknummer, UUID persoonId, String onderdeel) {
        schrijf(zaaknummer, persoonId, InzageEntity.GEWEIGERD, onderdeel);
    }

    private void schrijf(String zaaknummer, UUID persoonId, String handeling, String onderdeel) {
        var zaak = zaken.findByZaaknummer(zaaknummer).orElseThrow(ZaakOnbekend::new);
        inzagen.saveAndFlush(
                new InzageEntity(zaak, klok.instant(), alsGebruiker(persoonId), null, handeling, onderdeel));
    }
}
