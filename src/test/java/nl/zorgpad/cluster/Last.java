package nl.zorgpad.cluster;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.zorgpad.kantoor.Gezinnen;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An ordinary day of three teams, at high speed: partners and the front door register families, workers do what is in their
 * lists, and an administrator makes timers due.
 */
final class Last implements AutoCloseable {

    static final String WACHTWOORD = "Zorgpad-demo-1";
    static final List<String> TEAMS = List.of("kanaleneiland", "lunetten", "ondiep");

    /** Asked once more after no answer: the first time was heard, and the timer has gone since. */
    private static final int WEG = 404;

    private static final List<String> PARTNERS = List.of("school-de-wilg", "huisarts-de-linde");
    private static final int ZAKEN_TEGELIJK = Integer.getInteger("cluster.zaken", 25);
    private static final DateTimeFormatter ENGINE_TIJD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final Cluster cluster;
    private final Logboek logboek;
    private final JdbcTemplate database;
    private final Verbinding beheer;
    private final Random toeval;
    private final List<Thread> mensen = new ArrayList<>();
    private final List<Werker> werkers = new ArrayList<>();
    private final AtomicInteger volgnummer = new AtomicInteger();
    private Partnerbureau bureau;
    private volatile boolean nieuweZaken = true;
    private volatile boolean bezig = true;

    Last(Cluster cluster, Logboek logboek, long zaad) throws IOException {
        this.cluster = cluster;
        this.logboek = logboek;
        database = cluster.database();
        toeval = new Random(zaad);
        beheer = verbinding().metBasic(Cluster.BEHEERDER, cluster.beheerderWachtwoord());
    }

    /** Makes the accounts, logs everybody in, and lets them work. */
    void begin() {
        for (var team : TEAMS) {
            for (var rol : List.of("voordeur", "voordeur2", "teammanager", "gezinswerker")) {
                var werker = werker(rol, team);
                werker.logIn();
                werkers.add(werker);
                mens(rol + "." + team, () -> dag(werker));
            }
        }
        account("directie", Set.of("directie"), Set.of());
        for (var partner : PARTNERS) {
            bureau = partner(partner);
            var dit = bureau;
            mens(partner, () -> meldingen(dit));
        }
        mens("timers", this::timers);
    }

    /** No new families; who is here is helped until nobody has anything to do. */
    void rondAf() {
        nieuweZaken = false;
        var uiterlijk = Instant.now().plusSeconds(420);
        for (var leeg = 0; leeg < 5 && Instant.now().isBefore(uiterlijk); ) {
            Cluster.pauze(1000);
            leeg = openTaken() == 0 && opTijdTeDoen() == 0 ? leeg + 1 : 0;
        }
        bezig = false;
        mensen.forEach(Last::wachtOp);
    }

    /** Waits until the job executors did what is due: also what a dead node had taken, once its lock is over. */
    void wachtOpTimers() {
        var uiterlijk = Instant.now().plusSeconds(420);
        while (opTijdTeDoen() > 0 && Instant.now().isBefore(uiterlijk)) {
            Cluster.pauze(1000);
        }
    }

    /** Timers of this moment, all at once. @return how many */
    int maakTimersVervallen(int hoogstens) {
        var antwoord = beheer.volhardend("GET", "/engine-rest/job?timers=true&maxResults=1000", null);
        if (!antwoord.goed()) {
            logboek.weiger("timers", antwoord.status(), antwoord.inhoud());
            return 0;
        }
        var ids = new ArrayList<String>();
        Json.lees(antwoord.inhoud()).forEach(job -> ids.add(job.path("id").asText()));
        ids.removeIf(logboek.timers::contains);
        Collections.shuffle(ids, toeval);
        var nu = ENGINE_TIJD.format(java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC));
        var gekozen = ids.subList(0, Math.min(hoogstens, ids.size()));
        for (var id : gekozen) {
            var gezet = beheer.volhardend(
                    "PUT",
                    "/engine-rest/job/" + id + "/duedate",
                    Json.schrijf(Map.of("duedate", nu, "cascade", false)));
            if (gezet.goed() || gezet.status() == 404) {
                logboek.timers.add(id);
            }
        }
        return gekozen.size();
    }

    /** A connection of somebody new through the proxy. */
    Verbinding verbinding() {
        return new Verbinding(cluster.adres(), cluster.certificaat(), logboek);
    }

    /** Of each worker the number that the proxy gave the last answered request. */
    List<String> laatsteVerzoeken() {
        return werkers.stream().map(Werker::laatsteVerzoek).toList();
    }

    /** A family of the partner's, at this team. @return its zaaknummer */
    String meldEenGezin(String wijk) {
        var naam = gezinsnaam("B");
        bureau.meld(naam, wijk);
        return logboek.zaaknummers.get(naam);
    }

    int zakenBegonnen() {
        return volgnummer.get();
    }

    @Override
    public void close() {
        bezig = false;
        mensen.forEach(Thread::interrupt);
        mensen.forEach(Last::wachtOp);
    }

    private void dag(Werker werker) {
        var rust = new Random(werker.hashCode());
        while (bezig) {
            if (werker.isVoordeur() && ruimte() && rust.nextInt(6) == 0) {
                var wijk = rust.nextInt(4) > 0 ? werker.team() : TEAMS.get(rust.nextInt(TEAMS.size()));
                werker.meldAan(new Gezinnen(LocalDate.now()), gezinsnaam("D"), wijk, this::isBekend);
            }
            Cluster.pauze(werker.werk(TEAMS) ? 800 + rust.nextInt(2000) : 2500 + rust.nextInt(2000));
        }
    }

    private void meldingen(Partnerbureau bureau) {
        var rust = new Random(bureau.hashCode());
        while (bezig) {
            if (ruimte()) {
                bureau.meld(gezinsnaam("P"), TEAMS.get(rust.nextInt(TEAMS.size())));
            }
            Cluster.pauze(3000 + rust.nextInt(4000));
        }
    }

    private void timers() {
        while (bezig) {
            if (nieuweZaken) {
                maakTimersVervallen(6);
            }
            Cluster.pauze(4000);
        }
    }

    private boolean ruimte() {
        return nieuweZaken && openTaken() < ZAKEN_TEGELIJK;
    }

    private int openTaken() {
        return tel("select count(*) from act_ru_task where task_def_key_ in ('"
                + String.join("','", Antwoordenboek.TAKEN) + "')");
    }

    private int opTijdTeDoen() {
        return tel("select count(*) from act_ru_job where retries_ > 0 and duedate_ < now() at time zone 'UTC'");
    }

    private int tel(String vraag) {
        return database(() -> database.queryForObject(vraag, Integer.class));
    }

    private boolean isBekend(String gezinsnaam) {
        return database(() -> database.queryForObject(
                        "select count(*) from dossier where gezinsnaam = ?", Integer.class, gezinsnaam))
                > 0;
    }

    /** Looks until the database is there. */
    private static <T> T database(Supplier<T> vraag) {
        while (true) {
            try {
                return vraag.get();
            } catch (DataAccessException weg) {
                Cluster.pauze(1000);
            }
        }
    }

    private String gezinsnaam(String soort) {
        return "Proefgezin %s%05d".formatted(soort, volgnummer.incrementAndGet());
    }

    private Werker werker(String rol, String team) {
        var echteRol = rol.replaceAll("\\d", "");
        var naam = rol + "." + team;
        account(naam, Set.of(echteRol), Set.of(team));
        return new Werker(verbinding(), naam, WACHTWOORD, echteRol, team, toeval.nextLong(), logboek);
    }

    private void account(String naam, Set<String> rollen, Set<String> teams) {
        eis(beheer.volhardend(
                "PUT",
                "/api/organisatie/medewerkers/" + naam,
                Json.schrijf(Map.of(
                        "naam",
                        "Proef " + naam,
                        "actief",
                        true,
                        "rollen",
                        rollen,
                        "teams",
                        teams,
                        "wachtwoord",
                        WACHTWOORD))));
    }

    private Partnerbureau partner(String id) {
        var antwoord = eis(beheer.volhardend(
                "PUT",
                "/api/partners/" + id,
                Json.schrijf(
                        Map.of("naam", "Partner " + id, "kanaal", "po_school", "team", "ondiep", "actief", true))));
        var geheim = Json.lees(antwoord.inhoud()).path("geheim").asText();
        return new Partnerbureau(verbinding().metBasic(id, geheim), toeval.nextLong(), logboek);
    }

    private static Verbinding.Antwoord eis(Verbinding.Antwoord antwoord) {
        if (!antwoord.goed()) {
            throw new IllegalStateException(antwoord.toString());
        }
        return antwoord;
    }

    private void mens(String naam, Runnable werk) {
        var mens = new Thread(
                () -> {
                    try {
                        werk.run();
                    } catch (RuntimeException fout) {
                        if (bezig) {
                            fout.printStackTrace();
                            logboek.fout(naam + " stopte: " + fout);
                        }
                    }
                },
                naam);
        mens.setDaemon(true);
        mens.start();
        mensen.add(mens);
    }

    private static void wachtOp(Thread mens) {
        try {
            mens.join(150_000);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }
}
