package nl.zorgpad.sturing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hides small numbers in a table of parts (teams, wijken) by periods, and as much more as is needed so that nobody finds
 * a hidden number by subtracting: every total of a row and of a column counts as known. ADR 0013.
 */
final class Onderdrukking {

    /** Months in a year, half-year, quarter and month. */
    private static final int[] MAANDEN = {12, 6, 3, 1};

    private final Cijferdefinitie cijfer;
    private final long grens;

    /** @param grens the smallest number that is shown (PAR-44) */
    Onderdrukking(Cijferdefinitie cijfer, long grens) {
        this.cijfer = cijfer;
        this.grens = grens;
    }

    /**
     * What is hidden in a year: [level][row][period], with level 0 the year, 1 its halves, 2 its quarters, 3 its months.
     *
     * @param maanden numerator and denominator: [row][month][2]
     * @param groepen rows of which the sum is shown too
     * @param groepVerborgen what of those sums is hidden: [level][group][period]; null when nothing is
     * @param ernaast the same table of what lies close to each row: [row][month][2], null rows for none; a small
     *     difference with it is a small number too. Null for none.
     */
    boolean[][][] jaar(
            long[][][] maanden, List<List<Integer>> groepen, boolean[][][] groepVerborgen, long[][][] ernaast) {
        var verborgen = new boolean[MAANDEN.length][][];
        for (var niveau = 0; niveau < MAANDEN.length; niveau++) {
            verborgen[niveau] = niveau(
                    samen(maanden, MAANDEN[niveau]),
                    groepen,
                    groepVerborgen == null ? null : groepVerborgen[niveau],
                    ernaast == null ? null : samen(ernaast, MAANDEN[niveau]),
                    niveau == 0 ? null : verborgen[niveau - 1]);
        }
        return verborgen;
    }

    /** What is hidden in one table without larger periods; see {@link #jaar}. */
    boolean[][] niveau(
            long[][][] cellen,
            List<List<Integer>> groepen,
            boolean[][] groepVerborgen,
            long[][][] ernaast,
            boolean[][] groterVerborgen) {
        var verborgen = new boolean[cellen.length][];
        for (var rij = 0; rij < cellen.length; rij++) {
            verborgen[rij] = new boolean[cellen[rij].length];
            for (var kolom = 0; kolom < cellen[rij].length; kolom++) {
                verborgen[rij][kolom] = isKlein(cellen[rij][kolom])
                        || ernaast != null
                                && ernaast[rij] != null
                                && (klein(Math.abs(cellen[rij][kolom][0] - ernaast[rij][kolom][0]))
                                        || klein(Math.abs(cellen[rij][kolom][1] - ernaast[rij][kolom][1])));
            }
        }
        while (sluitKolommen(cellen, groepen, groepVerborgen, verborgen)
                | sluitRijen(cellen, groterVerborgen, verborgen)) {}
        return verborgen;
    }

    private boolean sluitKolommen(
            long[][][] cellen, List<List<Integer>> groepen, boolean[][] groepVerborgen, boolean[][] verborgen) {
        var gewijzigd = false;
        for (var groep = 0; groep < groepen.size(); groep++) {
            for (var kolom = 0; cellen.length > 0 && kolom < cellen[0].length; kolom++) {
                var lijn = new ArrayList<int[]>();
                for (var rij : groepen.get(groep)) {
                    lijn.add(new int[] {rij, kolom});
                }
                gewijzigd |= sluit(cellen, lijn, groepVerborgen != null && groepVerborgen[groep][kolom], verborgen);
            }
        }
        return gewijzigd;
    }

    private boolean sluitRijen(long[][][] cellen, boolean[][] groterVerborgen, boolean[][] verborgen) {
        var gewijzigd = false;
        for (var rij = 0; groterVerborgen != null && rij < cellen.length; rij++) {
            var delen = cellen[rij].length / groterVerborgen[rij].length;
            for (var groter = 0; groter < groterVerborgen[rij].length; groter++) {
                var lijn = new ArrayList<int[]>();
                for (var deel = 0; deel < delen; deel++) {
                    lijn.add(new int[] {rij, groter * delen + deel});
                }
                gewijzigd |= sluit(cellen, lijn, groterVerborgen[rij][groter], verborgen);
            }
        }
        return gewijzigd;
    }

    /**
     * One line with its total. One hidden part is the total minus the rest, so there are two, and together not few. When
     * there is nothing else, a zero is hidden: nobody knows that it is one.
     */
    private boolean sluit(long[][][] cellen, List<int[]> lijn, boolean totaalVerborgen, boolean[][] verborgen) {
        var gewijzigd = false;
        while (true) {
            var weg = lijn.stream().filter(cel -> verborgen[cel[0]][cel[1]]).toList();
            var som = weg.stream().map(cel -> cellen[cel[0]][cel[1]]).reduce(new long[2], (een, ander) ->
                    new long[] {een[0] + ander[0], een[1] + ander[1]});
            var genoeg = totaalVerborgen ? !weg.isEmpty() : weg.isEmpty() || weg.size() > 1 && !isKlein(som);
            var kleinste = lijn.stream()
                    .filter(cel -> !verborgen[cel[0]][cel[1]] && (weg.size() < 2 || cellen[cel[0]][cel[1]][1] > 0))
                    .min(Comparator.comparing((int[] cel) -> cellen[cel[0]][cel[1]][1] == 0)
                            .thenComparing(cel -> cellen[cel[0]][cel[1]][1]));
            if (genoeg || kleinste.isEmpty()) {
                return gewijzigd;
            }
            verborgen[kleinste.get()[0]][kleinste.get()[1]] = true;
            gewijzigd = true;
        }
    }

    /** Of a share also those who do not belong to the numerator are few. */
    private boolean isKlein(long[] telling) {
        return klein(telling[1])
                || cijfer.meting().soort() != Meting.Soort.GEMIDDELDE && klein(telling[0])
                || cijfer.meting().soort() == Meting.Soort.AANDEEL
                        && cijfer.meting().bron() != Meting.Bron.BEZETTING
                        && klein(telling[1] - telling[0]);
    }

    private boolean klein(long aantal) {
        return aantal > 0 && aantal < grens;
    }

    /** Adds up months to longer periods. */
    static long[][][] samen(long[][][] maanden, int aantal) {
        var samen = new long[maanden.length][][];
        for (var rij = 0; rij < maanden.length; rij++) {
            if (maanden[rij] == null) {
                continue;
            }
            samen[rij] = new long[maanden[rij].length / aantal][2];
            for (var maand = 0; maand < maanden[rij].length; maand++) {
                samen[rij][maand / aantal][0] += maanden[rij][maand][0];
                samen[rij][maand / aantal][1] += maanden[rij][maand][1];
            }
        }
        return samen;
    }
}
