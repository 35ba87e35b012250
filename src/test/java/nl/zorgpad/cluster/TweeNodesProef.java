package nl.zorgpad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.zorgpad.browser.HalfIngevuld;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Two nodes under load, one of which dies again and again; not part of the build:
 * {@code mvn -DskipTests package && mvn test -Dtest=TweeNodesProef}. Takes {@code -Dcluster.keer=} (how often a node is
 * killed, 10), {@code -Dcluster.opwaarderen=ja} (also a new version), {@code -Dcluster.browser=} (how often in the end a worker
 * has half a form open while his node is killed, 1), {@code -Dcluster.zaad=} and {@code -Dcluster.poort=}. Prints what
 * docs/beheer.md shows, and leaves it in target/cluster/uitslag.md.
 */
class TweeNodesProef {

    private static final int KEER = Integer.getInteger("cluster.keer", 10);
    private static final int BROWSER = Integer.getInteger("cluster.browser", 1);
    private static final boolean OPWAARDEREN = "ja".equals(System.getProperty("cluster.opwaarderen"));
    private static final long ZAAD = Long.getLong("cluster.zaad", 2026);

    @BeforeAll
    static void stil() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
    }

    @Test
    void alsEenNodeDoodgaatRaaktErNietsKwijtEnGebeurtErNietsDubbel() throws Exception {
        System.out.println("Zaad van het toeval: " + ZAAD);
        var logboek = new Logboek();
        try (var cluster = Cluster.start();
                var last = new Last(cluster, logboek, ZAAD);
                var verbinding = new SingleConnectionDataSource(
                        cluster.database().getDataSource().getConnection(), true)) {
            var begin = Instant.now();
            var moorden = new Moorden(cluster, last, ZAAD);
            last.begin();
            moorden.dood(KEER);
            if (OPWAARDEREN) {
                waardeerOp(cluster, logboek);
            }
            last.rondAf();
            last.wachtOpTimers();
            var duur = Duration.between(begin, Instant.now());

            var controle = new Controle(logboek, verbinding);
            var uitslagen = controle.uitslagen();
            var verdeling = new TreeMap<>(controle.werkVerdeling());
            var blind = controle.blind();
            schrijf(
                    logboek,
                    moorden,
                    controle,
                    uitslagen,
                    verdeling,
                    duur,
                    last.zakenBegonnen(),
                    cluster.vanzelfHerstart());

            assertThat(logboek.fout).isEmpty();
            assertThat(blind).as("controles die niets zouden zien").isEmpty();
            assertThat(uitslagen).filteredOn(uitslag -> !uitslag.goed()).isEmpty();
            assertThat(verdeling.keySet()).as("beide nodes deden opdrachten").contains("node1", "node2");
            assertThat(logboek.uitgelogd.get()).as("opnieuw ingelogd").isZero();
            assertThat(cluster.vanzelfHerstart()).as("vanzelf gestopt").isZero();

            for (var keer = 0; keer < BROWSER; keer++) {
                browser(cluster, last, moorden);
            }
        }
    }

    /** Node after node gets a version with a changed model, while cases are under way on the old one. */
    private static void waardeerOp(Cluster cluster, Logboek logboek) throws IOException {
        var nieuw = Cluster.nieuweVersie();
        logboek.leveringen.incrementAndGet();
        for (var node : cluster.nodes()) {
            node.vervang(nieuw);
            cluster.wachtTotGereed();
            System.out.println(node.naam() + " draait de nieuwe versie");
            Cluster.pauze(10_000);
        }
    }

    private static void browser(Cluster cluster, Last last, Moorden moorden) {
        HalfIngevuld.speel(
                cluster.adres(),
                "voordeur.lunetten",
                last.meldEenGezin("lunetten"),
                () -> {
                    var node = moorden.laatsteNode();
                    System.out.println("Browser: " + node.naam() + " dood (kill -9) met een half formulier open");
                    node.dood();
                },
                Cluster.MAP);
        cluster.nodes().stream().filter(node -> !node.draait()).forEach(Node::start);
        cluster.wachtTotGereed();
    }

    private static void schrijf(
            Logboek logboek,
            Moorden moorden,
            Controle controle,
            List<Uitslag> uitslagen,
            TreeMap<String, Long> verdeling,
            Duration duur,
            int begonnen,
            int vanzelf)
            throws IOException {
        var regels = new ArrayList<String>();
        regels.add("| wat | hoe vaak | kwijt | dubbel |");
        regels.add("|---|---|---|---|");
        for (var uitslag : uitslagen) {
            regels.add("| %s | %d | %d | %d |"
                    .formatted(
                            uitslag.wat(),
                            uitslag.keer(),
                            uitslag.kwijt().size(),
                            uitslag.dubbel().size()));
        }
        regels.add("");
        regels.add("| onderweg | hoe vaak |");
        regels.add("|---|---|");
        regels.add("| node gedood met `kill -9` | %d |".formatted(moorden.keer()));
        regels.add("| waarvan terwijl hij nog aan het starten was | %d |".formatted(moorden.tijdensStart()));
        regels.add("| duur van de last, in seconden | %d |".formatted(duur.toSeconds()));
        regels.add("| verzoeken | %d |".formatted(logboek.verzoeken.get()));
        regels.add("| verzoeken zonder antwoord | %d |".formatted(logboek.zonderAntwoord.get()));
        regels.add("| formulieren zonder antwoord: nog eens gestuurd | %d |".formatted(logboek.opnieuwGestuurd.get()));
        regels.add("| formulieren zonder antwoord: bleken bewaard | %d |".formatted(logboek.tochBewaard.get()));
        regels.add(
                "| hetzelfde bericht van een partner nog eens: dezelfde zaak | %d |".formatted(logboek.herhaald.get()));
        regels.add("| medewerkers die opnieuw moesten inloggen | %d |".formatted(logboek.uitgelogd.get()));
        regels.add("| medewerkers die het laatst op de dode node waren, en verder gingen | %d |"
                .formatted(moorden.verweesdeSessies()));
        regels.add("| opdrachten die een dode node had, overgenomen | %d |"
                .formatted(moorden.achtergelaten().size()));
        verdeling.forEach((node, aantal) -> regels.add("| opdrachten gedaan door %s | %d |".formatted(node, aantal)));
        regels.add("| opdrachten die na een botsing nog eens geprobeerd zijn | %d |"
                .formatted(controle.opnieuwGeprobeerd()));
        controle.zakenPerVersie()
                .forEach((versie, aantal) -> regels.add(
                        "| processen van de intake op versie %d van het model | %d |".formatted(versie, aantal)));
        regels.add("| te veel verzoeken (429) | %d |".formatted(logboek.teVeel.get()));
        regels.add("| node stopte vanzelf | %d |".formatted(vanzelf));
        Files.write(Cluster.MAP.resolve("uitslag.md"), regels);
        regels.forEach(System.out::println);
        System.out.println("Gezinnen begonnen: " + begonnen);
        moorden.verslag().forEach(System.out::println);
        new TreeMap<>(logboek.geweigerd).forEach((wat, keer) -> System.out.println("GEWEIGERD " + keer + "x " + wat));
        uitslagen.stream()
                .filter(uitslag -> !uitslag.goed())
                .forEach(uitslag -> System.out.println("FOUT " + uitslag.wat() + "\n  kwijt " + kort(uitslag.kwijt())
                        + "\n  dubbel " + kort(uitslag.dubbel())));
    }

    private static List<String> kort(List<String> alle) {
        return alle.subList(0, Math.min(20, alle.size()));
    }
}
