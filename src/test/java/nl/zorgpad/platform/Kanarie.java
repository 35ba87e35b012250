package nl.zorgpad.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
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

    private static final String PATROON =
            TEKSTEN.stream().map(tekst -> tekst.replace(".", "[.]")).collect(Collectors.joining("|", "'", "'"));

    private static final String JONGSTE_LOPENDE = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /** Per database the transaction from which on rows were not looked at yet. */
    private static final Map<DataSource, Long> GEZIEN = Collections.synchronizedMap(new WeakHashMap<>());

    private static Map<String, List<String>> tabellen;

    private Kanarie() {}

    /**
     * Fails, naming table and column, when any text or byte column of the engine holds a piece of the canary. A row that
     * was clean is read again only after it changed: thousands of steps look at a database that keeps growing.
     */
    public static void zoekInEngine(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        Long nu = jdbc.queryForObject(JONGSTE_LOPENDE, Long.class);
        long sinds = GEZIEN.getOrDefault(dataSource, 0L);
        List<String> gevonden = jdbc.queryForList(zoekvraag(tabellen(jdbc), sinds), String.class).stream()
                .flatMap(tabel -> jdbc.queryForList(zoekvraagPerKolom(tabel), String.class).stream())
                .toList();
        if (!gevonden.isEmpty()) {
            throw new AssertionError("Persoonsgegevens van de kanarie in de engine: " + String.join(", ", gevonden));
        }
        GEZIEN.put(dataSource, nu);
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

    /** Text of all text and byte columns of each table of the engine, as SQL expressions. */
    private static synchronized Map<String, List<String>> tabellen(JdbcTemplate jdbc) {
        if (tabellen == null) {
            Map<String, List<String>> gevonden = new LinkedHashMap<>();
            jdbc.query(KOLOMMEN, rij -> {
                String kolom = rij.getString("column_name");
                gevonden.computeIfAbsent(rij.getString("table_name"), tabel -> new ArrayList<>())
                        .add(rij.getString("data_type").equals("bytea") ? "encode(" + kolom + ", 'escape')" : kolom);
            });
            if (gevonden.values().stream().mapToInt(List::size).sum() < 100) {
                throw new IllegalStateException("Te weinig kolommen van de engine gevonden: " + gevonden);
            }
            tabellen = gevonden;
        }
        return tabellen;
    }

    /** One pass over each table; the resources of deployments are files of ours, so they are left out. */
    private static String zoekvraag(Map<String, List<String>> tabellen, long sinds) {
        return tabellen.entrySet().stream()
                .map(tabel -> "select '" + tabel.getKey() + "' where exists (select 1 from " + tabel.getKey()
                        + " where case when xmin::text::bigint >= " + sinds + " then concat_ws(' | ', "
                        + String.join(", ", tabel.getValue()) + ") ~* " + PATROON + " else false end"
                        + (tabel.getKey().equals("act_ge_bytearray") ? " and deployment_id_ is null" : "") + ")")
                .collect(Collectors.joining(" union all "));
    }

    private static String zoekvraagPerKolom(String tabel) {
        return tabellen.get(tabel).stream()
                .map(kolom -> "select '" + tabel + "." + kolom.replaceAll("encode\\((\\w+),.*", "$1")
                        + "' where exists (select 1 from " + tabel + " where " + kolom + "::text ~* " + PATROON + ")")
                .collect(Collectors.joining(" union all "));
    }
}
