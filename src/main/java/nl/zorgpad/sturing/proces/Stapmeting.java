package nl.zorgpad.sturing.proces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import nl.zorgpad.sturing.proces.Inzagerecht.Teams;
import org.camunda.bpm.engine.ActivityTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the visits to the steps of a process by day of begin, end and due date, in one query on the history. */
@Component
class Stapmeting {

    /** Steps in which a case can stay for days; of the others only the number of visits says something. */
    static final List<String> MET_DUUR = List.of(
            ActivityTypes.TASK_USER_TASK,
            ActivityTypes.TASK_RECEIVE_TASK,
            ActivityTypes.SUB_PROCESS,
            "eventSubProcess",
            ActivityTypes.CALL_ACTIVITY,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER,
            ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL,
            ActivityTypes.INTERMEDIATE_EVENT_SIGNAL);

    private static final String TELLING = """
            select a.act_id_ stap, a.act_type_ soort,
                   case when a.act_type_ in (:metDuur) then cast(%1$s as date) end van,
                   case when a.act_type_ in (:metDuur) then cast(%2$s as date) end tot,
                   cast(%3$s as date) uiterlijk,
                   a.end_time_ is null lopend,
                   coalesce(a.act_inst_state_ = 2, false) afgebroken,
                   coalesce(coalesce(a.end_time_, :nu) > t.due_date_, false) te_laat,
                   count(*) aantal
              from act_hi_actinst a
              left join act_hi_taskinst t on t.id_ = a.task_id_
             where a.proc_def_key_ = :proces
               and (a.end_time_ >= :sinds or a.end_time_ is null)
               and a.act_type_ <> 'multiInstanceBody'
               and (:alle or a.tenant_id_ is null or a.tenant_id_ in (:teams))
             group by 1, 2, 3, 4, 5, 6, 7, 8
            """.formatted(dag("a.start_time_"), dag("a.end_time_"), dag("t.due_date_"));

    private final JdbcClient database;

    Stapmeting(JdbcClient database) {
        this.database = database;
    }

    /** @param sinds visits that ended before this moment do not count */
    List<Bezoeken> tel(String proces, Teams teams, Instant sinds, Instant nu, ZoneId tijdzone) {
        return database.sql(TELLING)
                .param("metDuur", MET_DUUR)
                .param("engine", TimeZone.getDefault().getID())
                .param("hier", tijdzone.getId())
                .param("nu", Timestamp.from(nu))
                .param("sinds", Timestamp.from(sinds))
                .param("proces", proces)
                .param("alle", teams.alle())
                .param("teams", teams.ids().isEmpty() ? List.of("") : teams.ids())
                .query((rij, nummer) -> bezoeken(rij))
                .list();
    }

    /** The engine writes moments without a zone, in that of the Java machine. */
    private static String dag(String kolom) {
        return kolom + " at time zone cast(:engine as text) at time zone cast(:hier as text)";
    }

    private static Bezoeken bezoeken(ResultSet rij) throws SQLException {
        return new Bezoeken(
                rij.getString("stap"),
                rij.getString("soort"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getBoolean("lopend"),
                rij.getBoolean("afgebroken"),
                rij.getBoolean("te_laat"),
                rij.getLong("aantal"));
    }

    /** Visits to a step that began, ended and were due on the same days. */
    record Bezoeken(
            String stap,
            String soort,
            LocalDate van,
            LocalDate tot,
            LocalDate uiterlijk,
            boolean lopend,
            boolean afgebroken,
            boolean teLaat,
            long aantal) {}
}
