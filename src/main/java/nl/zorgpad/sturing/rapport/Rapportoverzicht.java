package nl.zorgpad.sturing.rapport;

import java.util.List;
import java.util.Map;

/**
 * The kept reports as one reader sees them.
 *
 * @param maanden newest first
 * @param alles whether the reader sees every team and may ask a correction
 * @param redenen why there can be a correction, by code
 */
record Rapportoverzicht(List<Maand> maanden, boolean alles, Map<String, String> redenen) {

    /** A month with its versions, newest first. */
    record Maand(String maand, String naam, List<Versie> versies) {}

    /**
     * @param maakt whether it is still being made
     * @param nieuwste whether the direction still decides on it
     * @param teams for whom there are files; the whole city first for who sees all
     * @param adviezen teams that ask or can give, and what was decided
     */
    record Versie(
            int versie,
            String peilmoment,
            String reden,
            String toelichting,
            boolean maakt,
            boolean nieuwste,
            List<Lezer> teams,
            List<Advies> adviezen) {}

    /** Whose file: id in the address and name. */
    record Lezer(String id, String naam) {}

    /** @param besluit in words; null as long as nothing was decided */
    record Advies(String team, String advies, String regel, String besluit, String toelichting, String door) {}

    /** @param verschillen what differs; empty when all is the same */
    record Herrekening(String naam, int versie, List<String> verschillen) {}
}
