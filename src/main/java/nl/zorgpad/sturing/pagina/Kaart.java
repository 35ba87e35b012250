package nl.zorgpad.sturing.pagina;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgpad.sturing.Cijferdefinitie;

/**
 * One figure in a box.
 *
 * @param waarde with its unit, or in words why there is none
 * @param geteld of how many; null for a count
 * @param delen the parts of a figure that consists of several; else empty
 */
record Kaart(
        String kop,
        Cijferdefinitie definitie,
        String waarde,
        String geteld,
        Oordeel oordeel,
        List<Vergelijking> vergelijking,
        List<Deel> delen) {

    /** Everything that is written as a number. */
    Stream<String> getallen() {
        return Stream.of(
                        Stream.of(waarde),
                        vergelijking.stream().map(Vergelijking::waarde),
                        delen.stream().map(Deel::waarde))
                .flatMap(getallen -> getallen);
    }

    /** A figure to compare with. */
    record Vergelijking(String naam, String waarde) {}

    /** A part of the figure. */
    record Deel(String naam, String waarde) {}
}
