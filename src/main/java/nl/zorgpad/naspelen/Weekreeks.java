package nl.zorgpad.naspelen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stand of the city at the end of each week: as CSV, so that a second replay can be laid beside the first. */
record Weekreeks(String naam, List<Uitslag.Weekstand> weken) {

    private static final String KOP = "dag;wachtend;in_begeleiding;plaatsen";
    private static final int BREEDTE = 860;
    private static final int HOOGTE = 400;
    private static final int LINKS = 60;
    private static final int RECHTS = 150;
    private static final int BOVEN = 50;
    private static final int ONDER = 50;
    private static final List<String> KLEUREN = List.of("#00508c", "#b3470f");
    private static final List<String> STREPEN = List.of("none", "7 4");

    static Weekreeks lees(Path bestand) {
        try {
            var weken = new ArrayList<Uitslag.Weekstand>();
            Files.readAllLines(bestand).stream()
                    .skip(1)
                    .map(regel -> regel.split(";"))
                    .forEach(v -> weken.add(new Uitslag.Weekstand(
                            LocalDate.parse(v[0]),
                            Integer.parseInt(v[1]),
                            Integer.parseInt(v[2]),
                            Integer.parseInt(v[3]))));
            return new Weekreeks(bestand.getFileName().toString().replaceFirst("\\.csv$", ""), weken);
        } catch (IOException fout) {
            throw new UncheckedIOException("De reeks om mee te vergelijken is niet te lezen: " + bestand, fout);
        }
    }

    void schrijf(Path map) {
        var tekst = new StringBuilder(KOP).append('\n');
        weken.forEach(week -> tekst.append(
                "%s;%d;%d;%d%n".formatted(week.dag(), week.wachtend(), week.inBegeleiding(), week.plaatsen())));
        bewaar(map.resolve(naam + ".csv"), tekst.toString());
    }

    /** Both waiting lists in one table, every fourth week and the last. */
    String naast(Weekreeks ander) {
        var tekst = new StringBuilder(
                "| week | wachtend, %s | wachtend, %s |%n|--:|--:|--:|%n".formatted(ander.naam, naam));
        for (var i = 0; i < Math.min(weken.size(), ander.weken.size()); i++) {
            if ((i + 1) % 4 == 0 || i == weken.size() - 1) {
                tekst.append("| %d | %d | %d |%n"
                        .formatted(
                                i + 1,
                                ander.weken.get(i).wachtend(),
                                weken.get(i).wachtend()));
            }
        }
        return tekst.toString();
    }

    /** Both waiting lists in one picture. */
    void teken(Weekreeks ander, Path bestand) {
        var reeksen = List.of(ander, this);
        var hoogste = reeksen.stream()
                .flatMap(reeks -> reeks.weken.stream())
                .mapToInt(Uitslag.Weekstand::wachtend)
                .max()
                .orElse(1);
        var stap = Math.max(1, (int) Math.pow(10, Math.floor(Math.log10(Math.max(1, hoogste)))) / 2);
        var top = (hoogste / stap + 1) * stap;
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" role="img">
                <title>Gezinnen die na de kennismaking wachten: %s en %s</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="%d" y="24" font-size="16">Gezinnen die na de kennismaking wachten, per week</text>
                """.formatted(BREEDTE, HOOGTE, ander.naam, naam, LINKS));
        for (var waarde = 0; waarde <= top; waarde += stap) {
            svg.append(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%2$.1f\" stroke=\"#d0d0d0\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>%n"
                            .formatted(LINKS, y(waarde, top), BREEDTE - RECHTS, LINKS - 8, y(waarde, top) + 4, waarde));
        }
        for (var week = 1; week <= weken.size(); week++) {
            if (week == 1 || week % 4 == 0 || week == weken.size()) {
                svg.append("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n"
                        .formatted(x(week - 1, weken.size()), HOOGTE - ONDER + 20, week));
            }
        }
        svg.append("<text x=\"%d\" y=\"%d\">week</text>%n".formatted(LINKS, HOOGTE - 8));
        for (var i = 0; i < reeksen.size(); i++) {
            svg.append(reeksen.get(i).lijn(KLEUREN.get(i), STREPEN.get(i), top));
        }
        bewaar(bestand, svg.append("</svg>\n").toString());
    }

    private String lijn(String kleur, String streep, int top) {
        var punten = new StringBuilder();
        for (var i = 0; i < weken.size(); i++) {
            punten.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    x(i, weken.size()),
                    y(weken.get(i).wachtend(), top)));
        }
        var laatste = weken.get(weken.size() - 1);
        return String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>"
                        + "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s: %d</text>%n",
                punten.toString().strip(),
                kleur,
                streep,
                BREEDTE - RECHTS + 8,
                y(laatste.wachtend(), top) + 4,
                kleur,
                naam,
                laatste.wachtend());
    }

    private static double x(int week, int weken) {
        return LINKS + (BREEDTE - LINKS - RECHTS) * (double) week / Math.max(1, weken - 1);
    }

    private static double y(int waarde, int top) {
        return HOOGTE - ONDER - (HOOGTE - ONDER - BOVEN) * (double) waarde / top;
    }

    private static void bewaar(Path bestand, String tekst) {
        try {
            if (bestand.getParent() != null) {
                Files.createDirectories(bestand.getParent());
            }
            Files.writeString(bestand, tekst);
        } catch (IOException fout) {
            throw new UncheckedIOException("Niet te schrijven: " + bestand, fout);
        }
    }
}
