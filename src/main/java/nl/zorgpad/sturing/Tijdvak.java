package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar year, half-year, quarter or month: outside the own team figures are shown over those only, so that two
 * periods never differ by a few days.
 *
 * @param niveau 0 year, 1 half-year, 2 quarter, 3 month
 * @param nummer which one in its year, from 0
 */
record Tijdvak(int jaar, int niveau, int nummer) {

    private static final int[] MAANDEN = {12, 6, 3, 1};

    /** @throws VraagFout when these days are not exactly one of them; a last day after today stands for the end */
    static Tijdvak van(LocalDate van, LocalDate tot) {
        if (van != null && tot != null) {
            for (var niveau = 0; niveau < MAANDEN.length; niveau++) {
                var maanden = MAANDEN[niveau];
                var eerste = YearMonth.from(van);
                if (van.equals(eerste.atDay(1))
                        && (eerste.getMonthValue() - 1) % maanden == 0
                        && tot.equals(eerste.plusMonths(maanden - 1L).atEndOfMonth())) {
                    return new Tijdvak(van.getYear(), niveau, (eerste.getMonthValue() - 1) / maanden);
                }
            }
        }
        throw new VraagFout("Kies een hele maand, een kwartaal, een halfjaar of een jaar. Alleen van uw eigen team ziet"
                + " u andere perioden.");
    }

    static Tijdvak maand(YearMonth maand) {
        return new Tijdvak(maand.getYear(), MAANDEN.length - 1, maand.getMonthValue() - 1);
    }
}
