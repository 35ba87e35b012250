package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgpad.ZorgpadTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class FlywayTest {

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcConnectionDetails verbinding;

    @Test
    void zetDeDomeintabellenNaastEngineTabellenDieErAlStaan() {
        jdbc.execute("create database alleen_engine");
        try {
            var database = DataSourceBuilder.create()
                    .type(PGSimpleDataSource.class)
                    .url(verbinding.getJdbcUrl().replace("/postgres?", "/alleen_engine?"))
                    .username(verbinding.getUsername())
                    .build();
            var alleenEngine = new JdbcTemplate(database);
            alleenEngine.execute("create table act_ge_property (name_ varchar(64) primary key)");

            Flyway opnieuw = Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(database)
                    .load();

            assertThat(opnieuw.migrate().success).isTrue();
            assertThat(opnieuw.info().pending()).isEmpty();
            assertThat(domeintabellen(alleenEngine))
                    .isEqualTo(domeintabellen(jdbc))
                    .isNotEmpty();
        } finally {
            jdbc.execute("drop database alleen_engine with (force)");
        }
    }

    private static List<String> domeintabellen(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_name not like 'act\\_%' order by 1",
                String.class);
    }
}
