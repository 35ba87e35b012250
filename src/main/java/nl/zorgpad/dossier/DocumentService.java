package nl.zorgpad.dossier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of a case. A document is kept as it was made and can be neither changed nor removed. For the application's
 * own use: a worker downloads through the Dossier tab, which checks rights and logs. Joins the caller's transaction.
 */
@Service
@Transactional
public class DocumentService {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Set<String> MEDIATYPEN = Set.of(PDF, DOCX);
    private static final int GROOTSTE = 10 * 1024 * 1024;
    private static final String SOORT = "[a-z0-9][a-z0-9_-]{1,63}";
    /** No path, no control characters, nothing that a header or a file system reads as something else. */
    private static final String NAAM = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,118}[A-Za-z0-9]";

    private final DossierService dossiers;
    private final DocumentRepository documenten;
    private final Clock klok;

    DocumentService(DossierService dossiers, DocumentRepository documenten, Clock klok) {
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.klok = klok;
    }

    /**
     * Adds a document to the dossier.
     *
     * @param soort code of the kind of document
     * @param naam file name; it shows in logs and downloads, so never a person's name
     * @param mediatype {@link #PDF} or {@link #DOCX}
     * @param gebruiker null for trusted system code
     * @throws ZaakOnbekend when there is no such case
     * @throws DossierFout when a value does not fit, or the content is empty or larger than 10 MB
     */
    public Document bewaar(
            String zaaknummer, String soort, String naam, String mediatype, byte[] inhoud, String gebruiker) {
        var zaak = dossiers.vind(zaaknummer);
        var invoer = new Invoer();
        invoer.verplichtPatroon("soort", soort, SOORT, "De soort van een document is een code.");
        invoer.verplichtPatroon("naam", naam, NAAM, "De naam van een document is een gewone bestandsnaam.");
        invoer.verplichteKeuze("mediatype", mediatype, MEDIATYPEN, "Een document is een PDF of een DOCX.");
        invoer.eis(inhoud != null && inhoud.length > 0, "inhoud", "Het document is leeg.");
        invoer.eis(inhoud == null || inhoud.length <= GROOTSTE, "inhoud", "Het document is groter dan 10 MB.");
        invoer.klaar();
        return documenten
                .saveAndFlush(new DocumentEntity(
                        zaak.zaaknummer(),
                        soort,
                        naam,
                        mediatype,
                        inhoud,
                        sha256(inhoud),
                        DossierService.wie(gebruiker),
                        klok.instant()))
                .beeld();
    }

    /** The documents of the case, newest first. */
    @Transactional(readOnly = true)
    public List<Document> documenten(String zaaknummer) {
        return documenten.zonderInhoud(dossiers.vind(zaaknummer).zaaknummer());
    }

    /**
     * The content of a document.
     *
     * @throws ZaakOnbekend when this case has no such document
     */
    @Transactional(readOnly = true)
    public byte[] inhoud(String zaaknummer, UUID id) {
        return zoek(zaaknummer, id).orElseThrow(ZaakOnbekend::new).inhoud();
    }

    Optional<DocumentEntity> zoek(String zaaknummer, UUID id) {
        return documenten.findByIdAndZaaknummer(id, zaaknummer);
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
