package nl.zorgpad.demo.proces;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import nl.zorgpad.demo.Demozaken;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demo cases on the first start with an empty database: after the organisation is known, before the web server
 * and the job executor start. A second node waits for the lock and then finds them. A case that cannot be made is
 * reported and does not stop the start.
 */
@Component
@Profile("ontwikkeling & !naspelen")
class DemozakenStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemozakenStart.class);
    private static final long SLOT = 0x6465_6d6fL;
    private static final int NA_DE_ORGANISATIE = 100;

    private final Demokantoor kantoor;
    private final HistoryService historie;
    private final WerkdagenKalender werkdagen;
    private final DataSource dataSource;
    private volatile boolean gestart;

    DemozakenStart(Demokantoor kantoor, HistoryService historie, WerkdagenKalender werkdagen, DataSource dataSource) {
        this.kantoor = kantoor;
        this.historie = historie;
        this.werkdagen = werkdagen;
        this.dataSource = dataSource;
    }

    @Override
    public void start() {
        try (var slot = dataSource.getConnection()) {
            voerUit(slot, "select pg_advisory_lock(" + SLOT + ")");
            try {
                maakAlsErNogGeenZijn();
            } finally {
                voerUit(slot, "select pg_advisory_unlock(" + SLOT + ")");
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("Het slot voor de demozaken is niet te krijgen.", fout);
        }
        gestart = true;
    }

    private void maakAlsErNogGeenZijn() {
        if (historie.createHistoricProcessInstanceQuery().count() > 0) {
            return;
        }
        var begin = System.nanoTime();
        var nu = LocalDateTime.now(werkdagen.tijdzone());
        var zaken = Demozaken.op(nu.toLocalDate(), werkdagen);
        kantoor.beleef(zaken, nu).forEach(fout -> LOG.warn("Demozaak niet af: {}", fout));
        LOG.info("{} demozaken gemaakt in {} ms.", zaken.size(), (System.nanoTime() - begin) / 1_000_000);
    }

    private static void voerUit(Connection verbinding, String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return NA_DE_ORGANISATIE;
    }
}
