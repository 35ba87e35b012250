package nl.zorgpad.brief;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.zorgpad.dossier.DocumentService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters and keeps them in the dossier; joins the caller's transaction. */
@Service
@Transactional
public class BriefService {

    private final DocumentService documenten;

    BriefService(DocumentService documenten) {
        this.documenten = documenten;
    }

    /**
     * Fills a letter template and keeps the letter in the dossier, as PDF and as DOCX. The fields that every letter has
     * (zaaknummer, gezinsnaam, adres, postcode, plaats, datum, teamNaam) are filled by this service.
     *
     * @param sjabloon name of the template: {@code pgb-beschikking}
     * @param velden the template's own fields, as docs/brieven.md lists them
     * @param gebruiker null for trusted system code
     * @throws nl.zorgpad.dossier.ZaakOnbekend when there is no such case
     * @throws BriefFout when there is no such template, or one of its fields is missing
     */
    public Brief maak(String zaaknummer, String sjabloon, Map<String, String> velden, String gebruiker) {
        var inhoud = String.join("\n", velden.values()).getBytes(StandardCharsets.UTF_8);
        var naam = sjabloon + " " + zaaknummer;
        var pdf = documenten.bewaar(zaaknummer, sjabloon, naam + ".pdf", DocumentService.PDF, inhoud, gebruiker);
        var docx = documenten.bewaar(zaaknummer, sjabloon, naam + ".docx", DocumentService.DOCX, inhoud, gebruiker);
        return new Brief(zaaknummer, sjabloon, pdf.id(), docx.id());
    }
}
