package nl.zorgpad.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A guard that finds nothing must be able to find something. */
@ZorgpadTest
class KanarieTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from act_ge_property where name_ = 'kanarie'");
        jdbc.update("delete from act_ge_bytearray where id_ = 'kanarie'");
    }

    @Test
    void vindtDeKanarieInEenTekstHoofdlettersOfNiet() {
        jdbc.update("insert into act_ge_property (name_, value_, rev_) values ('kanarie', ?, 1)", "gezin ZANGVOGELSMA");

        assertThatThrownBy(() -> Kanarie.zoekInEngine(dataSource)).hasMessageEndingWith(": act_ge_property.value_");
    }

    @Test
    void vindtDeKanarieInBytes() {
        jdbc.update("insert into act_ge_bytearray (id_, rev_, bytes_) values ('kanarie', 1, ?)", (Object)
                ("\0\1é" + Kanarie.EMAIL + "\n").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Kanarie.zoekInEngine(dataSource)).hasMessageEndingWith(": act_ge_bytearray.bytes_");
    }

    @Test
    void watErOpLijktMaarNietDeKanarieIsTeltNiet() {
        jdbc.update("insert into act_ge_property (name_, value_, rev_) values ('kanarie', 'een kanarie', 1)");

        assertThatCode(() -> Kanarie.zoekInEngine(dataSource)).doesNotThrowAnyException();
    }
}
