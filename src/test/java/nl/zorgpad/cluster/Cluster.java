package nl.zorgpad.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * What docker/compose.yaml runs, without Docker: PostgreSQL, two nodes from the layers of the packaged jar, and HAProxy
 * with the configuration of docker/proxy. Everything listens on this machine only and leaves its traces in target/cluster.
 */
final class Cluster implements AutoCloseable {

    /** Where everything of a run is: data, logs, result. */
    static final Path MAP = Path.of("target", "cluster").toAbsolutePath();

    static final String BEHEERDER = "eerste.beheerder";

    private static final Path JAR = Path.of("target", "zorgpad.jar").toAbsolutePath();
    private static final Path PROXY = Path.of("docker", "proxy", "haproxy.cfg").toAbsolutePath();
    private static final int BASISPOORT = Integer.getInteger("cluster.poort", 18500);
    private static final int SCHIJF_MB = 500;
    private static final Duration STARTGEDULD = Duration.ofMinutes(10);
    private static final List<String> LAGEN =
            List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");

    private final List<Node> nodes;
    private final Thread opruimer = new Thread(this::ruimOp);
    private final boolean metStoringen;
    private Databaseserver postgres;
    private Schijf schijf;
    private Doorgeefluik luik;
    private Opdracht proxy;
    private String databaseWachtwoord;
    private int vanzelfHerstart;

    private Cluster(boolean metStoringen) {
        this.metStoringen = metStoringen;
        nodes = List.of(node(1), node(2));
    }

    /** Starts everything, both nodes at the same moment on an empty database, and waits until both can work. */
    static Cluster start() throws Exception {
        return start(false);
    }

    /** The same, with a disk of its own for the database and a network to it that can be slow or silent. */
    static Cluster metStoringen() throws Exception {
        return start(true);
    }

    private static Cluster start(boolean metStoringen) throws Exception {
        eis(Files.exists(JAR), "Eerst de jar maken: mvn -DskipTests package");
        eis(isHaproxyAanwezig(), "HAProxy ontbreekt: installeer het met 'apt-get install haproxy'.");
        eis(isVrij(BASISPOORT), "Poort " + BASISPOORT + " is bezet: draait deze proef al?");
        var cluster = new Cluster(metStoringen);
        Runtime.getRuntime().addShutdownHook(cluster.opruimer);
        try {
            cluster.bereidVoor();
            cluster.startDatabase();
            cluster.nodes.forEach(Node::start);
            cluster.startProxy();
            cluster.wachtTotGereed();
            return cluster;
        } catch (Exception | Error fout) {
            cluster.close();
            throw fout;
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Both nodes can work. A node that stopped by itself is started again, as compose does, and counted. */
    void wachtTotGereed() {
        var uiterlijk = Instant.now().plus(STARTGEDULD);
        while (!nodes.stream().allMatch(Node::gereed)) {
            for (var node : nodes) {
                if (!node.draait()) {
                    vanzelfHerstart++;
                    System.out.println(node.naam() + " stopte vanzelf; zie " + MAP.relativize(logboek(node.naam())));
                    node.start();
                }
            }
            if (Instant.now().isAfter(uiterlijk)) {
                throw new IllegalStateException("De nodes zijn niet op tijd klaar; zie " + MAP);
            }
            pauze(500);
        }
    }

    /** How often a node stopped without being killed. */
    int vanzelfHerstart() {
        return vanzelfHerstart;
    }

    /** The database as its administrator sees it. */
    JdbcTemplate database() {
        return new JdbcTemplate(new SimpleDriverDataSource(
                new Driver(), url() + "?user=zorgpad&password=" + databaseWachtwoord + "&ApplicationName=controle"));
    }

    Databaseserver databaseserver() {
        return postgres;
    }

    Schijf schijf() {
        return schijf;
    }

    Doorgeefluik luik() {
        return luik;
    }

    String adres() {
        return "https://localhost:" + httpsPoort();
    }

    Path certificaat() {
        return MAP.resolve("geheimen/tls.pem");
    }

    String beheerderWachtwoord() throws IOException {
        return Files.readString(MAP.resolve("geheimen/beheerder_wachtwoord"));
    }

    /** What the proxy wrote, one line a request. */
    Path proxylogboek() {
        return logboek("proxy");
    }

    @Override
    public void close() {
        ruimOp();
        try {
            Runtime.getRuntime().removeShutdownHook(opruimer);
        } catch (IllegalStateException alAanHetStoppen) {
            // The hook itself runs.
        }
    }

    private synchronized void ruimOp() {
        if (proxy != null) {
            proxy.stop();
        }
        nodes.forEach(Node::dood);
        if (postgres != null) {
            try {
                postgres.close();
                postgres = null;
            } catch (IOException fout) {
                System.err.println("PostgreSQL stopt niet: " + fout.getMessage());
            }
        }
        if (luik != null) {
            try {
                luik.close();
            } catch (IOException fout) {
                System.err.println("Het doorgeefluik sluit niet: " + fout.getMessage());
            }
            luik = null;
        }
        if (schijf != null) {
            schijf.close();
            schijf = null;
        }
    }

    private void bereidVoor() throws IOException {
        verwijder(MAP);
        Files.createDirectories(MAP.resolve("secrets"));
        Files.copy(
                Path.of("docker", "geheimen-maken"), MAP.resolve("geheimen-maken"), StandardCopyOption.COPY_ATTRIBUTES);
        new Opdracht(MAP, logboek("geheimen"), Map.of(), List.of("./geheimen-maken", "localhost")).voerUit();
        databaseWachtwoord = Files.readString(MAP.resolve("geheimen/database_wachtwoord"));
        Files.copy(MAP.resolve("geheimen/database_wachtwoord"), MAP.resolve("secrets/spring.datasource.password"));
        Files.copy(MAP.resolve("geheimen/beheerder_wachtwoord"), MAP.resolve("secrets/zorgpad.admin.wachtwoord"));
        pakUit(JAR, MAP.resolve("image"));
    }

    /** As the Dockerfile does: extract the layers, and lay them over each other. */
    static void pakUit(Path jar, Path image) throws IOException {
        var lagen = image.resolveSibling(image.getFileName() + "-lagen");
        new Opdracht(
                        MAP,
                        logboek("uitpakken"),
                        Map.of(),
                        List.of(
                                java(),
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--layers",
                                "--launcher",
                                "--destination",
                                lagen.toString()))
                .voerUit();
        Files.createDirectories(image);
        for (var laag : LAGEN) {
            try (Stream<Path> paden = Files.walk(lagen.resolve(laag))) {
                for (var pad : paden.toList()) {
                    var doel = image.resolve(lagen.resolve(laag).relativize(pad).toString());
                    if (Files.isDirectory(pad)) {
                        Files.createDirectories(doel);
                    } else {
                        Files.move(pad, doel);
                    }
                }
            }
        }
    }

    /** The same version with a task of intake under another name: a new version of that process. */
    static Path nieuweVersie() throws IOException {
        var nieuw = MAP.resolve("image-nieuw");
        FileSystemUtils.copyRecursively(image(), nieuw);
        var model = nieuw.resolve("BOOT-INF/classes/bpmn/aanmelding/aanmelding-tot-start.bpmn");
        var oud = Files.readString(model);
        eis(oud.contains("name=\"Hulp starten\""), "De taak die een andere naam krijgt is er niet meer");
        Files.writeString(model, oud.replace("name=\"Hulp starten\"", "name=\"Hulp met het gezin starten\""));
        return nieuw;
    }

    private void startDatabase() throws IOException {
        if (metStoringen) {
            schijf = Schijf.maak(MAP.resolve("schijf"), SCHIJF_MB);
            luik = new Doorgeefluik(BASISPOORT + 3, BASISPOORT);
        }
        postgres = Databaseserver.start(
                BASISPOORT,
                metStoringen ? schijf.map().resolve("postgres") : MAP.resolve("postgres"),
                logboek("postgres"),
                databaseWachtwoord,
                metStoringen ? Map.of("max_wal_size", "96MB", "min_wal_size", "32MB") : Map.of());
    }

    private void startProxy() {
        var omgeving = new HashMap<String, String>();
        omgeving.put("LUISTER_ADRES", "127.0.0.1");
        omgeving.put("HTTP_POORT", Integer.toString(BASISPOORT + 5));
        omgeving.put("HTTPS_POORT", Integer.toString(httpsPoort()));
        omgeving.put("TLS_CERTIFICAAT", certificaat().toString());
        omgeving.put("NODE_1", nodes.get(0).adres());
        omgeving.put("NODE_2", nodes.get(1).adres());
        proxy = new Opdracht(MAP, logboek("proxy"), omgeving, List.of("haproxy", "-db", "-f", PROXY.toString()))
                .start();
    }

    private Node node(int nummer) {
        var naam = "node" + nummer;
        var poort = BASISPOORT + nummer;
        return new Node(
                naam,
                poort,
                image(),
                image -> new Opdracht(
                        image,
                        logboek(naam),
                        omgeving(naam, poort),
                        List.of(
                                java(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx700m",
                                "-Djava.io.tmpdir=" + tijdelijk(naam),
                                "org.springframework.boot.loader.launch.JarLauncher")));
    }

    private Map<String, String> omgeving(String naam, int poort) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "productie",
                "SPRING_CONFIG_IMPORT",
                "configtree:" + MAP.resolve("secrets") + "/",
                "SPRING_DATASOURCE_URL",
                metStoringen ? url(BASISPOORT + 3) : url(),
                "SPRING_DATASOURCE_USERNAME",
                "zorgpad",
                "ZORGPAD_ADMIN_GEBRUIKER",
                BEHEERDER,
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SERVER_PORT",
                Integer.toString(poort),
                "MANAGEMENT_SERVER_PORT",
                Integer.toString(poort + 10),
                // Containers have an address of their own; here the name tells who did a job.
                "CAMUNDA_BPM_GENERICPROPERTIES_PROPERTIES_HOSTNAME",
                naam,
                "JAVA_TOOL_OPTIONS",
                "-Duser.timezone=UTC -XX:+ExitOnOutOfMemoryError");
    }

    private static Path image() {
        return MAP.resolve("image");
    }

    private static Path tijdelijk(String naam) {
        try {
            return Files.createDirectories(MAP.resolve("tmp-" + naam));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String url() {
        return url(BASISPOORT);
    }

    private static String url(int poort) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/zorgpad";
    }

    private static int httpsPoort() {
        return BASISPOORT + 6;
    }

    private static Path logboek(String naam) {
        return MAP.resolve(naam + ".log");
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static boolean isVrij(int poort) {
        try (var probeer = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException bezet) {
            return false;
        }
    }

    private static boolean isHaproxyAanwezig() throws InterruptedException {
        try {
            return new ProcessBuilder("haproxy", "-v")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException ontbreekt) {
            return false;
        }
    }

    private static void eis(boolean voorwaarde, String zin) {
        if (!voorwaarde) {
            throw new IllegalStateException(zin);
        }
    }

    private static void verwijder(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        try (Stream<Path> paden = Files.walk(map)) {
            for (var pad : paden.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(pad);
            }
        }
    }

    /** Waits for JVMs, whose clocks nobody can move: this proof runs outside the build. */
    static void pauze(long milliseconden) {
        try {
            Thread.sleep(milliseconden);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }
}
