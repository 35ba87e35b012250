package nl.zorgpad.sturing.pagina;

import java.util.List;

/**
 * Cases of one list, the longest first.
 *
 * @param nuBezig about families that still wait
 * @param totaal number of cases in the whole list; {@code rijen} may hold only the first
 * @param teLaat how many are past the norm
 */
record Zaaktabel(String code, String kop, boolean nuBezig, int totaal, int teLaat, List<Rij> rijen) {

    /**
     * @param norm what should have been
     * @param merk how the case stands to the norm, in words; empty when the norm is not passed
     */
    record Rij(
            String zaaknummer,
            String urgentie,
            String sinds,
            String hoeLang,
            String norm,
            Oordeel merk,
            String reden,
            String gezinswerker) {}
}
