package bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of one running case in the tables of the engine, many at once: other ids, other zaaknummers, spread over the
 * teams of the city and over due dates. Made by SQL, since playing a hundred thousand cases takes an hour.
 */
final class Ballast {

    /** As many teams as the city has. */
    private static final int TEAMS = 18;

    private static final Pattern ID = Pattern.compile("(\\w+:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Table and how its rows are found from the id of a process instance; parents first. */
    private static final List<List<String>> TABELLEN = List.of(
            List.of("act_ru_execution", "proc_inst_id_ = ?"),
            List.of("act_ru_task", "proc_inst_id_ = ?"),
            List.of("act_ru_variable", "proc_inst_id_ = ? and bytearray_id_ is null"),
            List.of("act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = ?)"),
            List.of("act_ru_job", "process_instance_id_ = ?"),
            List.of("act_ru_event_subscr", "proc_inst_id_ = ?"),
            List.of("act_hi_procinst", "proc_inst_id_ = ?"),
            List.of("act_hi_actinst", "proc_inst_id_ = ?"),
            List.of("act_hi_taskinst", "proc_inst_id_ = ?"));

    private final JdbcTemplate jdbc;
    private final String zaak;
    private final String merk;
    private final List<String> teams;

    /** @param merk how the ids of the copies begin. @param teams the ids of teams over which copies are spread */
    Ballast(JdbcTemplate jdbc, String zaak, String merk, List<String> teams) {
        this.jdbc = jdbc;
        this.zaak = zaak;
        this.merk = merk;
        this.teams = teams.subList(0, Math.min(TEAMS, teams.size()));
    }

    /** Adds copies with these numbers; keys are not checked one by one. */
    void voegToe(int van, int totEnMet) {
        var ids = ids();
        jdbc.execute((ConnectionCallback<Void>) verbinding -> {
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute("set session_replication_role = replica");
            }
            for (var tabel : TABELLEN) {
                try (var opdracht = verbinding.prepareStatement(kopie(tabel.get(0), tabel.get(1)))) {
                    opdracht.setArray(1, verbinding.createArrayOf("text", ids.toArray()));
                    opdracht.setArray(2, verbinding.createArrayOf("text", teams.toArray()));
                    opdracht.setInt(3, van);
                    opdracht.setInt(4, totEnMet);
                    opdracht.setString(5, zaak);
                    opdracht.executeUpdate();
                }
            }
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute("set session_replication_role = default");
                for (var tabel : TABELLEN) {
                    opdracht.execute("vacuum analyze " + tabel.get(0));
                }
            }
            return null;
        });
    }

    private Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        for (var tabel : TABELLEN) {
            jdbc.queryForList("select * from " + tabel.get(0) + " where " + tabel.get(1), zaak)
                    .forEach(rij -> rij.values().forEach(waarde -> {
                        if (waarde instanceof String tekst && ID.matcher(tekst).matches()) {
                            ids.add(tekst);
                        }
                    }));
        }
        ids.addAll(jdbc.queryForList(
                "select business_key_ from act_hi_procinst where proc_inst_id_ = ?", String.class, zaak));
        return ids;
    }

    private String kopie(String tabel, String rijen) {
        var kolommen = new ArrayList<String>();
        var waarden = jdbc
                .queryForList(
                        "select column_name as naam, data_type as soort from information_schema.columns"
                                + " where table_schema = 'public' and table_name = ? order by ordinal_position",
                        tabel)
                .stream()
                .map(kolom -> {
                    var naam = "t." + kolom.get("naam");
                    kolommen.add((String) kolom.get("naam"));
                    return naam.equals("t.tenant_id_")
                            ? "ploeg.ids[1 + n % cardinality(ploeg.ids)]"
                            : naam.equals("t.due_date_") || naam.equals("t.duedate_")
                                    ? naam + " + n % 10000 * interval '1 minute'"
                                    : "character varying".equals(kolom.get("soort"))
                                            ? "case when %1$s = any(eigen.ids) then '%2$s' || n || '-' || left(md5(%1$s), 20) else %1$s end"
                                                    .formatted(naam, merk)
                                            : naam;
                })
                .collect(Collectors.joining(", "));
        return "with eigen as (select ?::text[] ids), ploeg as (select ?::text[] ids) insert into %s (%s) select %s from %s t, eigen, ploeg, generate_series(?, ?) n where %s"
                .formatted(tabel, String.join(", ", kolommen), waarden, tabel, rijen);
    }
}
