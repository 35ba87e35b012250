package nl.zorgpad.sturing;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Wijk;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in counted facts: all of them, or none when one is wrong. Only functioneel beheer may. */
@Service
@Transactional
public class TellingService {

    private static final int MEESTE_RIJEN = 5000;
    private static final int GROOTSTE_AANTAL = 1_000_000;
    private static final BigDecimal GROOTSTE_BEDRAG = new BigDecimal("100000000");
    private static final LocalDate EERSTE_DAG = LocalDate.of(2015, 1, 1);
    private static final Pattern SOORT = Pattern.compile("soort = '(\\w+)'");
    private static final Pattern CODE = Pattern.compile("code = '(\\w+)'");

    private static final String VERVALT = """
            update sturing_telling set vervallen_op = :nu where vervallen_op is null and soort = :soort and code = :code
                and coalesce(team, '') = coalesce(:team, '') and coalesce(wijk, '') = coalesce(:wijk, '') and dag = :dag
            """;
    private static final String NIEUW = """
            insert into sturing_telling
                (soort, code, team, wijk, dag, aantal, bedrag_euro, vastgelegd_op, vastgelegd_door)
            values (:soort, :code, :team, :wijk, :dag, :aantal, :bedrag, :nu, :door)
            """;

    private final NamedParameterJdbcTemplate database;
    private final MedewerkerService medewerkers;
    private final TeamService teams;
    private final Clock klok;
    private final Map<String, Set<String>> codes = new HashMap<>();

    TellingService(
            NamedParameterJdbcTemplate database,
            Cijfercatalogus catalogus,
            MedewerkerService medewerkers,
            TeamService teams,
            Clock klok) {
        this.database = database;
        this.medewerkers = medewerkers;
        this.teams = teams;
        this.klok = klok;
        catalogus.cijfers().stream()
                .map(Cijferdefinitie::meting)
                .filter(meting -> meting != null && meting.bron() == Meting.Bron.TELLING)
                .forEach(meting -> codes.computeIfAbsent(eerste(SOORT, meting.telt()), soort -> new TreeSet<>())
                        .addAll(alle(CODE, meting.waarvan() + " " + meting.noemer())));
    }

    /** @throws GeenStuurrecht for anybody but functioneel beheer */
    void eisRecht(String gebruiker) {
        if (!medewerkers.heeftRol(gebruiker, Rol.FUNCTIONEEL_BEHEER)) {
            throw new GeenStuurrecht("Alleen functioneel beheer voert tellingen in.");
        }
    }

    /**
     * Keeps these counts.
     *
     * @return how many
     * @throws TellingFout naming every row and field that is wrong
     */
    public int bewaar(List<Telling> tellingen, String gebruiker) {
        eisRecht(gebruiker);
        controleer(tellingen);
        var rijen =
                tellingen.stream().map(telling -> waarden(telling, gebruiker)).toArray(SqlParameterSource[]::new);
        database.batchUpdate(VERVALT, rijen);
        database.batchUpdate(NIEUW, rijen);
        return tellingen.size();
    }

    private void controleer(List<Telling> tellingen) {
        var fouten = new ArrayList<TellingFout.Fout>();
        if (tellingen.isEmpty() || tellingen.size() > MEESTE_RIJEN) {
            fouten.add(new TellingFout.Fout(0, "", "Stuur 1 tot " + MEESTE_RIJEN + " tellingen."));
        } else {
            var bekendeTeams = teams.teams().stream().map(Team::id).collect(Collectors.toSet());
            var bekendeWijken = teams.wijken().stream().map(Wijk::code).collect(Collectors.toSet());
            var gezien = new HashMap<Object, Integer>();
            for (var nr = 0; nr < tellingen.size(); nr++) {
                controleer(nr + 1, tellingen.get(nr), bekendeTeams, bekendeWijken, fouten);
                var telling = tellingen.get(nr);
                var eerder = gezien.putIfAbsent(
                        new Telling(
                                telling.soort(),
                                telling.code(),
                                telling.team(),
                                telling.wijk(),
                                telling.dag(),
                                0,
                                null),
                        nr + 1);
                if (eerder != null) {
                    fouten.add(new TellingFout.Fout(nr + 1, "", "Dit is dezelfde telling als in rij " + eerder + "."));
                }
            }
        }
        if (!fouten.isEmpty()) {
            throw new TellingFout(fouten);
        }
    }

    private void controleer(
            int rij,
            Telling telling,
            Set<String> bekendeTeams,
            Set<String> bekendeWijken,
            List<TellingFout.Fout> fouten) {
        var bekend = codes.getOrDefault(telling.soort(), Set.of());
        eis(
                !bekend.isEmpty(),
                rij,
                "soort",
                "Kies uit: " + String.join(", ", new TreeSet<>(codes.keySet())) + ".",
                fouten);
        eis(
                bekend.isEmpty() || telling.code() != null && bekend.contains(telling.code()),
                rij,
                "code",
                "Kies uit: " + String.join(", ", bekend) + ".",
                fouten);
        eis(
                telling.team() == null || bekendeTeams.contains(telling.team()),
                rij,
                "team",
                "Dit team is er niet. Laat het leeg voor de hele stad.",
                fouten);
        eis(
                telling.wijk() == null || bekendeWijken.contains(telling.wijk()),
                rij,
                "wijk",
                "Deze wijk is er niet. Laat de wijk leeg als u die niet weet.",
                fouten);
        eis(
                telling.dag() != null
                        && !telling.dag().isBefore(EERSTE_DAG)
                        && !telling.dag().isAfter(LocalDate.now(klok)),
                rij,
                "dag",
                "Vul een dag in zoals 2026-03-31, niet in de toekomst.",
                fouten);
        eis(
                telling.aantal() != null && telling.aantal() >= 0 && telling.aantal() <= GROOTSTE_AANTAL,
                rij,
                "aantal",
                "Vul een geheel getal in van 0 tot 1000000.",
                fouten);
        eis(
                telling.bedragEuro() == null
                        || telling.bedragEuro().signum() >= 0
                                && telling.bedragEuro().compareTo(GROOTSTE_BEDRAG) < 0
                                && telling.bedragEuro().stripTrailingZeros().scale() <= 2,
                rij,
                "bedragEuro",
                "Vul een bedrag in euro's in, met hoogstens twee cijfers na de punt.",
                fouten);
    }

    private static void eis(boolean goed, int rij, String veld, String melding, List<TellingFout.Fout> fouten) {
        if (!goed) {
            fouten.add(new TellingFout.Fout(rij, veld, melding));
        }
    }

    private SqlParameterSource waarden(Telling telling, String gebruiker) {
        return new MapSqlParameterSource()
                .addValue("soort", telling.soort())
                .addValue("code", telling.code())
                .addValue("team", telling.team(), java.sql.Types.VARCHAR)
                .addValue("wijk", telling.wijk(), java.sql.Types.VARCHAR)
                .addValue("dag", telling.dag())
                .addValue("aantal", telling.aantal())
                .addValue("bedrag", telling.bedragEuro() == null ? BigDecimal.ZERO : telling.bedragEuro())
                .addValue("nu", Timestamp.from(klok.instant()))
                .addValue("door", gebruiker);
    }

    private static String eerste(Pattern patroon, String tekst) {
        return alle(patroon, tekst).iterator().next();
    }

    private static Set<String> alle(Pattern patroon, String tekst) {
        Matcher gevonden = patroon.matcher(tekst);
        return gevonden.results().map(deel -> deel.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
