package nl.zorgpad.rommel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which versions of which rows there are, per table. Two equal states: nothing was inserted, changed or deleted in
 * between. Who is logged in and when he was last seen may change.
 */
final class Databasestand {

    private static final String TABELLEN = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'sessie%'
            order by table_name
            """;

    private final Map<String, String> tabellen = new HashMap<>();

    private Databasestand() {}

    static Databasestand nu(JdbcTemplate jdbc) {
        var stand = new Databasestand();
        var vragen = jdbc.queryForList(TABELLEN, String.class).stream()
                .map(tabel -> "select '" + tabel
                        + "' as tabel, count(*) || '/' || coalesce(sum(hashtext(ctid::text || xmin::text)::bigint), 0)"
                        + " as stand from \"" + tabel + "\"")
                .toList();
        jdbc.query(String.join(" union all ", vragen), rij -> {
            stand.tabellen.put(rij.getString("tabel"), rij.getString("stand"));
        });
        return stand;
    }

    /** The tables that are not as they were. */
    List<String> verschil(Databasestand later) {
        var anders = new ArrayList<String>();
        tabellen.forEach((tabel, stand) -> {
            if (!stand.equals(later.tabellen.get(tabel))) {
                anders.add(tabel + " (" + stand + " werd " + later.tabellen.get(tabel) + ")");
            }
        });
        return anders;
    }
}
