package nl.zorgpad.cluster;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One thing that has to be right afterwards: what must be there, each once, and where to look.
 *
 * @param gevonden SQL that gives one row for each time that it is there
 * @param verwacht what the callers were told, or what another table says
 * @param tabel where one row less is a loss and one row more is a double
 * @param rijen which rows of that table count
 */
record Vraag(
        String wat,
        String gevonden,
        BiFunction<Logboek, JdbcTemplate, Collection<String>> verwacht,
        String tabel,
        String rijen) {

    /** What must not be there at all: every row that the SQL gives is wrong. @param bederf SQL that makes a row wrong */
    record Verbod(String wat, String gevonden, String tabel, String bederf) {}

    static Vraag volgensLogboek(
            String wat,
            String gevonden,
            java.util.function.Function<Logboek, Collection<String>> verwacht,
            String tabel,
            String rijen) {
        return new Vraag(wat, gevonden, (logboek, database) -> verwacht.apply(logboek), tabel, rijen);
    }

    static Vraag volgensTabel(String wat, String gevonden, String verwacht, String tabel, String rijen) {
        return new Vraag(
                wat, gevonden, (logboek, database) -> database.queryForList(verwacht, String.class), tabel, rijen);
    }

    Uitslag stel(Logboek logboek, JdbcTemplate database) {
        return Uitslag.vergelijk(wat, verwacht.apply(logboek, database), database.queryForList(gevonden, String.class));
    }

    static Uitslag stel(Verbod verbod, JdbcTemplate database) {
        return Uitslag.vergelijk(verbod.wat(), List.of(), database.queryForList(verbod.gevonden(), String.class));
    }
}
