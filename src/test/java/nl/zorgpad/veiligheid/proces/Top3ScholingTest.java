package nl.zorgpad.veiligheid.proces;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ZorgpadTest
@Transactional
class Top3ScholingTest {

    @Autowired
    Top3Scholing scholing;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void eenTeamUitDeParameterIsGeschoold() {
        jdbc.update("update team set top3_getraind = false");

        assertThat(scholing.heeft("lunetten")).isTrue();
        assertThat(scholing.heeft("ondiep")).isFalse();
    }

    @Test
    void eenTeamWaarHetIsAangezetOok() {
        jdbc.update("update team set top3_getraind = true where id = 'ondiep'");

        assertThat(scholing.heeft("ondiep")).isTrue();
    }
}
