package nl.zorgpad.dossier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in for pages of other capabilities that show or change something of a family: only workers who help the family
 * and work in its team, and every access is in the log; a refused one too.
 */
@Service
@Transactional(noRollbackFor = ZaakOnbekend.class)
public class Dossierinzage {

    private final Dossiertoegang toegang;
    private final DossierService dossiers;

    Dossierinzage(Dossiertoegang toegang, DossierService dossiers) {
        this.toegang = toegang;
        this.dossiers = dossiers;
    }

    /**
     * Logs that the worker reads this part.
     *
     * @param onderdeel code of at most 40 characters, {@code gezinsplan}
     * @throws ZaakOnbekend when there is no such case or the worker has no right to it
     */
    public Zaak lees(String zaaknummer, String gebruiker, String onderdeel) {
        return vraag(zaaknummer, gebruiker, InzageEntity.GELEZEN, onderdeel);
    }

    /** As {@link #lees}, for a change. Call it in the transaction of the change. */
    public Zaak wijzig(String zaaknummer, String gebruiker, String onderdeel) {
        return vraag(zaaknummer, gebruiker, InzageEntity.GEWIJZIGD, onderdeel);
    }

    private Zaak vraag(String zaaknummer, String gebruiker, String handeling, String onderdeel) {
        toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.ZORG, null, handeling, onderdeel);
        return dossiers.zaak(zaaknummer);
    }
}
