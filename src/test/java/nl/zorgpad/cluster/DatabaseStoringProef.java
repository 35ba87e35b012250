package nl.zorgpad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.zorgpad.cluster.Databasestoringen.Verslag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Two nodes under load, whose database stops, crashes, slows down, is silent, gets full, and has no connection left; not
 * part of the build: {@code mvn -DskipTests package && mvn test -Dtest=DatabaseStoringProef}. Takes {@code -Dstoring.keer=}
 * (how often the database stops in each way, 2), {@code -Dstoring.welke=} (a comma separated choice), {@code -Dcluster.zaad=}
 * and {@code -Dcluster.poort=}. Prints what docs/storingen.md shows, and leaves it in target/cluster/storingen.md.
 */
class DatabaseStoringProef {

    private static final int KEER = Integer.getInteger("storing.keer", 2);
    private static final long ZAAD = Long.getLong("cluster.zaad", 2026);
    private static final Set<String> WELKE =
            Set.of(System.getProperty("storing.welke", "herstart,crash,bezet,traag,stil,vol,start")
                    .split(","));

    /** Longest that anybody may wait for an answer, in seconds: the socket timeout with a connection before it. */
    private static final int LANGSTE_WACHT = 45;

    private static final int LANGSTE_HERSTEL = 60;
    private static final int MEESTE_DRADEN = 250;

    @BeforeAll
    static void stil() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.ERROR);
    }

    @Test
    void watDeDatabaseOokOverkomtErRaaktNietsKwijtEnErGebeurtNietsDubbel() throws Exception {
        var logboek = new Logboek();
        try (var cluster = Cluster.metStoringen();
                var last = new Last(cluster, logboek, ZAAD)) {
            var begin = Instant.now();
            last.begin();
            var storingen = new Databasestoringen(cluster, last, logboek);
            var einde = harm(storingen);
            last.rondAf();
            var klaar = Instant.now();
            last.wachtOpTimers();
            var naTimers = Duration.between(klaar, Instant.now());

            try (var verbinding = new SingleConnectionDataSource(
                    cluster.database().getDataSource().getConnection(), true)) {
                var controle = new Controle(logboek, verbinding);
                var uitslagen = controle.uitslagen();
                var blind = controle.blind();
                schrijf(logboek, storingen.verslagen(), controle, uitslagen, begin, naTimers, einde);

                assertThat(logboek.fout).isEmpty();
                assertThat(blind).as("controles die niets zouden zien").isEmpty();
                assertThat(uitslagen).filteredOn(uitslag -> !uitslag.goed()).isEmpty();
                assertThat(controle.pogingKwijt())
                        .as("opdrachten die een poging kwijt waren")
                        .isZero();
                assertThat(logboek.uitgelogd.get()).as("opnieuw ingelogd").isZero();
                assertThat(cluster.vanzelfHerstart()).as("vanzelf gestopt").isZero();
                storingen.verslagen().forEach(DatabaseStoringProef::keur);
                if (!einde.isEmpty()) {
                    assertThat(einde).startsWith("code 1 ").endsWith("reden genoemd: ja");
                }
            }
        }
    }

    private static String harm(Databasestoringen storingen) throws Exception {
        var einde = "";
        if (WELKE.contains("herstart")) {
            storingen.herstart("fast", KEER);
            storingen.herstart("immediate", KEER);
        }
        if (WELKE.contains("crash")) {
            storingen.gecrasht(KEER);
        }
        if (WELKE.contains("bezet")) {
            storingen.bezet();
        }
        if (WELKE.contains("traag")) {
            storingen.traag(100);
        }
        if (WELKE.contains("stil")) {
            storingen.stil();
        }
        if (WELKE.contains("vol")) {
            storingen.vol();
        }
        if (WELKE.contains("start")) {
            storingen.wegBijStart();
            einde = storingen.blijftWegBijStart();
        }
        return einde;
    }

    private static void keur(Verslag verslag) {
        var weg = verslag.wat().matches("(herstart|gecrasht|stil|weg).*");
        assertThat(verslag.nietGereed())
                .as(verslag.wat() + ": keren dat de nodes zeiden niet gereed te zijn")
                .isEqualTo(weg ? verslag.keer() : 0);
        assertThat(verslag.nietLevend()).as(verslag.wat() + ": niet levend").isZero();
        assertThat(verslag.langste()).as(verslag.wat() + ": langste wacht").isLessThanOrEqualTo(LANGSTE_WACHT);
        assertThat(verslag.draden()).as(verslag.wat() + ": draden").isBetween(1, MEESTE_DRADEN);
        if (!verslag.wat().startsWith("weg")) {
            assertThat(verslag.hersteld()).as(verslag.wat() + ": hersteld").isLessThanOrEqualTo(LANGSTE_HERSTEL);
        }
    }

    private static void schrijf(
            Logboek logboek,
            List<Verslag> verslagen,
            Controle controle,
            List<Uitslag> uitslagen,
            Instant begin,
            Duration naTimers,
            String einde)
            throws IOException {
        var regels = new ArrayList<String>();
        regels.add(
                "| wat de database overkwam | keer | weer terug na (s) | langste wacht (s) | niet gereed | herstart nodig"
                        + " | draden | wat bellers zagen |");
        regels.add("|---|--:|--:|--:|--:|--:|--:|---|");
        verslagen.forEach(een -> regels.add("| %s | %d | %d | %d | %d | %d | %d | %s |"
                .formatted(
                        een.wat(),
                        een.keer(),
                        een.hersteld(),
                        een.langste(),
                        een.nietGereed(),
                        een.nietLevend(),
                        een.draden(),
                        een.gezien())));
        regels.add("");
        regels.add("| wat | hoe vaak | kwijt | dubbel |");
        regels.add("|---|--:|--:|--:|");
        uitslagen.forEach(uitslag -> regels.add("| %s | %d | %d | %d |"
                .formatted(
                        uitslag.wat(),
                        uitslag.keer(),
                        uitslag.kwijt().size(),
                        uitslag.dubbel().size())));
        regels.add("");
        regels.add("| onderweg | hoe vaak |");
        regels.add("|---|--:|");
        regels.add("| duur, in seconden | %d |"
                .formatted(Duration.between(begin, Instant.now()).toSeconds()));
        regels.add("| verzoeken | %d |".formatted(logboek.verzoeken.get()));
        regels.add("| zonder antwoord of met een storing als antwoord | %d |".formatted(logboek.zonderAntwoord.get()));
        regels.add("| formulieren daarna nog eens gestuurd | %d |".formatted(logboek.opnieuwGestuurd.get()));
        regels.add("| formulieren die toch bewaard bleken | %d |".formatted(logboek.tochBewaard.get()));
        regels.add("| medewerkers die opnieuw moesten inloggen | %d |".formatted(logboek.uitgelogd.get()));
        regels.add("| opdrachten die een poging kwijt waren | %d |".formatted(controle.pogingKwijt()));
        regels.add("| seconden tot de laatste timer gegaan was, na het laatste formulier | %d |"
                .formatted(naTimers.toSeconds()));
        if (!einde.isEmpty()) {
            regels.add("| node zonder database | %s |".formatted(einde));
        }
        Files.write(Cluster.MAP.resolve("storingen.md"), regels);
        regels.forEach(System.out::println);
        new TreeMap<>(logboek.geweigerd).forEach((wat, keer) -> System.out.println("GEWEIGERD " + keer + "x " + wat));
        uitslagen.stream().filter(uitslag -> !uitslag.goed()).forEach(uitslag -> System.out.println("FOUT " + uitslag));
    }
}
