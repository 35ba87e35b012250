package nl.zorgpad.aanmelding;

import java.time.Instant;

/**
 * How a family came to us: codes and ids only.
 *
 * @param kanaal code of the channel
 * @param melderRol code of who reported; may be null
 * @param wijk code of the area where the family lives; null outside the municipality
 * @param aanmeldDatumTijd when the family reported: start of every clock
 * @param partner id of the partner organisation; null when a worker registered
 * @param bronReferentie the partner's own reference; null when a worker registered
 * @param bronVingerafdruk hash of what the partner sent; null when a worker registered
 */
public record Aanmeldgegevens(
        String kanaal,
        String melderRol,
        String wijk,
        Instant aanmeldDatumTijd,
        String partner,
        String bronReferentie,
        String bronVingerafdruk) {}
