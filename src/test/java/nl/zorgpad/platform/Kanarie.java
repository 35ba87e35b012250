package nl.zorgpad.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static String zoekvraag;

    private Kanarie() {}

    /** Fails, naming table and column, when any text or byte column of the engine holds a piece of the canary. */
    public static void zoekInEngine(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List<String> gevonden = jdbc.queryForList(zoekvraag(jdbc), String.class);
        if (!gevonden.isEmpty()) {
            throw new AssertionError("Persoonsgegevens van de kanarie in de engine: " + String.join(", ", gevonden));
        }
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

    private static synchronized String zoekvraag(JdbcTemplate jdbc) {
        if (zoekvraag == null) {
            List<String> delen = new ArrayList<>();
            jdbc.query(KOLOMMEN, rij -> {
                String tabel = rij.getString("table_name");
                String kolom = rij.getString("column_name");
                delen.add("select '" + tabel + "." + kolom + "' where exists (select 1 from " + tabel + " where "
                        + voorwaarde(kolom, rij.getString("data_type")) + ")");
            });
            if (delen.size() < 100) {
                throw new IllegalStateException("Te weinig kolommen van de engine gevonden: " + delen.size());
            }
            zoekvraag = String.join(" union all ", delen);
        }
        return zoekvraag;
    }

    private static String voorwaarde(String kolom, String soort) {
        List<String> stukjes = TEKSTEN.stream()
                .map(tekst -> soort.equals("bytea")
                        ? "position('\\x" + hex(tekst) + "'::bytea in " + kolom + ") > 0"
                        : kolom + "::text ilike '%" + tekst + "%'")
                .toList();
        return String.join(" or ", stukjes);
    }

    private static String hex(String tekst) {
        StringBuilder hex = new StringBuilder();
        for (byte b : tekst.getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }
}
