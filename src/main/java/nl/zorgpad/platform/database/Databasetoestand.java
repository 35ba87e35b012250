package nl.zorgpad.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked every second over a connection of its own. Not over the pool: when that is in use
 * up to the last connection the database is there, and taking this node away would only make it busier elsewhere. Who
 * asks for it never waits, not even when the database accepts a question and is silent.
 */
@Component("database")
class Databasetoestand implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Databasetoestand.class);

    private final DataSource pool;
    private final Duration hoogstens;
    private final ScheduledExecutorService wacht = Executors.newSingleThreadScheduledExecutor(werk -> {
        var draad = new Thread(werk, "databasetoestand");
        draad.setDaemon(true);
        return draad;
    });
    private Connection verbinding;
    private volatile long laatsteAntwoord;
    private volatile boolean weg;

    /** @param hoogstens how old the last answer may be */
    Databasetoestand(DataSource pool, @Value("${zorgpad.database.stil}") Duration hoogstens, MeterRegistry metingen) {
        this.pool = pool;
        this.hoogstens = hoogstens;
        laatsteAntwoord = System.nanoTime() - hoogstens.toNanos();
        Gauge.builder("zorgpad.database.weg", () -> isEr() ? 0 : 1)
                .description("1 als de database niet antwoordt")
                .register(metingen);
        wacht.scheduleWithFixedDelay(this::vraag, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public Health health() {
        return isEr() ? Health.up().build() : Health.down().build();
    }

    private boolean isEr() {
        return System.nanoTime() - laatsteAntwoord <= hoogstens.toNanos();
    }

    @PreDestroy
    void stop() {
        wacht.shutdownNow();
        sluit();
    }

    private void vraag() {
        try {
            if (verbinding == null) {
                verbinding = verbind();
            }
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute("select 1");
            }
            laatsteAntwoord = System.nanoTime();
            if (weg) {
                weg = false;
                LOG.warn("De database antwoordt weer.");
            }
        } catch (SQLException | RuntimeException fout) {
            sluit();
            if (!weg) {
                weg = true;
                LOG.error("De database antwoordt niet ({}).", fout.getClass().getSimpleName());
            }
        }
    }

    /** The limits of this one question are tighter than those of the pool. */
    private Connection verbind() throws SQLException {
        if (!(pool instanceof HikariDataSource hikari)) {
            return pool.getConnection();
        }
        var seconden = Long.toString(Math.max(1, hoogstens.toSeconds() / 2));
        var gegevens = new Properties();
        gegevens.setProperty("user", hikari.getUsername());
        if (hikari.getPassword() != null) {
            gegevens.setProperty("password", hikari.getPassword());
        }
        gegevens.setProperty("connectTimeout", seconden);
        gegevens.setProperty("socketTimeout", seconden);
        gegevens.setProperty("ApplicationName", "zorgpad-toestand");
        return DriverManager.getConnection(hikari.getJdbcUrl(), gegevens);
    }

    private void sluit() {
        if (verbinding != null) {
            try {
                verbinding.close();
            } catch (SQLException alWeg) {
                LOG.debug("Deze verbinding was al verbroken.");
            }
            verbinding = null;
        }
    }
}
