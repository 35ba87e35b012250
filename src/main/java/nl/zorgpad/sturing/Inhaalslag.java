package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.util.Map;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the werkdagen of kennismakingen from before the figures existed, at the first start: SQL does not know which days
 * are free. What was known then, is known with its werkdagen, so no earlier version is kept.
 */
@Component
class Inhaalslag {

    private static final String ZONDER_WERKDAGEN =
            "select zaaknummer, aanmeld_datum, kennismaking_datum from sturing_zaak"
                    + " where kennismaking_datum is not null and kennismaking_werkdagen is null";
    private static final String VUL_IN = """
            with intake as (update aanmelding set kennismaking_werkdagen = :werkdagen
                where zaaknummer = :zaaknummer and kennismaking_werkdagen is null)
            update sturing_zaak set kennismaking_werkdagen = :werkdagen where zaaknummer = :zaaknummer
            """;

    private final NamedParameterJdbcTemplate database;
    private final WerkdagenKalender werkdagen;

    Inhaalslag(NamedParameterJdbcTemplate database, WerkdagenKalender werkdagen) {
        this.database = database;
        this.werkdagen = werkdagen;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void haalIn() {
        var rijen = database.query(
                        ZONDER_WERKDAGEN, Map.of(), (rij, nr) -> (SqlParameterSource) new MapSqlParameterSource()
                                .addValue("zaaknummer", rij.getString(1))
                                .addValue(
                                        "werkdagen",
                                        werkdagen.werkdagenTussen(
                                                rij.getObject(2, LocalDate.class), rij.getObject(3, LocalDate.class))))
                .toArray(SqlParameterSource[]::new);
        database.batchUpdate(VUL_IN, rijen);
    }
}
