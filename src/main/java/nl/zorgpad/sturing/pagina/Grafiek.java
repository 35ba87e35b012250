package nl.zorgpad.sturing.pagina;

import java.util.List;

/**
 * A chart and the table it is drawn from.
 *
 * @param soort {@code lijn} or {@code gestapeld}
 * @param eenheid under the axis
 * @param lijnen fixed values to compare with: the norm, what was published
 */
record Grafiek(
        String id, String kop, String soort, String eenheid, List<String> reeksen, List<Rij> rijen, List<Lijn> lijnen) {

    /** Whether there is no number to draw. */
    public boolean isLeeg() {
        return rijen.stream().flatMap(rij -> rij.punten().stream()).allMatch(punt -> punt.teken() == null);
    }

    record Rij(String kop, List<Punt> punten) {}

    /**
     * @param teken the number to draw; null leaves a gap
     */
    record Punt(String tekst, String teken) {}

    record Lijn(String naam, String tekst, String teken) {}
}
