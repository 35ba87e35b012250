package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.TransactionSystemException;

/** What counts as a database that is away, and when it is certain that nothing is stored. */
class GegevensstoringTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"08006", "53100", "53300", "55P03", "57014", "57P01", "57P03", "58030", "25006"})
    void eenDatabaseDieWegVolOfDrukIsIsEenStoring(String staat) {
        var fout = new IllegalStateException("om de fout heen", new SQLException("melding", staat));

        assertThat(Gegevensstoring.van(fout)).contains(new Gegevensstoring(false));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"23505", "22021", "40001", "42601", "XX000"})
    void eenFoutVanDeVraagIsGeenStoring(String staat) {
        assertThat(Gegevensstoring.van(new SQLException("melding", staat))).isEmpty();
    }

    @Test
    void wieGeenVerbindingKrijgtLeestDatErNietsIsBewaard() throws Exception {
        var instelling = new HikariConfig();
        try (var bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            instelling.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + bezet.getLocalPort()
                    + "/zorgpad?connectTimeout=1&socketTimeout=1");
            instelling.setConnectionTimeout(250);
            instelling.setInitializationFailTimeout(-1);
            try (var pool = new HikariDataSource(instelling)) {
                var storing =
                        Gegevensstoring.van(fout(() -> pool.getConnection().close()));

                assertThat(storing).map(Gegevensstoring::zin).contains(Gegevensstoring.NIETS_BEWAARD);
            }
        }
    }

    @Test
    void wieTerugdraaitOverEenVerbindingDieDePoolAlWegdeedLeestHetOok() {
        var weg = new SQLException("Connection is closed");
        weg.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("com.zaxxer.hikari.pool.ProxyConnection", "rollback", "ProxyConnection.java", 1)
        });

        assertThat(Gegevensstoring.van(new JpaSystemException(new IllegalStateException(weg))))
                .map(Gegevensstoring::zin)
                .contains(Gegevensstoring.NIETS_BEWAARD);
    }

    @Test
    void alsDeVerbindingBreektTerwijlErWordtVastgelegdWeetNiemandHet() {
        var gebroken = new SQLException("verbroken", "08006");
        gebroken.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.postgresql.core.v3.QueryExecutorImpl", "execute", "QueryExecutorImpl.java", 1),
            new StackTraceElement("org.postgresql.jdbc.PgConnection", "commit", "PgConnection.java", 1)
        });

        assertThat(Gegevensstoring.van(new TransactionSystemException("vastleggen", gebroken)))
                .map(Gegevensstoring::zin)
                .contains(Gegevensstoring.MISSCHIEN_BEWAARD);
    }

    private interface Poging {
        void doe() throws Exception;
    }

    private static Throwable fout(Poging poging) {
        try {
            poging.doe();
        } catch (Exception fout) {
            return fout;
        }
        throw new AssertionError("dit lukte");
    }
}
