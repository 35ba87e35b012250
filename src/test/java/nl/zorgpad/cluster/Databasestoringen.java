package nl.zorgpad.cluster;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.zorgpad.cluster.Verbinding.GeenAntwoord;

/** Harms the database under load, in one way after another, and watches what the nodes say and what callers see. */
final class Databasestoringen {

    private static final int DRUKTE = 30;
    private static final Duration HERSTELGEDULD = Duration.ofMinutes(3);

    private final Cluster cluster;
    private final Last last;
    private final Logboek logboek;
    private final String wachtwoord;
    private final List<Verslag> verslagen = new ArrayList<>();

    Databasestoringen(Cluster cluster, Last last, Logboek logboek) throws Exception {
        this.cluster = cluster;
        this.last = last;
        this.logboek = logboek;
        wachtwoord = cluster.beheerderWachtwoord();
    }

    /**
     * What one way of harming gave, over all times.
     *
     * @param hersteld seconds after the end of the harm until every node worked again, the longest
     * @param gezien what callers saw that was no success, with how often
     * @param langste seconds that one caller waited
     * @param nietGereed how often every node said that it was not ready
     * @param nietLevend how often a node said that it had to be started again; must be never
     * @param draden most threads of a node
     */
    record Verslag(
            String wat,
            int keer,
            long hersteld,
            Map<String, Integer> gezien,
            long langste,
            int nietGereed,
            int nietLevend,
            int draden) {}

    /** Harms, and mends. */
    interface Ingreep {
        void doe() throws Exception;
    }

    List<Verslag> verslagen() {
        return verslagen;
    }

    void herstart(String hoe, int keer) throws Exception {
        eenSoort("herstart (" + hoe + ")", keer, () -> {
            cluster.databaseserver().stop(hoe);
            Cluster.pauze(10_000);
            cluster.databaseserver().start();
        });
    }

    void gecrasht(int keer) throws Exception {
        eenSoort("gecrasht (kill -9)", keer, () -> {
            cluster.databaseserver().dood();
            Cluster.pauze(10_000);
            cluster.databaseserver().start();
        });
    }

    /** Every question takes so much longer. */
    void traag(int milliseconden) throws Exception {
        eenSoort("traag (%d ms per vraag)".formatted(milliseconden), 1, () -> {
            cluster.luik().traag(milliseconden);
            Cluster.pauze(40_000);
            cluster.luik().traag(0);
        });
    }

    void stil() throws Exception {
        eenSoort("stil (neemt aan, antwoordt niet)", 1, () -> {
            cluster.luik().stil(true);
            Cluster.pauze(50_000);
            cluster.luik().stil(false);
        });
    }

    /** Somebody else holds tables that every request wants: all connections wait. */
    void bezet() throws Exception {
        eenSoort("alle verbindingen bezet", 1, () -> {
            try (Connection ander = cluster.database().getDataSource().getConnection();
                    var opdracht = ander.createStatement()) {
                ander.setAutoCommit(false);
                opdracht.execute("lock table act_id_user, act_ru_task, sessie in access exclusive mode");
                Cluster.pauze(30_000);
                ander.rollback();
            }
        });
    }

    void vol() throws Exception {
        if (!cluster.schijf().isEcht()) {
            System.out.println("NIET GEDAAN schijf vol: een eigen schijf maken mag hier niet (root nodig)");
            return;
        }
        eenSoort("schijf vol", 1, () -> {
            System.out.println("Schijf gevuld met " + cluster.schijf().vul() + " MB");
            for (var i = 0; i < 10; i++) {
                Cluster.pauze(3_000);
                cluster.schijf().vul();
            }
            cluster.schijf().maakRuimte();
            if (!cluster.databaseserver().draait()) {
                System.out.println("PostgreSQL was gestopt, en start opnieuw zoals compose doet");
                cluster.databaseserver().start();
            }
        });
    }

    /** A node that starts before its database waits for it. */
    void wegBijStart() throws Exception {
        var node = cluster.nodes().get(0);
        eenSoort("weg bij de start, komt terug", 1, () -> {
            cluster.databaseserver().stop("fast");
            node.dood();
            node.start();
            Cluster.pauze(40_000);
            cluster.databaseserver().start();
        });
    }

    /** A node whose database stays away ends, and says why. @return its code and what it said */
    String blijftWegBijStart() throws Exception {
        var node = cluster.nodes().get(0);
        var einde = new StringBuilder();
        eenSoort("weg bij de start, blijft weg", 1, () -> {
            cluster.databaseserver().stop("fast");
            node.dood();
            node.start();
            var begin = Instant.now();
            while (node.draait() && Duration.between(begin, Instant.now()).toMinutes() < 4) {
                Cluster.pauze(500);
            }
            var reden = Files.readAllLines(Cluster.MAP.resolve(node.naam() + ".log")).stream()
                    .filter(regel -> regel.contains("Zorgpad start niet"))
                    .reduce((eerder, later) -> later)
                    .isPresent();
            einde.append("code ")
                    .append(node.code().orElse(-1))
                    .append(" na ")
                    .append(Duration.between(begin, Instant.now()).toSeconds())
                    .append(" s, reden genoemd: ")
                    .append(reden ? "ja" : "nee");
            cluster.databaseserver().start();
            node.start();
        });
        return einde.toString();
    }

    private void eenSoort(String wat, int keer, Ingreep ingreep) throws Exception {
        var hersteld = 0L;
        var gezien = new TreeMap<String, Integer>();
        var langste = 0L;
        var nietGereed = 0;
        var draden = 0;
        var nietLevend = 0;
        for (var i = 0; i < keer; i++) {
            Cluster.pauze(5_000);
            last.maakTimersVervallen(4);
            logboek.gezien.clear();
            var wacht = new Wacht();
            var drukte = new Drukte();
            try {
                ingreep.doe();
            } finally {
                wacht.bezig.set(false);
                drukte.bezig.set(false);
            }
            hersteld = Math.max(hersteld, wachtOpHerstel());
            wacht.draad.join();
            drukte.wacht();
            for (var een : logboek.gezien) {
                gezien.merge(een.zin(), 1, Integer::sum);
                langste = Math.max(langste, een.duur().toSeconds());
                if (een.magNiet()) {
                    logboek.fout(wat + ": " + een.status() + " " + een.tekst());
                }
            }
            langste = Math.max(langste, drukte.langste);
            nietGereed += wacht.nietGereed ? 1 : 0;
            nietLevend += wacht.nietLevend;
            draden = Math.max(draden, wacht.draden);
        }
        var verslag = new Verslag(wat, keer, hersteld, gezien, langste, nietGereed, nietLevend, draden);
        verslagen.add(verslag);
        System.out.println(verslag);
    }

    /** Until every node says it is ready and answers a question to the database; no node is helped. */
    private long wachtOpHerstel() {
        var begin = Instant.now();
        var basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((Cluster.BEHEERDER + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
        while (!cluster.nodes().stream()
                .allMatch(node ->
                        node.gereed() && node.status("/engine-rest/task/count", "Authorization", basic) == 200)) {
            if (Duration.between(begin, Instant.now()).compareTo(HERSTELGEDULD) > 0) {
                throw new IllegalStateException("Zorgpad komt niet vanzelf terug; zie " + Cluster.MAP);
            }
            Cluster.pauze(200);
        }
        return Duration.between(begin, Instant.now()).toSeconds();
    }

    /** Asks the nodes how they are, while the database is harmed. */
    private final class Wacht {

        private final AtomicBoolean bezig = new AtomicBoolean(true);
        private final Thread draad = new Thread(this::kijk, "wacht");
        private volatile boolean nietGereed;
        private volatile int nietLevend;
        private volatile int draden;

        Wacht() {
            draad.setDaemon(true);
            draad.start();
        }

        private void kijk() {
            var stond = cluster.nodes().stream().map(Node::nummer).toList();
            while (bezig.get()) {
                for (var i = 0; i < stond.size(); i++) {
                    var node = cluster.nodes().get(i);
                    // A node that was started again has to start first.
                    var dezelfde = node.draait() && node.nummer() == stond.get(i);
                    if (dezelfde && node.status("/livez") != 200 && node.draait() && node.nummer() == stond.get(i)) {
                        nietLevend++;
                    }
                    draden = Math.max(draden, node.draden());
                }
                nietGereed |= cluster.nodes().stream().noneMatch(Node::gereed);
                Cluster.pauze(500);
            }
        }
    }

    /** Many more callers than there are connections. */
    private final class Drukte {

        private final AtomicBoolean bezig = new AtomicBoolean(true);
        private final List<Thread> bellers = new ArrayList<>();
        private volatile long langste;

        Drukte() {
            for (var i = 0; i < DRUKTE; i++) {
                var beller = new Thread(this::bel, "drukte-" + i);
                beller.setDaemon(true);
                beller.start();
                bellers.add(beller);
            }
        }

        private void bel() {
            var verbinding = last.verbinding().metBasic(Cluster.BEHEERDER, wachtwoord);
            while (bezig.get()) {
                var begin = Instant.now();
                try {
                    verbinding.eenKeer("GET", "/engine-rest/task?maxResults=5", null);
                } catch (GeenAntwoord gezien) {
                    // The connection keeps what it saw.
                }
                langste =
                        Math.max(langste, Duration.between(begin, Instant.now()).toSeconds());
                Cluster.pauze(2_000);
            }
        }

        void wacht() throws InterruptedException {
            for (var beller : bellers) {
                beller.join(130_000);
            }
        }
    }
}
