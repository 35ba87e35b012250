package bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plays the sides in turn on one database server and writes down what was measured. */
public final class Meting {

    private static final Map<String, String> GEWOON = Map.of(
            "rondes", "3",
            "opwarmen", "120",
            "seconden", "6",
            "clients", "1,2,4,8",
            "taken", "1000,10000,100000",
            "timers", "5000",
            "keer", "40",
            "delen", "intake,taken,timers,beslissingen,winst");
    private static final Map<String, String> KLEIN = Map.of(
            "rondes", "1",
            "opwarmen", "1",
            "seconden", "1",
            "clients", "1,2",
            "taken", "50,100",
            "timers", "20",
            "keer", "5",
            "delen", "intake,taken,timers,beslissingen,winst");
    private static final Map<String, String> INSTELLINGEN_B =
            Map.of("SPRING_PROFILES_ACTIVE", "test", "ZORGPAD_BEWAKING_WANNEER", "-");
    private static final int POORT = 18570;

    private final Map<String, String> keuzes;
    private final Path uit = Path.of("target/bench").toAbsolutePath();
    private final Server server;
    private final Uitslag uitslag = new Uitslag();
    private final Instant begin = Instant.now();
    private int mislukt;
    private Proces a;
    private Proces b;
    private Proces c;

    private Meting(Map<String, String> keuzes, Server server) {
        this.keuzes = keuzes;
        this.server = server;
    }

    /** Arguments: {@code klein} for a try-out, or {@code name=value}; {@code help} tells the names. */
    public static void main(String[] argumenten) throws Exception {
        if (List.of(argumenten).contains("help")) {
            System.out.println("bench/meet [klein] " + GEWOON);
            return;
        }
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var keuzes = new LinkedHashMap<>(List.of(argumenten).contains("klein") ? KLEIN : GEWOON);
        for (var argument : argumenten) {
            if (argument.contains("=")) {
                keuzes.put(argument.split("=")[0], argument.split("=", 2)[1]);
            }
        }
        var uit = Path.of("target/bench").toAbsolutePath();
        for (var naam : List.of("A.log", "B.log", "C.log")) {
            Files.deleteIfExists(uit.resolve(naam));
        }
        try (var server = new Server(POORT, Files.createTempDirectory(uit, "pg"))) {
            new Meting(keuzes, server).meet();
        }
    }

    private void meet() throws Exception {
        try {
            bereidVoor();
            geheugen("after start");
            warmOp();
            deel("intake", this::intake);
            deel("beslissingen", this::beslissingen);
            deel("winst", this::winst);
            deel("timers", this::timers);
            deel("taken", this::taken);
            geheugen("at the end");
        } finally {
            new Verslag(uitslag, uit).schrijf();
            for (var proces : new Proces[] {a, b, c}) {
                if (proces != null) {
                    proces.close();
                }
            }
        }
        if (mislukt > 0) {
            throw new IllegalStateException(mislukt + " parts failed");
        }
        meld("done; see target/bench/prestaties.md");
    }

    private interface Deel {
        void meet() throws Exception;
    }

    /** What goes wrong in one part is told, and leaves the others alone. */
    private void deel(String naam, Deel deel) {
        if (List.of(keuzes.get("delen").split(",")).contains(naam)) {
            try {
                deel.meet();
            } catch (Exception fout) {
                mislukt++;
                meld("%s failed: %s".formatted(naam, fout));
            }
        }
    }

    /** Both applications make their tables at a first start; what is measured is a second one. */
    private void bereidVoor() throws Exception {
        var jdbc = server.jdbc("postgres");
        jdbc.execute("create extension pg_stat_statements");
        jdbc.execute("create database a");
        jdbc.execute("create database b");
        meld("first start of B, and one case is written down");
        try (var opname = new Proces("B", uit, server.url("b"), INSTELLINGEN_B)) {
            opname.vraag("opname " + getal("keer"));
        }
        jdbc.execute("create database c template b");
        meld("first start of A");
        new Proces("A", uit, server.url("a"), Map.of()).close();
        meld("second start of each");
        b = new Proces("B", uit, server.url("b"), INSTELLINGEN_B);
        a = new Proces("A", uit, server.url("a"), Map.of());
        c = new Proces("C", uit, server.url("c"), Map.of());
        uitslag.starttijd("A", a.starttijd);
        uitslag.starttijd("B", b.starttijd);
        meld("started: A %d ms, B %d ms".formatted(a.starttijd, b.starttijd));
    }

    /** A server runs for weeks, and compiling what is used often takes the JVM one to two minutes of work. C is warm sooner. */
    private void warmOp() throws IOException {
        for (var kant : List.of("A", "B")) {
            kant(kant).vraag("zaken 4 " + getal("opwarmen") * 1000);
        }
        c.vraag("zaken 4 " + getal("opwarmen") * 100);
        geheugen("warm");
    }

    private void intake() throws Exception {
        var duur = getal("seconden") * 1000;
        for (var ronde = 0; ronde < getal("rondes"); ronde++) {
            var volgorde = new ArrayList<>(List.of("A", "B", "C"));
            Collections.rotate(volgorde, ronde);
            for (var clients : getallen("clients")) {
                for (var kant : volgorde) {
                    var database = kant.toLowerCase();
                    var wal = wal();
                    var omvang = omvang(database);
                    var tijden = kant(kant).tijden("zaken " + clients + " " + duur);
                    uitslag.voegToe("intake " + clients, kant, tijden.perSeconde());
                    uitslag.voegToe("case ms " + clients, kant, tijden.p(.5));
                    uitslag.voegToe("wal", kant, (wal() - wal) / (double) tijden.ms().length);
                    uitslag.voegToe("bytes", kant, (omvang(database) - omvang) / (double) tijden.ms().length);
                    meld("round %d, %d clients, %s: %.1f cases/s"
                            .formatted(ronde + 1, clients, kant, tijden.perSeconde()));
                }
            }
            for (var kant : List.of("A", "B")) {
                var deel = Arrays.stream(kant(kant).vraag("aandeel 15").split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                for (var nummer = 0; nummer < deel.length; nummer++) {
                    uitslag.voegToe("aandeel " + nummer, kant, deel[nummer]);
                }
            }
            uitslag.voegToe("motor", "C", c.tijden("motor 1 " + duur / 2).p(.5));
            geheugen("round " + (ronde + 1));
        }
        statements();
    }

    private void statements() throws IOException {
        var regels = server
                .jdbc("postgres")
                .queryForList(
                        "select calls, round(total_exec_time::numeric) ms, rows, regexp_replace(left(query, 200), '\\s+', ' ',"
                                + " 'g') query from pg_stat_statements s join pg_database d on d.oid = s.dbid where datname = 'b'"
                                + " order by total_exec_time desc limit 40")
                .stream()
                .map(Map::toString)
                .toList();
        Files.write(uit.resolve("statements-b.txt"), regels);
    }

    private void beslissingen() throws IOException {
        for (var ronde = 0; ronde < getal("rondes"); ronde++) {
            for (var kant : List.of("A", "B")) {
                var perSeconde = Double.parseDouble(kant(kant).vraag("beslis " + getal("seconden") * 300));
                uitslag.voegToe("decisions", kant, perSeconde);
                meld("decisions, %s: %.0f/s".formatted(kant, perSeconde));
            }
        }
    }

    /** Each tuning off and on again, in turn; in B itself. */
    private void winst() throws IOException {
        var afstellingen = Map.of(
                "removal-time", List.of("end", "start"),
                "task-metrics", List.of("true", "false"),
                "history", List.of("full", "zorgpad"),
                "revokes", List.of("auto", "never"),
                "ids", List.of("uuid", "time"));
        for (var afstelling : afstellingen.entrySet()) {
            for (var ronde = 0; ronde < getal("rondes"); ronde++) {
                for (var waarde : afstelling.getValue()) {
                    b.vraag("zet " + afstelling.getKey() + " " + waarde);
                    var wal = wal();
                    var tijden = b.tijden("zaken 4 " + getal("seconden") * 700);
                    uitslag.voegToe("gain " + afstelling.getKey(), waarde, tijden.perSeconde());
                    uitslag.voegToe(
                            "gain wal " + afstelling.getKey(), waarde, (wal() - wal) / (double) tijden.ms().length);
                    meld("%s=%s: %.1f cases/s".formatted(afstelling.getKey(), waarde, tijden.perSeconde()));
                }
            }
        }
    }

    private void timers() throws Exception {
        for (var ronde = 0; ronde < getal("rondes"); ronde++) {
            for (var kant : List.of("A", "B")) {
                uitslag.voegToe("jobs", kant, timers(kant, "t" + ronde + "x", getal("timers")));
            }
        }
    }

    /** From the first that is done to the last; whatever is not done by then is put off, to leave the next part alone. */
    private double timers(String kant, String merk, int hoeveel) throws Exception {
        var jdbc = server.jdbc(kant.toLowerCase());
        new Ballast(jdbc, kant(kant).vraag("sjabloon lunetten 3"), merk, List.of("lunetten")).voegToe(1, hoeveel);
        var zulke = " where id_ like '" + merk + "%'";
        jdbc.update("update act_ru_job set duedate_ = now() - interval '1 minute'" + zulke);
        var open = "select count(*) from act_ru_job" + zulke + " and duedate_ < now()";
        long aantal = jdbc.queryForObject(open, Long.class);
        long nog = aantal;
        long van = 0;
        long eersteRest = 0;
        var uiterlijk = Instant.now().plus(Duration.ofSeconds(150));
        while (nog > 0 && Instant.now().isBefore(uiterlijk)) {
            Thread.sleep(50);
            nog = jdbc.queryForObject(open, Long.class);
            if (van == 0 && nog < aantal) {
                van = System.nanoTime();
                eersteRest = nog;
            }
        }
        var perSeconde = van == 0 ? 0 : (eersteRest - nog) / Math.max(1e-3, (System.nanoTime() - van) / 1e9);
        meld("timers, %s: %d of %d done, %.0f jobs/s".formatted(kant, aantal - nog, aantal, perSeconde));
        jdbc.update("update act_ru_job set duedate_ = now() + interval '1 year'" + zulke);
        return perSeconde;
    }

    private void taken() throws Exception {
        var teams = server.jdbc("b").queryForList("select id from team order by id", String.class);
        var ballast = new LinkedHashMap<String, Ballast>();
        for (var kant : List.of("A", "B")) {
            ballast.put(
                    kant,
                    new Ballast(server.jdbc(kant.toLowerCase()), kant(kant).vraag("sjabloon lunetten 0"), "b", teams));
        }
        var van = 1;
        for (var tot : getallen("taken")) {
            for (var kant : ballast.entrySet()) {
                kant.getValue().voegToe(van, tot);
                meld("%s has %d open tasks more".formatted(kant.getKey(), tot));
            }
            van = tot + 1;
            server.jdbc("postgres").execute("checkpoint");
            for (var ronde = 0; ronde <= getal("rondes"); ronde++) {
                for (var kant : List.of("A", "B")) {
                    for (var wat : List.of("start", "neem", "postvak")) {
                        var tijden = kant(kant).tijden(wat + " " + getal("keer"));
                        if (ronde > 0) {
                            uitslag.voegToe(wat + " " + tot, kant, tijden.ms());
                        }
                    }
                }
                var sql = postvak(server.jdbc("b"), getal("keer"));
                if (ronde > 0) {
                    uitslag.voegToe("postvak " + tot, "C", sql);
                }
            }
            for (var wat : List.of("start", "neem", "postvak")) {
                meld("%s at %d tasks, p95 ms: %s".formatted(wat, tot, uitslag.p(wat + " " + tot, .95)));
            }
        }
    }

    /** The same question as the inbox, as one would write it. */
    private static double[] postvak(JdbcTemplate jdbc, int keer) throws Exception {
        var waar = " from act_ru_task t where t.tenant_id_ = ? and exists (select 1 from act_ru_identitylink l"
                + " where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = ?)";
        var tijden = new double[keer];
        try (var verbinding = jdbc.getDataSource().getConnection();
                var lijst = verbinding.prepareStatement("select t.*" + waar + " order by t.due_date_, t.id_ limit 20");
                var aantal = verbinding.prepareStatement("select count(*)" + waar)) {
            for (var nummer = 0; nummer < keer; nummer++) {
                var van = System.nanoTime();
                for (var vraag : List.of(lijst, aantal)) {
                    vraag.setString(1, Pad.team(nummer));
                    vraag.setString(2, "voordeur");
                    try (var rijen = vraag.executeQuery()) {
                        while (rijen.next()) {
                            rijen.getString(1);
                        }
                    }
                }
                tijden[nummer] = (System.nanoTime() - van) / 1e6;
            }
        }
        return tijden;
    }

    private void geheugen(String wanneer) throws IOException {
        for (var kant : List.of("A", "B")) {
            var deel = kant(kant).vraag("geheugen").split(" ");
            uitslag.voegToe("heap " + wanneer, kant, Double.parseDouble(deel[0]) / 1024);
            uitslag.voegToe("rss " + wanneer, kant, Double.parseDouble(deel[1]) / 1024);
            uitslag.voegToe("besteed " + wanneer, kant, Double.parseDouble(deel[2]) / 1024);
        }
    }

    private Proces kant(String naam) {
        return switch (naam) {
            case "A" -> a;
            case "B" -> b;
            default -> c;
        };
    }

    private double wal() {
        return server.jdbc("postgres")
                .queryForObject("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')", Double.class);
    }

    private double omvang(String database) {
        return server.jdbc("postgres").queryForObject("select pg_database_size(?)", Double.class, database);
    }

    private int getal(String naam) {
        return Integer.parseInt(keuzes.get(naam));
    }

    private List<Integer> getallen(String naam) {
        return Arrays.stream(keuzes.get(naam).split(",")).map(Integer::valueOf).toList();
    }

    private void meld(String wat) {
        var sinds = Duration.between(begin, Instant.now());
        System.out.printf("%3d:%02d %s%n", sinds.toMinutes(), sinds.toSecondsPart(), wat);
    }
}
