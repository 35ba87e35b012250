package nl.zorgpad.aanmelding.partner;

import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.partner.Partner;

/** Opens the case of a family that a partner reports and starts its process, in the caller's transaction. */
public interface Aanmeldproces {

    /**
     * @param vingerafdruk hash of what the partner sent
     * @throws nl.zorgpad.dossier.DossierFout when something about the family is missing or wrong
     * @throws org.springframework.dao.DataIntegrityViolationException when the partner used this reference before
     */
    Zaak start(Partner partner, PartnerAanmelding aanmelding, String vingerafdruk);
}
