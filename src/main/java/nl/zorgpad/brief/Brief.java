package nl.zorgpad.brief;

import java.util.UUID;

/**
 * A letter in the dossier.
 *
 * @param sjabloon name of the template it was made with
 * @param pdfId document to send
 * @param docxId the same letter, for a worker who has to change something before it goes out
 */
public record Brief(String zaaknummer, String sjabloon, UUID pdfId, UUID docxId) {}
