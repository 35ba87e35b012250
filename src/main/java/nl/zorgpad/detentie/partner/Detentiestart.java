package nl.zorgpad.detentie.partner;

import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.partner.Partner;

/** Opens the case of a family that the front office reports and starts its process, in the caller's transaction. */
public interface Detentiestart {

    /** @throws nl.zorgpad.dossier.DossierFout when something about the family is missing or wrong */
    Zaak start(Partner partner, PartnerDetentiemelding melding);
}
