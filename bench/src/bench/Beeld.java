package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The picture of the curves: cases a second by clients, and times by open tasks. */
final class Beeld {

    private static final Map<String, String> KLEUR = Map.of("A", "#b3261e", "B", "#1f6f8b", "C", "#777777");
    private static final Map<String, String> NAAM = Map.of("A", "bare Camunda", "B", "Zorgpad", "C", "plain JDBC");
    private static final int BREED = 225;
    private static final int HOOG = 190;

    private Beeld() {}

    static String teken(Uitslag uitslag) {
        var vakken = new ArrayList<String>();
        vakken.add(vak(uitslag, "intake ", "Cases a second, by clients", 0, false));
        vakken.add(vak(uitslag, "neem ", "Claim + complete, p95 ms, by open tasks", 1, true));
        vakken.add(vak(uitslag, "postvak ", "Inbox with count, p95 ms, by open tasks", 2, true));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1020 270" font-family="sans-serif" font-size="11" role="img">
                <title>Zorgpad beside a bare Camunda and plain JDBC</title>
                <rect width="1020" height="270" fill="#ffffff"/>
                %s</svg>
                """.formatted(String.join("", vakken));
    }

    /** Names stand behind the end of their line; one that would be closer to another is moved down. */
    private static final double REGEL = 12;

    private static String vak(Uitslag uitslag, String begin, String titel, int plaats, boolean p95) {
        var namen = new ArrayList<String>();
        uitslag.namen(begin).forEach(namen::add);
        var links = 40 + plaats * 340;
        var tekst = new StringBuilder(
                "<g transform=\"translate(%d,40)\"><text x=\"0\" y=\"-18\" font-weight=\"bold\">%s</text>\n"
                        .formatted(links, titel));
        var hoogste = namen.stream()
                .flatMap(naam -> List.of("A", "B", "C").stream().map(kant -> waarde(uitslag, naam, kant, p95)))
                .filter(waarde -> !waarde.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        for (var deel = 0; deel <= 4; deel++) {
            var y = HOOG - deel * HOOG / 4;
            tekst.append(
                    "<line x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#dddddd\"/><text x=\"-5\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                            .formatted(BREED, y, y, y + 4, kort(hoogste * deel / 4)));
        }
        for (var nummer = 0; nummer < namen.size(); nummer++) {
            tekst.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
                    .formatted(
                            x(nummer, namen.size()),
                            HOOG + 16,
                            namen.get(nummer).substring(begin.length())));
        }
        var hoogten = new ArrayList<Double>();
        for (var kant : List.of("A", "B", "C")) {
            lijn(uitslag, namen, kant, p95, hoogste, hoogten, tekst);
        }
        return tekst.append("</g>\n").toString();
    }

    private static void lijn(
            Uitslag uitslag,
            List<String> namen,
            String kant,
            boolean p95,
            double hoogste,
            List<Double> hoogten,
            StringBuilder tekst) {
        var punten = new StringBuilder();
        var laatste = 0.0;
        for (var nummer = 0; nummer < namen.size(); nummer++) {
            var waarde = waarde(uitslag, namen.get(nummer), kant, p95);
            if (waarde.isNaN()) {
                return;
            }
            laatste = HOOG - waarde / hoogste * HOOG;
            punten.append("%d,%.1f ".formatted(x(nummer, namen.size()), laatste));
        }
        if (punten.length() == 0) {
            return;
        }
        var naamhoogte = laatste + 4;
        for (var eerder : hoogten) {
            naamhoogte = Math.abs(naamhoogte - eerder) < REGEL ? eerder + REGEL : naamhoogte;
        }
        hoogten.add(naamhoogte);
        tekst.append(
                "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/><text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>\n"
                        .formatted(
                                KLEUR.get(kant),
                                punten.toString().strip(),
                                BREED - 4,
                                naamhoogte,
                                KLEUR.get(kant),
                                NAAM.get(kant)));
    }

    private static Double waarde(Uitslag uitslag, String naam, String kant, boolean p95) {
        return p95 ? uitslag.p(naam, kant, .95) : uitslag.mediaan(naam, kant);
    }

    private static int x(int nummer, int aantal) {
        return aantal == 1 ? BREED / 2 : 10 + nummer * (BREED - 20) / (aantal - 1);
    }

    private static String kort(double waarde) {
        return waarde >= 10 ? "%.0f".formatted(waarde) : "%.1f".formatted(waarde);
    }
}
