package bench;

import bench.Luisterbron.Opdracht;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** One side in a JVM of its own: starts the application and does what {@link Meting} asks, a line at a time. */
public final class Zijde {

    private static final String ANTWOORD = "@@ ";

    private final Kant kant;
    private final Luisterbron bron;
    private Ondergrens ondergrens;
    private IdGenerator ids;
    private HistoryLevel historie;

    private Zijde(Kant kant, Luisterbron bron) {
        this.kant = kant;
        this.bron = bron;
    }

    /** Arguments: which side (A, B or C), folder of the project, folder for files. */
    public static void main(String[] argumenten) throws Exception {
        var antwoord = System.out;
        System.setOut(System.err);
        if (argumenten[0].equals("C")) {
            antwoord.println(ANTWOORD + "gestart");
            new Zijde(null, new Luisterbron(verbindingen())).luister(antwoord, Path.of(argumenten[2]));
            System.exit(0);
        }
        var kaal = argumenten[0].equals("A");
        var uit = Path.of(argumenten[2]);
        var toepassing =
                new SpringApplication(kaal ? KaleToepassing.class : Class.forName("nl.zorgpad.ZorgpadApplication"));
        toepassing.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new Luisteraar()));
        var context = toepassing.run();
        antwoord.println(ANTWOORD + "gestart");
        var engine = context.getBean(ProcessEngine.class);
        var bron = (Luisterbron) context.getBean(DataSource.class);
        var kant = kaal
                ? new KaleKant(
                        engine,
                        context.getBean(PlatformTransactionManager.class),
                        new Kaalmodel(Path.of(argumenten[1])),
                        Opname.lees(uit.resolve("variabelen.tsv")))
                : new ZorgpadKant(engine, bron);
        new Zijde(kant, bron).luister(antwoord, uit);
        SpringApplication.exit((ConfigurableApplicationContext) context);
        System.exit(0);
    }

    /** As many connections as the starter gives the other sides. */
    private static DataSource verbindingen() {
        var bron = new HikariDataSource();
        bron.setJdbcUrl(System.getenv("SPRING_DATASOURCE_URL"));
        bron.setUsername(System.getenv("SPRING_DATASOURCE_USERNAME"));
        bron.setPassword(System.getenv("SPRING_DATASOURCE_PASSWORD"));
        return bron;
    }

    private static final class Luisteraar implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String naam) {
            return bean instanceof DataSource bron ? new Luisterbron(bron) : bean;
        }
    }

    private void luister(PrintStream antwoord, Path uit) throws Exception {
        var vragen = new BufferedReader(new InputStreamReader(System.in));
        for (var vraag = vragen.readLine(); vraag != null && !vraag.equals("stop"); vraag = vragen.readLine()) {
            String uitkomst;
            try {
                uitkomst = doe(vraag.split(" "), uit);
            } catch (Exception | AssertionError fout) {
                fout.printStackTrace();
                uitkomst = "fout " + fout.toString().replaceAll("\\s+", " ");
            }
            antwoord.println(ANTWOORD + uitkomst);
        }
    }

    private String doe(String[] vraag, Path uit) throws Exception {
        var getal = vraag.length > 1 && vraag[1].matches("\\d+") ? Integer.parseInt(vraag[1]) : 0;
        return switch (vraag[0]) {
            case "zaken" ->
                tijden(getal, Integer.parseInt(vraag[2]), kant == null ? ondergrens(uit)::zaak : kant::zaak);
            case "motor" -> tijden(getal, Integer.parseInt(vraag[2]), ondergrens(uit)::zaakVanDeMotor);
            case "aandeel" -> aandeel(getal);
            case "start" -> keer(getal, nummer -> kant.start(Pad.team(nummer)));
            case "neem" -> neem(getal);
            case "postvak" -> keer(getal, nummer -> kant.postvak("voordeur", Pad.team(nummer)));
            case "aantal" -> String.valueOf(kant.postvak("voordeur", vraag[1]));
            case "opname" -> opname(uit, getal);
            case "sjabloon" -> sjabloon(vraag[1], Integer.parseInt(vraag[2]));
            case "beslis" -> new Beslissnelheid(configuratie()).meet(getal);
            case "zet" -> zet(vraag[1], vraag[2]);
            case "geheugen" -> geheugen();
            default -> throw new IllegalArgumentException(vraag[0]);
        };
    }

    /** Turns one tuning of the engine on or off while it runs, to see what it gives. */
    private String zet(String afstelling, String waarde) {
        switch (afstelling) {
            case "removal-time" -> configuratie().setHistoryRemovalTimeStrategy(waarde);
            case "revokes" -> configuratie().setAuthorizationCheckRevokes(waarde);
            case "history" -> {
                if (waarde.equals("full")) {
                    historie = configuratie().getHistoryLevel();
                    configuratie().setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
                } else {
                    configuratie().setHistoryLevel(historie);
                }
            }
            case "task-metrics" -> configuratie().setTaskMetricsEnabled(Boolean.parseBoolean(waarde));
            case "ids" -> {
                if (waarde.equals("uuid")) {
                    ids = configuratie().getIdGenerator();
                    configuratie().setIdGenerator(new StrongUuidGenerator());
                } else {
                    configuratie().setIdGenerator(ids);
                }
            }
            default -> throw new IllegalArgumentException(afstelling);
        }
        return "gezet";
    }

    private ProcessEngineConfigurationImpl configuratie() {
        return (ProcessEngineConfigurationImpl) kant.engine.getProcessEngineConfiguration();
    }

    private interface Werk {
        void doe(String team);
    }

    private interface Keer {
        void doe(int nummer);
    }

    /** Clients that each begin a next one until the time is over. Answers how many were finished, in how many ns, and their ms. */
    private static String tijden(int clients, int milliseconden, Werk werk) throws Exception {
        var tijden = new ConcurrentLinkedQueue<Double>();
        var begin = System.nanoTime();
        var eind = begin + milliseconden * 1_000_000L;
        var groep = Executors.newFixedThreadPool(clients);
        try {
            var taken = new ArrayList<Callable<Void>>();
            for (var client = 0; client < clients; client++) {
                var team = Pad.team(client);
                taken.add(() -> {
                    do {
                        var van = System.nanoTime();
                        werk.doe(team);
                        tijden.add((System.nanoTime() - van) / 1e6);
                    } while (System.nanoTime() < eind);
                    return null;
                });
            }
            for (var klaar : groep.invokeAll(taken)) {
                klaar.get();
            }
        } finally {
            groep.shutdownNow();
        }
        return (System.nanoTime() - begin) + " " + lijst(tijden);
    }

    private static String keer(int keer, Keer werk) {
        var tijden = new ArrayList<Double>();
        for (var nummer = 0; nummer < keer; nummer++) {
            var van = System.nanoTime();
            werk.doe(nummer);
            tijden.add((System.nanoTime() - van) / 1e6);
        }
        return "0 " + lijst(tijden);
    }

    /** Claim and complete of the first task of new cases; making those cases is not counted. */
    private String neem(int keer) {
        var tijden = new ArrayList<Double>();
        var stap = Pad.STAPPEN.get(0);
        for (var nummer = 0; nummer < keer; nummer++) {
            var team = Pad.team(nummer);
            var zaak = kant.start(team);
            var taak = kant.als(
                    stap.rol(),
                    team,
                    () -> kant.engine
                            .getTaskService()
                            .createTaskQuery()
                            .processInstanceId(zaak)
                            .singleResult());
            var van = System.nanoTime();
            kant.als(stap.rol(), team, () -> {
                kant.neemEnRondAf(team, zaak, stap, taak);
                return null;
            });
            tijden.add((System.nanoTime() - van) / 1e6);
        }
        return "0 " + lijst(tijden);
    }

    /** Ids of a new case of this team that has done so many steps, for {@link Ballast}. */
    private String sjabloon(String team, int stappen) {
        var zaak = kant.start(team);
        Pad.STAPPEN.subList(0, stappen).forEach(stap -> kant.doe(team, zaak, stap));
        return zaak;
    }

    private String opname(Path uit, int vooraf) throws Exception {
        for (var keer = 0; keer < vooraf; keer++) {
            kant.zaak(Pad.team(keer));
        }
        bron.begin();
        var nummer = kant.start("lunetten");
        Pad.STAPPEN.forEach(stap -> kant.doe("lunetten", nummer, stap));
        try (var bestand = new ObjectOutputStream(Files.newOutputStream(uit.resolve("opdrachten.bin")))) {
            var opdrachten = bron.einde();
            bestand.writeObject(zaaknummer(nummer));
            bestand.writeObject(opdrachten);
        }
        // Zorgpad keeps no history of variables; this JVM only serves to write down one case.
        configuratie().setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
        var opname = new Opname();
        var team = "lunetten";
        var zaak = kant.start(team);
        opname.neemOp(kant.engine, Pad.AANMELDEN, zaak);
        Pad.STAPPEN.forEach(stap -> {
            kant.doe(team, zaak, stap);
            opname.neemOp(kant.engine, stap.taak(), zaak);
        });
        var zaaknummer = zaaknummer(zaak);
        kant.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(zaaknummer)
                .list()
                .forEach(vervolg -> opname.neemOp(kant.engine, Pad.VERVOLG, vervolg.getId()));
        opname.bewaar(uit.resolve("variabelen.tsv"));
        return zaaknummer;
    }

    private String zaaknummer(String zaak) {
        return kant.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(zaak)
                .singleResult()
                .getBusinessKey();
    }

    private Ondergrens ondergrens(Path uit) throws Exception {
        if (ondergrens == null) {
            ondergrens = new Ondergrens(bron, uit.resolve("opdrachten.bin"));
        }
        return ondergrens;
    }

    /**
     * Where the time of one case goes, medians over so many: all of it, in statements of the engine, in other statements,
     * in commits (ms); then statements that insert, update, delete and read, and rows written.
     */
    private String aandeel(int keer) {
        var metingen = new ArrayList<double[]>();
        for (var nummer = 0; nummer < keer; nummer++) {
            bron.begin();
            var van = System.nanoTime();
            kant.zaak(Pad.team(nummer));
            var duur = System.nanoTime() - van;
            metingen.add(aandeel(duur, bron.einde()));
        }
        return IntStream.range(0, 9)
                .mapToDouble(deel -> metingen.stream()
                        .mapToDouble(meting -> meting[deel])
                        .sorted()
                        .toArray()[keer / 2])
                .mapToObj("%.2f"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static double[] aandeel(long duur, List<Opdracht> opdrachten) {
        var deel = new double[9];
        deel[0] = duur / 1e6;
        for (var opdracht : opdrachten) {
            var einde = opdracht.sql().equals(Luisterbron.EINDE);
            deel[einde ? 3 : opdracht.vanDeEngine() ? 1 : 2] += opdracht.nanos() / 1e6;
            if (!einde) {
                deel[
                        switch (opdracht.sql().stripLeading().substring(0, 6).toLowerCase(Locale.ROOT)) {
                            case "insert" -> 4;
                            case "update" -> 5;
                            case "delete" -> 6;
                            default -> 7;
                        }]++;
                deel[8] += opdracht.schrijft() ? opdracht.rijen().size() : 0;
            }
        }
        return deel;
    }

    private static String geheugen() throws Exception {
        for (var keer = 0; keer < 3; keer++) {
            System.gc();
            Thread.sleep(100);
        }
        var runtime = Runtime.getRuntime();
        var resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(regel -> regel.startsWith("VmRSS"))
                .map(regel -> regel.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
        return "%d %s %d"
                .formatted(
                        (runtime.totalMemory() - runtime.freeMemory()) / 1024, resident, runtime.totalMemory() / 1024);
    }

    private static String lijst(Iterable<Double> tijden) {
        var regel = new StringBuilder();
        tijden.forEach(tijd -> regel.append("%.3f ".formatted(tijd)));
        return regel.toString().strip();
    }
}
