package nl.zorgpad.dossier;

import java.time.Instant;

/**
 * How a case stands after it was opened, handed to another team, given a person or closed: codes and dates, no person.
 * Published in the transaction of the change.
 *
 * @param eigenVragen members of the family with an own question; null when that did not change
 * @param uitkomst code; null while open
 * @param geslotenOp null while open
 */
public record ZaakStand(
        String zaaknummer,
        String team,
        String kanaal,
        Instant aanmeldDatumTijd,
        Integer eigenVragen,
        String uitkomst,
        Instant geslotenOp) {}
