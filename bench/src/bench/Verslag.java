package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tables as docs/prestaties.md shows them, and the picture of the curves. */
final class Verslag {

    private final Uitslag uitslag;
    private final Path uit;
    private final List<String> regels = new ArrayList<>();

    Verslag(Uitslag uitslag, Path uit) {
        this.uitslag = uitslag;
        this.uit = uit;
    }

    void schrijf() throws IOException {
        machine();
        intake();
        taken();
        overig();
        winst();
        Files.write(uit.resolve("prestaties.md"), regels);
        Files.writeString(uit.resolve("prestaties.svg"), Beeld.teken(uitslag));
    }

    private void machine() throws IOException {
        var cpu = Files.lines(Path.of("/proc/cpuinfo"))
                .filter(regel -> regel.startsWith("model name"))
                .map(regel -> regel.split(":")[1].strip())
                .findFirst()
                .orElse("?");
        regels.add(
                "Machine: %d cores (%s), load over the last minute at the end %s; Java %s, PostgreSQL 17 on the same machine with fsync and synchronous_commit on."
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                cpu,
                                Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                                System.getProperty("java.version")));
        regels.add("");
    }

    private void intake() {
        kop(
                "Whole intake cases a second (medians)",
                "clients",
                "A bare",
                "B Zorgpad",
                "C plain JDBC",
                "B / A",
                "B / C");
        for (var naam : uitslag.namen("intake ")) {
            var a = uitslag.mediaan(naam, "A");
            var b = uitslag.mediaan(naam, "B");
            var c = uitslag.mediaan(naam, "C");
            rij(naam.substring(7), getal(a), getal(b), getal(c), getal(b / a), getal(b / c));
        }
        if (!uitslag.heeft("aandeel 0", "B")) {
            return;
        }
        kop(
                "Where the time of one case goes (one client, ms) and what is asked of the database",
                "",
                "A bare",
                "B Zorgpad");
        var namen = List.of(
                "whole case",
                "statements of the engine",
                "other statements",
                "commits",
                "inserts",
                "updates",
                "deletes",
                "selects",
                "rows written");
        for (var nummer = 0; nummer < namen.size(); nummer++) {
            rij(
                    namen.get(nummer),
                    getal(uitslag.mediaan("aandeel " + nummer, "A")),
                    getal(uitslag.mediaan("aandeel " + nummer, "B")));
        }
        rij("WAL, bytes", geheel(uitslag.mediaan("wal", "A")), geheel(uitslag.mediaan("wal", "B")));
        rij(
                "growth of the database, bytes",
                geheel(uitslag.mediaan("bytes", "A")),
                geheel(uitslag.mediaan("bytes", "B")));
        var motor = uitslag.mediaan("motor", "C");
        var engine = uitslag.mediaan("aandeel 1", "B") + uitslag.mediaan("aandeel 3", "B");
        regels.add("");
        regels.add(
                "Engine's own share: C writes the rows of the engine in %.1f ms, B spends %.1f ms in statements and commits of the engine: %.2f. C needs %.1f ms for all rows of a case."
                        .formatted(motor, engine, motor / engine, uitslag.mediaan("case ms 1", "C")));
        regels.add("");
    }

    private void taken() {
        if (!uitslag.namen("start ").iterator().hasNext()) {
            return;
        }
        kop(
                "With so many open tasks (p50 / p95, ms)",
                "",
                "open tasks",
                "A bare",
                "B Zorgpad",
                "plain SQL",
                "p95 B / A");
        for (var wat : List.of("start", "neem", "postvak")) {
            for (var naam : uitslag.namen(wat + " ")) {
                rij(
                        wat.equals("neem") ? "claim + complete" : wat.equals("postvak") ? "inbox with count" : "start",
                        naam.split(" ")[1],
                        paar(naam, "A"),
                        paar(naam, "B"),
                        paar(naam, "C"),
                        getal(uitslag.p(naam, "B", .95) / uitslag.p(naam, "A", .95)));
            }
        }
    }

    private void overig() {
        kop("Other measures", "", "A bare", "B Zorgpad", "B / A");
        for (var naam : List.of("jobs", "decisions", "start-up ms")) {
            var a = uitslag.mediaan(naam, "A");
            var b = uitslag.mediaan(naam, "B");
            rij(
                    switch (naam) {
                        case "jobs" -> "due timers a second";
                        case "decisions" -> "decisions of the urgency table a second";
                        default -> "start-up, ms";
                    },
                    geheel(a),
                    geheel(b),
                    getal(b / a));
        }
        for (var naam : uitslag.namen("heap ")) {
            var wanneer = naam.substring(5);
            rij(
                    "heap in use after collection / taken by the heap / whole process, MB, " + wanneer,
                    geheugen(wanneer, "A"),
                    geheugen(wanneer, "B"),
                    getal(uitslag.mediaan(naam, "B") / uitslag.mediaan(naam, "A")));
        }
    }

    private String geheugen(String wanneer, String kant) {
        return Stream.of("heap ", "besteed ", "rss ")
                .map(deel -> geheel(uitslag.mediaan(deel + wanneer, kant)))
                .collect(Collectors.joining(" / "));
    }

    private void winst() {
        var namen = StreamSupport.stream(uitslag.namen("gain ").spliterator(), false)
                .filter(naam -> !naam.startsWith("gain wal"))
                .toList();
        if (namen.isEmpty()) {
            return;
        }
        kop(
                "What each tuning gives in B (4 clients)",
                "tuning",
                "without, cases/s",
                "with, cases/s",
                "gain",
                "WAL without",
                "WAL with");
        for (var naam : namen) {
            var keuze = switch (naam.substring(5)) {
                case "removal-time" -> List.of("end", "start");
                case "task-metrics" -> List.of("true", "false");
                default -> List.of("uuid", "time");
            };
            var zonder = uitslag.mediaan(naam, keuze.get(0));
            var met = uitslag.mediaan(naam, keuze.get(1));
            var wal = naam.replace("gain ", "gain wal ");
            rij(
                    naam.substring(5) + " " + keuze.get(1) + " instead of " + keuze.get(0),
                    getal(zonder),
                    getal(met),
                    getal(met / zonder),
                    geheel(uitslag.mediaan(wal, keuze.get(0))),
                    geheel(uitslag.mediaan(wal, keuze.get(1))));
        }
    }

    private void kop(String titel, String... kolommen) {
        regels.add("");
        regels.add("### " + titel);
        regels.add("");
        rij(kolommen);
        regels.add("|" + "---|".repeat(kolommen.length));
    }

    private void rij(String... cellen) {
        regels.add("| " + String.join(" | ", cellen) + " |");
    }

    private String paar(String naam, String kant) {
        return uitslag.heeft(naam, kant)
                ? getal(uitslag.p(naam, kant, .5)) + " / " + getal(uitslag.p(naam, kant, .95))
                : "";
    }

    private static String getal(double waarde) {
        return Double.isNaN(waarde)
                ? ""
                : waarde >= 100
                        ? "%.0f".formatted(waarde)
                        : waarde >= 10 ? "%.1f".formatted(waarde) : "%.2f".formatted(waarde);
    }

    private static String geheel(double waarde) {
        return Double.isNaN(waarde) ? "" : "%.0f".formatted(waarde);
    }
}
