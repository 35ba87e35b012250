package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Destruction on request reaches every place where words about a family are. [JW 7.3.9] */
@ZorgpadTest
class VernietigingTest {

    /** Long texts that are not what was said of a family: who it is, the organisation, the engine, figures, failures, models. */
    private static final String ANDERE_TABELLEN = "^(act_|flyway_|dossier$|persoon$|medewerker|team|wijk|partner|"
            + "dossierstuk_soort$|ervaring|aanmelding$|gezinsplan_(uitnodiging|sessie)|event_publication|"
            + "sturing_|sessie_|storing_|levering_)";

    @Autowired
    JdbcTemplate database;

    @Test
    void elkeTekstOverEenGezinKanVernietigdWorden() {
        assertThat(database.queryForList("""
                select c.table_name || '.' || c.column_name
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                left join dossierstuk_soort s on s.tabel = c.table_name
                where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                  and (c.data_type in ('text', 'bytea')
                       or c.data_type = 'character varying' and c.character_maximum_length >= 200)
                  and c.table_name !~ ?
                  and c.table_name || '.' || c.column_name not in ('gezinsplan_doel.voor_wie', 'toestemming.doel')
                  and (s.tabel is null or s.kolommen is not null and not c.column_name = any (s.kolommen))
                order by 1
                """, String.class, ANDERE_TABELLEN)).isEmpty();
    }
}
