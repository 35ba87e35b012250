package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that start together on an empty database: one makes the organisation, the other waits. */
@ZorgpadTest
class OrganisatieSlotTest {

    @Autowired
    OrganisatieSlot slot;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Test
    void bijDeStartWachtEenNodeZoLangAlsNodigEnDaarnaWeerKort() {
        transactie.executeWithoutResult(zelfde -> {
            jdbc.execute("set local lock_timeout = '5s'");
            slot.neem();
            assertThat(geduld()).isEqualTo("5s");

            slot.neemBijStart();

            assertThat(geduld()).isEqualTo("0");
        });
        assertThat(transactie.<String>execute(volgende -> geduld())).isEqualTo(gewoon());
    }

    private String geduld() {
        return jdbc.queryForObject("show lock_timeout", String.class);
    }

    private String gewoon() {
        return jdbc.queryForObject("select reset_val || '' from pg_settings where name = 'lock_timeout'", String.class);
    }
}
