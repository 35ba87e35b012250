package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports of the months: opened once, figures frozen as they were known at one moment, an advice per team, files that
 * never change. ADR 0016.
 */
@Service
@Transactional
public class MaandrapportService {

    /** So long after the moment of the figures a report is made: what was being stored at that moment is there then. */
    private static final Duration RUSTTIJD = Duration.ofMinutes(5);

    /** Figure of everybody who waits for the start, however long. */
    private static final String WACHTEND = "wachtend";

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private final Rapportopslag opslag;
    private final Cijferlezer cijfers;
    private final Rapportbestanden bestanden;
    private final TeamService teams;
    private final WerkdagenKalender werkdagen;
    private final Parameters parameters;
    private final Clock klok;

    MaandrapportService(
            Rapportopslag opslag,
            Cijferlezer cijfers,
            Rapportbestanden bestanden,
            TeamService teams,
            WerkdagenKalender werkdagen,
            Parameters parameters,
            Clock klok) {
        this.opslag = opslag;
        this.cijfers = cijfers;
        this.bestanden = bestanden;
        this.teams = teams;
        this.werkdagen = werkdagen;
        this.parameters = parameters;
        this.klok = klok;
    }

    /** Opens the report of a month that ended; empty when there is one already. */
    public Optional<Maandrapport> open(YearMonth maand) {
        if (!maand.isBefore(YearMonth.now(klok))) {
            throw new RapportFout("Deze maand is nog niet voorbij.");
        }
        return opslag.open(maand, peilmoment(maand), klok.instant()) ? opslag.rapport(maand, 1) : Optional.empty();
    }

    /**
     * Opens a correction: a new version, with the figures as they are known now.
     *
     * @throws RapportFout when the month has no report yet, or one that is being made
     */
    Maandrapport openCorrectie(YearMonth maand, String reden, String toelichting, String door) {
        var laatste = opslag.laatste(maand)
                .filter(Maandrapport::klaar)
                .orElseThrow(() -> new RapportFout("Het rapport van deze maand is nog niet klaar."));
        var versie = laatste.versie() + 1;
        opslag.openCorrectie(maand, versie, klok.instant(), reden, toelichting, door);
        return lees(maand, versie);
    }

    /** @throws RapportFout when there is no such report */
    @Transactional(readOnly = true)
    public Maandrapport lees(YearMonth maand, int versie) {
        return zoek(maand, versie).orElseThrow(() -> new RapportFout("Dit rapport is er niet."));
    }

    /** The report; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Maandrapport> zoek(YearMonth maand, int versie) {
        return opslag.rapport(maand, versie);
    }

    /** From when the report may be made. */
    public Instant teMakenVanaf(Maandrapport rapport) {
        return rapport.peilmoment().plus(RUSTTIJD);
    }

    /** Months that ended, have figures and have no report, old to new; PAR-47 says how far back. */
    @Transactional(readOnly = true)
    public List<YearMonth> gemist() {
        var laatste = YearMonth.now(klok).minusMonths(1);
        var eerste = laatste.minusMonths(parameters.getal("PAR-47") - 1L);
        var bekend = cijfers.maandenMetCijfers(eerste, laatste, null);
        var begin = laatste.minusMonths(bekend - 1L);
        return Stream.iterate(begin, maand -> maand.plusMonths(1))
                .limit(bekend)
                .filter(maand -> opslag.laatste(maand).isEmpty())
                .toList();
    }

    /**
     * Freezes the figures of the month, and per team what decision D07 asks.
     *
     * @return the ids of the teams
     */
    public List<String> legCijfersVast(Maandrapport rapport) {
        var waarden = cijfers.vanDeMaand(rapport.maand(), rapport.peilmoment(), true);
        waarden.forEach((team, perCijfer) ->
                perCijfer.forEach((cijfer, waarde) -> opslag.bewaar(rapport.id(), team, cijfer, waarde)));
        var maand = rapport.maand();
        var peil = rapport.peilmoment();
        var drie = cijfers.aantal(Rapportcijfer.AANMELDINGEN.id(), maand.minusMonths(2), maand, peil);
        var jaar = cijfers.aantal(Rapportcijfer.AANMELDINGEN.id(), maand.minusMonths(11), maand, peil);
        var maanden = Math.max(1, cijfers.maandenMetCijfers(maand.minusMonths(11), maand, peil));
        var eerder = cijfers.aantal(WACHTEND, maand.minusMonths(1), maand.minusMonths(1), peil);
        for (Team team : teams.teams()) {
            var nu = waarden.getOrDefault(team.id(), Map.of());
            opslag.bewaar(
                    rapport.id(),
                    advies(
                            team,
                            nu,
                            eerder.getOrDefault(team.id(), 0L),
                            gemiddeld(drie.getOrDefault(team.id(), 0L), Math.min(3, maanden)),
                            gemiddeld(jaar.getOrDefault(team.id(), 0L), maanden)));
        }
        return teams.teams().stream().map(Team::id).toList();
    }

    private static Teamadvies advies(
            Team team, Map<String, Cijferwaarde> nu, long eerderWachtend, BigDecimal drie, BigDecimal jaar) {
        var wachtend = wachtend(nu);
        var lang = aantal(nu, Rapportcijfer.WACHTEND_LANGER_8);
        var begeleiding = aantal(nu, Rapportcijfer.IN_BEGELEIDING);
        return new Teamadvies(
                team.id(),
                team.naam(),
                team.capaciteit(),
                (int) begeleiding,
                (int) wachtend,
                (int) lang,
                wachtend == 0 ? BigDecimal.ZERO : procent(lang, wachtend),
                drie,
                jaar,
                wachtend > eerderWachtend ? "stijgt" : wachtend < eerderWachtend ? "daalt" : "gelijk",
                team.capaciteit() == null ? null : procent(begeleiding, team.capaciteit()),
                null,
                null);
    }

    private static long wachtend(Map<String, Cijferwaarde> waarden) {
        return Rapportcijfer.WACHTEND.stream()
                .mapToLong(klasse -> aantal(waarden, klasse))
                .sum();
    }

    private static long aantal(Map<String, Cijferwaarde> waarden, Rapportcijfer cijfer) {
        return waarden.getOrDefault(cijfer.id(), Cijferwaarde.NUL).aantal();
    }

    private static BigDecimal gemiddeld(long aantal, int maanden) {
        return BigDecimal.valueOf(aantal).divide(BigDecimal.valueOf(maanden), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal procent(long deel, long geheel) {
        return BigDecimal.valueOf(deel).multiply(HONDERD).divide(BigDecimal.valueOf(geheel), 1, RoundingMode.HALF_UP);
    }

    /** What D07 is given for this team, and its answer when that is known. */
    @Transactional(readOnly = true)
    public Teamadvies advies(Maandrapport rapport, String team) {
        return opslag.adviezen(rapport.id()).stream()
                .filter(advies -> advies.team().equals(team))
                .findFirst()
                .orElseThrow(() -> new RapportFout("Dit team staat niet in het rapport."));
    }

    /** Ids of the figures of this team that stay hidden from whoever does not manage it. */
    @Transactional(readOnly = true)
    public Set<String> verborgen(Maandrapport rapport, String team) {
        return opslag.cijfers(rapport.id()).getOrDefault(team, Map.of()).entrySet().stream()
                .filter(cijfer -> cijfer.getValue().onderdrukt())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public void bewaarAdvies(Maandrapport rapport, String team, String advies, String regel) {
        opslag.bewaarUitkomst(rapport.id(), team, advies, regel);
    }

    /**
     * Teams about which the direction has to decide, those that ask first. Not those on which it decided for an earlier
     * version of this report with the same advice. None when there is a newer report, as when missed months are caught up.
     */
    @Transactional(readOnly = true)
    public List<String> teBeslissen(Maandrapport rapport) {
        if (opslag.heeftNieuwere(rapport, klok.instant())) {
            return List.of();
        }
        var besloten = opslag.eerderBeslotenAdvies(rapport);
        return opslag.adviezen(rapport.id()).stream()
                .filter(Teamadvies::vraagtBesluit)
                .filter(advies -> !advies.advies().equals(besloten.get(advies.team())))
                .sorted(Comparator.comparing(
                                (Teamadvies advies) -> !advies.advies().startsWith("vraagt"))
                        .thenComparing(Teamadvies::langwachtenden, Comparator.reverseOrder()))
                .map(Teamadvies::team)
                .toList();
    }

    /** Makes the files of the whole city and keeps them; those of a team follow when they are first asked for. */
    public void maak(Maandrapport rapport) {
        var inhoud = inhoud(rapport);
        for (var soort : Bestandssoort.values()) {
            opslag.bewaarBestand(rapport.id(), Stad.TENANT, soort, bestanden.maak(inhoud, Stad.TENANT, soort));
        }
        opslag.isGemaakt(rapport.id(), klok.instant());
    }

    private Rapportinhoud inhoud(Maandrapport rapport) {
        return new Rapportinhoud(rapport, opslag.cijfers(rapport.id()), opslag.adviezen(rapport.id()));
    }

    /** Keeps a decision of the direction. @throws RapportFout when the team was decided on already */
    public void besluit(Maandrapport rapport, Capaciteitsbesluit besluit) {
        if (opslag.besluiten(rapport.id()).stream()
                .anyMatch(eerder -> eerder.team().equals(besluit.team()))) {
            throw new RapportFout("Over dit team is al besloten.");
        }
        opslag.bewaar(rapport.id(), besluit);
    }

    /** The advices of a report, by name of the team. */
    @Transactional(readOnly = true)
    public List<Teamadvies> adviezen(Maandrapport rapport) {
        return opslag.adviezen(rapport.id());
    }

    /** The decisions on a report, in the order in which they were taken. */
    @Transactional(readOnly = true)
    public List<Capaciteitsbesluit> besluiten(Maandrapport rapport) {
        return opslag.besluiten(rapport.id());
    }

    /** All reports, newest first. */
    @Transactional(readOnly = true)
    public List<Maandrapport> rapporten() {
        return opslag.rapporten();
    }

    /** The kept file; that of a team is made of the frozen figures when it is first asked for. Empty when there is none. */
    Optional<byte[]> bestand(Maandrapport rapport, String team, Bestandssoort soort) {
        if (!rapport.klaar()) {
            return Optional.empty();
        }
        var bewaard = opslag.bestand(rapport.id(), team, soort);
        if (bewaard.isPresent()
                || adviezen(rapport).stream().noneMatch(advies -> advies.team().equals(team))) {
            return bewaard;
        }
        opslag.bewaarBestand(rapport.id(), team, soort, bestanden.maak(inhoud(rapport), team, soort));
        return opslag.bestand(rapport.id(), team, soort);
    }

    /**
     * Asks every figure of a report once more, at its own moment.
     *
     * @return where the answer differs from what was kept, as team and figure; empty when all is the same
     */
    @Transactional(readOnly = true)
    public List<String> herreken(Maandrapport rapport) {
        var bewaard = opslag.cijfers(rapport.id());
        var opnieuw = cijfers.vanDeMaand(rapport.maand(), rapport.peilmoment(), false);
        var verschillen = new ArrayList<String>();
        bewaard.forEach((team, waarden) -> waarden.forEach((cijfer, waarde) -> {
            var nu = opnieuw.getOrDefault(team, Map.of()).get(cijfer);
            if (nu == null || !nu.gelijkAan(waarde)) {
                verschillen.add(team + ": " + cijfer);
            }
        }));
        return verschillen;
    }

    /** The first werkdag after the month, at the hour of PAR-46. */
    private Instant peilmoment(YearMonth maand) {
        LocalDate dag = maand.plusMonths(1).atDay(1);
        while (!werkdagen.isWerkdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag.atTime(parameters.getal("PAR-46"), 0)
                .atZone(werkdagen.tijdzone())
                .toInstant();
    }
}
