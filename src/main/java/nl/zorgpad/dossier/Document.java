package nl.zorgpad.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a case, without its content.
 *
 * @param soort code of the kind of document, of a letter the name of its template: {@code pgb-beschikking}
 * @param naam file name, without personal data: {@code pgb-beschikking GZ-2026-000001.pdf}
 * @param grootte in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record Document(
        UUID id,
        String zaaknummer,
        String soort,
        String naam,
        String mediatype,
        int grootte,
        String sha256,
        String auteur,
        Instant moment) {}
