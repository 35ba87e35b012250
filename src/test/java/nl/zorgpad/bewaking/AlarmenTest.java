package nl.zorgpad.bewaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** An alarm on a figure that nobody gives never rings: each one that is asked for must be in the scrape. */
@ZorgpadTest
class AlarmenTest {

    private static final Path ALARMEN = Path.of("docker/monitoring/alarmen.yml");
    private static final Path DASHBOARD = Path.of("docker/monitoring/grafana/zorgpad.json");
    /** What the service {@code server} of compose.yaml gives: about the disk, and what the backup script writes. */
    private static final Set<String> VAN_DE_SERVER =
            Set.of("node_filesystem_avail_bytes", "node_filesystem_size_bytes", "zorgpad_reservekopie_laatste_seconds");

    private static final Path RESERVEKOPIE = Path.of("docker/reservekopie");
    private static final Pattern VRAAG = Pattern.compile("\"?expr\"?: *\"?(.*)");
    private static final Pattern MEETNAAM = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)\\b(?! *\\()");
    private static final Pattern GEGEVEN = Pattern.compile("^([a-z][a-z0-9_]*)[ {]", Pattern.MULTILINE);
    private static final Pattern ALARM = Pattern.compile("alert: (\\w+)");

    @LocalServerPort
    int poort;

    @Autowired
    PrometheusMeterRegistry metingen;

    @Autowired
    ApplicationContext zorgpad;

    @BeforeEach
    void erWordtGemeten() {
        Webgebruiker.onbekende(poort).get("/inloggen");
        for (var meting : List.of("wachtmeting", "enginemeting")) {
            ReflectionTestUtils.invokeMethod(zorgpad.getBean(meting), "meet");
        }
    }

    @Test
    void elkeMetingVanEenAlarmBestaat() throws IOException {
        assertThat(gevraagd(ALARMEN))
                .contains("zorgpad_storingen", "hikaricp_connections_pending")
                .containsAll(VAN_DE_SERVER)
                .isSubsetOf(metDeServer(gegeven()));
    }

    @Test
    void hetTijdstipVanDeReservekopieWordtGeschreven() throws IOException {
        assertThat(Files.readString(RESERVEKOPIE)).contains("printf 'zorgpad_reservekopie_laatste_seconds ");
    }

    @Test
    void elkeMetingVanHetDashboardBestaat() throws IOException {
        assertThat(gevraagd(DASHBOARD))
                .contains("zorgpad_gezinnen_wachtend", "http_server_requests_seconds_bucket")
                .isSubsetOf(gegeven());
    }

    @Test
    void bijElkAlarmStaatWatErMoetGebeuren() throws IOException {
        var handleiding = Files.readString(Path.of("docs/beheer.md"));

        assertThat(ALARM.matcher(Files.readString(ALARMEN)).results().map(alarm -> alarm.group(1)))
                .isNotEmpty()
                .allSatisfy(alarm -> assertThat(handleiding).contains("| `" + alarm + "` |"));
    }

    @Test
    void inGeenEnkeleMetingStaatEenZaaknummerOfEenMedewerker() {
        assertThat(metingen.scrape()).doesNotContainPattern("ZP-[0-9]").doesNotContain("kanaleneiland", "zaaknummer=");
    }

    private static Set<String> metDeServer(Set<String> metingen) {
        return Stream.concat(metingen.stream(), VAN_DE_SERVER.stream()).collect(Collectors.toSet());
    }

    private Set<String> gegeven() {
        return namen(GEGEVEN, metingen.scrape());
    }

    /** Names in the questions to Prometheus; functions and words between braces are none. */
    private static Set<String> gevraagd(Path bestand) throws IOException {
        var vragen = VRAAG.matcher(Files.readString(bestand))
                .results()
                .map(vraag -> vraag.group(1).replaceAll("\\{[^}]*}", ""))
                .collect(Collectors.joining("\n"));
        return namen(MEETNAAM, vragen);
    }

    private static Set<String> namen(Pattern patroon, String tekst) {
        return patroon.matcher(tekst)
                .results()
                .map(naam -> naam.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
