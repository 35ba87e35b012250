package nl.zorgpad.sturing;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.afsluiting.ErvaringswijzerService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Teamsoort;
import nl.zorgpad.organisatie.Wijk;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import nl.zorgpad.sturing.Stuurrecht.Blik;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Measures the figures with a million cases; not part of the build: {@code mvn test -Dtest=CijfersPrestatie}. Prints what
 * docs/prestaties.md shows.
 */
class CijfersPrestatie {

    private static final int ZAKEN = Integer.getInteger("zaken", 1_000_000);
    private static final int KEER = Integer.getInteger("keer", 20);
    private static final Set<String> ALLEEN = System.getProperty("cijfers") == null
            ? Set.of()
            : Set.of(System.getProperty("cijfers").split(","));
    private static final LocalDate VANDAAG = LocalDate.now().minusDays(1);
    private static final YearMonth MAAND = YearMonth.from(VANDAAG).minusMonths(1);

    /** A family comes every so often over ten years; what happens to it follows from its number. */
    private static final String VULLING = """
            insert into sturing_zaak (zaaknummer, bijgewerkt_op, team, wijk, intake, kanaal, urgentie, aanmeld_datum,
                kennismaking_uiterlijk, eerste_aanbod_datum, later_op_wens, kennismaking_gehouden_op, kennismaking_datum,
                kennismaking_werkdagen, kennismaking_klasse, wachten_sinds, datum_aanvang, intake_uitkomst,
                intake_uitkomst_op, financiele_situatie, eigen_vragen, plan_geopend_op, veiligheid, visie_gezin,
                visie_gezinswerker, doel_op_zorg, einde_datum, volgens_plan, financiele_stand, driegesprek, uitkomst,
                gesloten_op)
            select 'GZ-2000-' || n, begin, w.team_id, w.code, true, 'huisarts', 'U2', a, a + 7, a + 2, n % 5 = 0,
                k, case when n % 50 <> 0 then k end, case when n % 50 <> 0 and k is not null then (k - a) * 5 / 7 end,
                case when k is null then null when n % 50 = 0 then 'ONBEKEND' when k - a <= 7 then 'TIJDIG'
                    when n % 5 = 0 then 'LATER_OP_WENS' else 'NIET_TIJDIG' end,
                case when n % 4 = 0 then k end, s, case when s is not null then 'gestart' when i then 'teruggetrokken' end,
                coalesce(s, case when i then a + 3 end), 'geen_zorgen', 1 + n % 3, s, case n % 4 when 0 then 'ja' when 1
                    then 'nee' end, n % 2 = 0, n % 3 = 0, n % 5 < 3, e, case when e is not null then n % 5 > 0 end,
                case when e is not null then 'geen_zorgen' end, case when e is not null then 'niet_nodig' end,
                case when e is not null then 'volgens_plan' when i then 'teruggetrokken' end, coalesce(e, case when i then
                    a + 3 end)
            from (select n, a, i, case when not i and a + n % 30 <= :vandaag then a + n % 30 end k,
                    case when not i and a + n % 30 + (n % 7) * (n % 11) <= :vandaag then a + n % 30 + (n % 7) * (n % 11)
                        end s,
                    case when not i and a + n % 30 + (n % 7) * (n % 11) + 30 + n % 500 <= :vandaag
                        then a + n % 30 + (n % 7) * (n % 11) + 30 + n % 500 end e,
                    least(a + 60, :vandaag)::timestamptz begin
                from (select n, :vandaag - ((cast(:zaken as bigint) - n) * 3652 / :zaken)::int a, n % 10 = 3 i
                    from generate_series(1, :zaken) n) r) f
                join (select code, team_id, row_number() over (order by code) - 1 nr from wijk) w
                    on w.nr = (f.n % 1000 * 7919) % 18
            order by f.n
            """;

    /** Two earlier versions of every case: what was known at a moment is read from these too. */
    private static String vroegereVersies(List<String> kolommen) {
        return "insert into sturing_zaak_historie (geldig_tot, " + String.join(", ", kolommen) + ") select versie.tot, "
                + kolommen.stream()
                        .map(kolom -> kolom.equals("bijgewerkt_op") ? "versie.van" : kolom)
                        .collect(Collectors.joining(", "))
                + " from sturing_zaak z cross join lateral (values"
                + " (aanmeld_datum::timestamptz, (aanmeld_datum + 10)::timestamptz),"
                + " ((aanmeld_datum + 10)::timestamptz, bijgewerkt_op)) versie(van, tot) where versie.tot > versie.van";
    }

    @Test
    void meet() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("random_page_cost", "1.1")
                .start()) {
            var bron = postgres.getPostgresDatabase();
            Flyway.configure().dataSource(bron).load().migrate();
            var jdbc = new NamedParameterJdbcTemplate(bron);
            var begin = System.nanoTime();
            jdbc.update(VULLING, Map.of("vandaag", VANDAAG, "zaken", ZAKEN));
            jdbc.getJdbcTemplate()
                    .update(vroegereVersies(jdbc.getJdbcTemplate()
                            .queryForList(
                                    "select column_name from information_schema.columns where table_name = 'sturing_zaak'",
                                    String.class)));
            jdbc.getJdbcTemplate().execute("vacuum analyze sturing_zaak, sturing_zaak_historie");
            System.out.printf(
                    "%d zaken in %d s, tabel en indexen %s%n",
                    ZAKEN,
                    (System.nanoTime() - begin) / 1_000_000_000,
                    jdbc.getJdbcTemplate()
                            .queryForObject(
                                    "select pg_size_pretty(pg_total_relation_size('sturing_zaak'))", String.class));
            meet(jdbc);
        }
    }

    private static void meet(NamedParameterJdbcTemplate jdbc) {
        var klok = Clock.fixed(
                VANDAAG.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(), ZoneId.of("Europe/Amsterdam"));
        var teams = teams(jdbc.getJdbcTemplate());
        var catalogus = new Cijfercatalogus();
        var vragen = new Cijfervraag(jdbc, catalogus, mock(ErvaringswijzerService.class), teams, klok);
        var cijfers = new Cijfers(catalogus, vragen, teams);
        var parameters = mock(Parameters.class);
        when(parameters.getal(anyString())).thenReturn(5);
        var afscherming = new Afscherming(cijfers, vragen, parameters);
        var lijsten = new Zaaklijsten(jdbc, mock(AanmeldingService.class), mock(WerkdagenKalender.class), klok);
        var directie = new Blik(Set.of(), true);
        var maand = Vraag.maand(MAAND);
        var maandeinde =
                MAAND.atEndOfMonth().atTime(23, 0).atZone(klok.getZone()).toInstant();
        var tijdvak = Tijdvak.maand(MAAND);
        var jaar = Vraag.periode(MAAND.minusMonths(11).atDay(1), MAAND.atEndOfMonth());
        var gemeten = catalogus.cijfers().stream()
                .filter(Cijferdefinitie::gemeten)
                .filter(cijfer -> ALLEEN.isEmpty() || ALLEEN.contains(cijfer.id()))
                .toList();
        for (var cijfer : gemeten) {
            var tijden = new TreeMap<String, String>();
            tijden.put("1 maand", p95(() -> cijfers.bereken(cijfer.id(), maand)));
            tijden.put("2 maand team", p95(() -> cijfers.bereken(cijfer.id(), maand.voorTeam("ondiep"))));
            tijden.put("3 jaar", p95(() -> cijfers.bereken(cijfer.id(), jaar)));
            tijden.put("4 verloop 12m", p95(() -> cijfers.verloop(cijfer.id(), jaar)));
            tijden.put("5 verloop team", p95(() -> cijfers.verloop(cijfer.id(), jaar.voorTeam("ondiep"))));
            tijden.put("6 per team", p95(() -> cijfers.uitgesplitst(cijfer.id(), maand, Dimensie.TEAM)));
            tijden.put(
                    "7 per team afgeschermd",
                    p95(() -> afscherming.uitgesplitst(cijfer, maand, Dimensie.TEAM, tijdvak, directie)));
            tijden.put("8 stad afgeschermd", p95(() -> afscherming.cijfer(cijfer, maand, tijdvak, directie)));
            tijden.put(
                    "9 maand zoals bekend", p95(() -> cijfers.bereken(cijfer.id(), maand.zoalsBekendOp(maandeinde))));
            System.out.printf("CIJFER %s %s%n", cijfer.id(), tijden);
        }
        for (var lijst : Zaaklijst.values()) {
            System.out.printf("LIJST %s %s%n", lijst, p95(() -> lijsten.lijst(lijst, "ondiep")));
        }
    }

    private static String p95(Runnable werk) {
        werk.run();
        werk.run();
        var tijden = new ArrayList<Long>();
        for (var keer = 0; keer < KEER; keer++) {
            var begin = System.nanoTime();
            werk.run();
            tijden.add((System.nanoTime() - begin) / 1_000_000);
        }
        tijden.sort(null);
        return String.valueOf(tijden.get(KEER * 95 / 100 - 1));
    }

    private static TeamService teams(JdbcTemplate jdbc) {
        var alle = jdbc.query(
                "select id from team order by naam",
                (rij, nr) -> new Team(rij.getString(1), "", Teamsoort.wijkteam, true, false, false, 5000, "A", "", 0));
        List<Wijk> wijken = jdbc.query(
                "select code, team_id from wijk order by naam",
                (rij, nr) -> new Wijk(rij.getString(1), "", "", rij.getString(2), "", false, "A", "", 0));
        var teams = mock(TeamService.class);
        when(teams.teams()).thenReturn(alle);
        when(teams.wijken()).thenReturn(wijken);
        when(teams.wijk(anyString())).thenAnswer(vraag -> {
            Optional<Wijk> gevonden = wijken.stream()
                    .filter(wijk -> wijk.code().equals(vraag.getArgument(0)))
                    .findFirst();
            return gevonden;
        });
        return teams;
    }
}
