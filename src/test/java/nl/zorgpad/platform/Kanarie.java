package nl.zorgpad.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A family that does not exist, with texts that cannot occur by chance. Register it in a test, then look for it after
 * every step: the engine may never know it.
 */
public final class Kanarie {

    public static final String VOORNAAM = "Kanarina";
    public static final String ACHTERNAAM = "Zangvogelsma";
    public static final String KIND_VOORNAAM = "Pietertwiet";
    public static final String ADRES = "Vogelkooiplantsoen 7731";
    public static final String TELEFOON = "0699887731";
    public static final String EMAIL = "kanarina@voliere.example";
    public static final String GEBOORTEDATUM = "1937-03-17";
    public static final String VRIJE_TEKST = "De kanarie zingt over geheime zorgen thuis.";

    private static final List<String> TEKSTEN = List.of(
            VOORNAAM, ACHTERNAAM, KIND_VOORNAAM, ADRES, TELEFOON, EMAIL, GEBOORTEDATUM, "kanarie zingt over geheime");

    private static final String KOLOMMEN = """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = current_schema() and table_name like 'act\\_%'
              and data_type in ('character varying', 'character', 'text', 'json', 'jsonb', 'bytea')
            order by table_name, ordinal_position
            """;

    /** For text in small letters; regular expressions cost a hundred times as much per row. */
    private static final String PATROON = TEKSTEN.stream()
            .map(tekst -> "'%" + tekst.toLowerCase(Locale.ROOT) + "%'")
            .collect(Collectors.joining(", ", " like any (array[", "])"));

    /** In a schema of its own: other tests count the tables of Zorgpad. */
    private static final String VERKLIKKER = """
            create schema kanarie;
            create table kanarie.verdacht (tabel text not null);
            create function kanarie.verdenk() returns trigger language plpgsql as $$
            begin
              insert into kanarie.verdacht values (tg_table_name);
              return null;
            end $$;
            """;

    private static final Integer NIETS = 0;

    private static final String AANTAL_VERDACHT = "select count(*) from kanarie.verdacht";

    private static final String STAAT_ER_AL = "select to_regclass('kanarie.verdacht') is not null";

    private Kanarie() {}

    /**
     * Fails, naming table and column, when any text or byte column of the engine holds a piece of the canary. From the
     * first call on the database itself looks at every row that is written and notes its table: thousands of steps ask,
     * of a database that keeps growing.
     */
    public static void zoekInEngine(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        boolean bewaakt = Boolean.TRUE.equals(jdbc.queryForObject(STAAT_ER_AL, Boolean.class));
        if (bewaakt && NIETS.equals(jdbc.queryForObject(AANTAL_VERDACHT, Integer.class))) {
            return;
        }
        var kolommen = kolommen(jdbc);
        if (!bewaakt) {
            jdbc.execute(VERKLIKKER);
            kolommen.forEach((tabel, van) -> jdbc.execute(verklikker(tabel, van)));
        }
        List<String> gevonden = kolommen.entrySet().stream()
                .flatMap(tabel -> jdbc.queryForList(zoekvraag(tabel.getKey(), tabel.getValue()), String.class).stream())
                .toList();
        if (!gevonden.isEmpty()) {
            throw new AssertionError("Persoonsgegevens van de kanarie in de engine: " + String.join(", ", gevonden));
        }
        jdbc.update("delete from kanarie.verdacht");
    }

    /** Fails when a text, such as the captured log or an error message, holds a piece of the canary. */
    public static void zoekIn(String tekst) {
        String klein = tekst.toLowerCase(Locale.ROOT);
        TEKSTEN.stream()
                .filter(stukje -> klein.contains(stukje.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(stukje -> {
                    throw new AssertionError("Persoonsgegeven van de kanarie (" + stukje + ") in een tekst");
                });
    }

    /** The text and byte columns of each table of the engine. */
    private static Map<String, List<Kolom>> kolommen(JdbcTemplate jdbc) {
        Map<String, List<Kolom>> gevonden = new LinkedHashMap<>();
        jdbc.query(KOLOMMEN, rij -> {
            gevonden.computeIfAbsent(rij.getString("table_name"), tabel -> new ArrayList<>())
                    .add(new Kolom(
                            rij.getString("column_name"),
                            rij.getString("data_type").equals("bytea")));
        });
        if (gevonden.values().stream().mapToInt(List::size).sum() < 100) {
            throw new IllegalStateException("Te weinig kolommen van de engine gevonden: " + gevonden);
        }
        return gevonden;
    }

    private record Kolom(String naam, boolean bytes) {

        String tekst(String rij) {
            return bytes ? "encode(" + rij + naam + ", 'escape')" : rij + naam;
        }
    }

    private static String verklikker(String tabel, List<Kolom> kolommen) {
        return "create trigger kanarie after insert or update on " + tabel + " for each row when ("
                + zonderModellen(tabel, "new.") + "lower(concat_ws(' | ', "
                + kolommen.stream().map(kolom -> kolom.tekst("new.")).collect(Collectors.joining(", ")) + "))"
                + PATROON + ") execute function kanarie.verdenk()";
    }

    private static String zoekvraag(String tabel, List<Kolom> kolommen) {
        return kolommen.stream()
                .map(kolom ->
                        "select '" + tabel + "." + kolom.naam() + "' where exists (select 1 from " + tabel + " where "
                                + zonderModellen(tabel, "") + "lower(" + kolom.tekst("") + "::text)" + PATROON + ")")
                .collect(Collectors.joining(" union all "));
    }

    /** The resources of deployments are files of ours. */
    private static String zonderModellen(String tabel, String rij) {
        return tabel.equals("act_ge_bytearray") ? rij + "deployment_id_ is null and " : "";
    }
}
