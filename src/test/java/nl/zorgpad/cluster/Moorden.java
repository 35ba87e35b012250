package nl.zorgpad.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Kills nodes at random moments under load, and starts them again. */
final class Moorden {

    private static final String OP_SLOT = "select id_ from act_ru_job where lock_owner_ is not null and id_ = any (?)";

    private final Cluster cluster;
    private final Last last;
    private final JdbcTemplate database;
    private final Random toeval;
    private final List<String> verslag = new ArrayList<>();
    private final Set<String> achtergelaten = new HashSet<>();
    private int keer;
    private int tijdensStart;
    private int verweesdeSessies;

    Moorden(Cluster cluster, Last last, long zaad) {
        this.cluster = cluster;
        this.last = last;
        this.database = cluster.database();
        this.toeval = new Random(zaad);
    }

    /** Kills so many times. */
    void dood(int keren) throws IOException {
        while (keer < keren) {
            eenNode(keren);
        }
    }

    /**
     * Kills one node, some seconds after both could work, while timers are due ({@link #kiesMoment}), and now and then once more while it
     * starts; then waits until both can work again.
     */
    private void eenNode(int keren) throws IOException {
        Cluster.pauze(3000 + toeval.nextInt(9000));
        var node = cluster.nodes().get(toeval.nextInt(cluster.nodes().size()));
        kiesMoment();
        var begin = Instant.now();
        var laatste = last.laatsteVerzoeken();
        node.dood();
        keer++;
        var sessies = opNode(node.naam(), laatste);
        verweesdeSessies += sessies;
        var opSlot = genomen();
        Cluster.pauze(3000);
        opSlot.removeIf(id -> database.queryForList(OP_SLOT, String.class, (Object) new String[] {id})
                .isEmpty());
        achtergelaten.addAll(opSlot);
        node.start();
        if (keer < keren && toeval.nextBoolean()) {
            Cluster.pauze(2000 + toeval.nextInt(38_000));
            node.dood();
            keer++;
            tijdensStart++;
            System.out.println(node.naam() + " nog eens dood, tijdens het opstarten");
            node.start();
        }
        cluster.wachtTotGereed();
        verslag.add(("%2d. %s dood (kill -9); weer klaar na %d s; medewerkers die daar het laatst waren: %d;"
                        + " opdrachten achtergelaten: %d")
                .formatted(
                        keer,
                        node.naam(),
                        Duration.between(begin, Instant.now()).toSeconds(),
                        sessies,
                        opSlot.size()));
        System.out.println(verslag.get(verslag.size() - 1));
    }

    /** Any moment while timers are due; every other time one at which a node has taken jobs and not finished them. */
    private void kiesMoment() {
        var metOpdrachten = keer % 2 == 1;
        last.maakTimersVervallen(metOpdrachten ? 24 : 4);
        if (!metOpdrachten) {
            Cluster.pauze(toeval.nextInt(2500));
            return;
        }
        var uiterlijk = Instant.now().plusSeconds(5);
        while (genomen().isEmpty() && Instant.now().isBefore(uiterlijk)) {
            Cluster.pauze(1);
        }
    }

    private List<String> genomen() {
        return database.queryForList(
                "select id_ from act_ru_job where lock_owner_ is not null and lock_exp_time_ > now() at time zone 'UTC'",
                String.class);
    }

    int keer() {
        return keer;
    }

    /** How many of those while the node was still starting. */
    int tijdensStart() {
        return tijdensStart;
    }

    /** Jobs that a node had taken when it died, and still had some seconds later. */
    Set<String> achtergelaten() {
        return achtergelaten;
    }

    List<String> verslag() {
        return verslag;
    }

    /** Workers whose last answer came from a node that then died, added up over all kills. */
    int verweesdeSessies() {
        return verweesdeSessies;
    }

    /** The node that gave the last answer through the proxy. */
    Node laatsteNode() {
        try (var regels = Files.lines(cluster.proxylogboek())) {
            var laatste = regels.filter(regel -> regel.contains(" node=node"))
                    .reduce((eerder, later) -> later)
                    .orElseThrow();
            return cluster.nodes().stream()
                    .filter(node -> laatste.contains(" node=" + node.naam() + " "))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private int opNode(String naam, List<String> verzoeken) throws IOException {
        var gezocht = Set.copyOf(verzoeken);
        try (var regels = Files.lines(cluster.proxylogboek())) {
            return (int) regels.filter(regel -> regel.contains(" node=" + naam + " "))
                    .filter(regel -> gezocht.contains(
                            regel.substring(regel.indexOf(" id=") + 4).split(" ")[0]))
                    .count();
        }
    }
}
