package nl.zorgpad.storing.proces;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.storing.Storing;
import nl.zorgpad.storing.Storingen;
import nl.zorgpad.storing.Storingen.Afloop;
import nl.zorgpad.storing.Storingsoort;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the tasks of functional management in line with the incidents of the engine, once a minute: a kind of failure
 * without a task gets one, a task without a failure goes. It only looks, after the fact, so an incident is never lost
 * because telling somebody failed; what failed now is done the next minute. Nodes may do this at the same time.
 */
@Component
class Storingswacht {

    private static final Logger LOG = LoggerFactory.getLogger(Storingswacht.class);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int GETOONDE_ZAKEN = 20;
    private static final int HOOGSTE_PRIORITEIT = 100;

    private final Incidenten incidenten;
    private final Storingen storingen;
    private final Stapnamen namen;
    private final RuntimeService lopend;
    private final HistoryService historie;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Storingswacht(
            Incidenten incidenten,
            Storingen storingen,
            Stapnamen namen,
            RuntimeService lopend,
            HistoryService historie,
            Clock klok,
            PlatformTransactionManager transacties) {
        this.incidenten = incidenten;
        this.storingen = storingen;
        this.namen = namen;
        this.lopend = lopend;
        this.historie = historie;
        this.klok = klok;
        transactie = new TransactionTemplate(transacties);
    }

    /** Looks; a failure is told in the log by its class and never stops the next look. */
    @Scheduled(cron = "${zorgpad.bewaking.wanneer}")
    void kijk() {
        try {
            vergelijk();
        } catch (RuntimeException fout) {
            LOG.error("Storingen zoeken lukt niet: {}", fout.getClass().getName());
        }
    }

    /** Open failures are read before the incidents: what has no incident then, is over. */
    private void vergelijk() {
        var open = storingen.open();
        var nu = incidenten.perSoort();
        nu.forEach((soort, gevallen) -> probeer("Storing melden", () -> meld(soort, gevallen, open)));
        open.stream()
                .filter(storing -> !nu.containsKey(storing.soort()))
                .forEach(storing -> probeer("Storing sluiten", () -> sluit(storing)));
    }

    private void probeer(String wat, Runnable werk) {
        try {
            transactie.executeWithoutResult(status -> werk.run());
        } catch (RuntimeException fout) {
            LOG.error("{} lukt niet: {}", wat, fout.getClass().getName());
        }
    }

    private void meld(Storingsoort soort, List<Incident> gevallen, List<Storing> open) {
        var bekend =
                open.stream().filter(storing -> storing.soort().equals(soort)).findFirst();
        var storing = bekend.or(() -> storingen.open(soort));
        if (storing.isEmpty()) {
            return;
        }
        var lopende = proces(storing.get());
        if (lopende == null) {
            lopend.createMessageCorrelation(StoringProces.ONTSTAAN)
                    .withoutTenantId()
                    .processInstanceBusinessKey(storing.get().nummer())
                    .setVariables(feiten(storing.get(), gevallen))
                    .correlateStartMessage();
            LOG.warn("Storing {}: {} {}, {}", storing.get().nummer(), soort.proces(), soort.stap(), soort.fout());
        } else if (!Integer.valueOf(gevallen.size())
                .equals(lopend.getVariable(lopende.getId(), StoringProces.AANTAL))) {
            lopend.setVariables(lopende.getId(), omvang(gevallen));
        }
    }

    private ProcessInstance proces(Storing storing) {
        return lopend.createProcessInstanceQuery()
                .processInstanceBusinessKey(storing.nummer(), StoringProces.PROCES)
                .singleResult();
    }

    private Map<String, Object> feiten(Storing storing, List<Incident> gevallen) {
        var eerste = gevallen.get(0);
        var soort = storing.soort();
        var feiten = new HashMap<String, Object>(omvang(gevallen));
        feiten.put("storingNummer", storing.nummer());
        feiten.put(StoringProces.STORINGPROCES, soort.proces());
        feiten.put(StoringProces.STORINGSTAP, soort.stap());
        feiten.put(StoringProces.FOUT, soort.fout());
        feiten.put("procesNaam", namen.proces(eerste));
        feiten.put("stapNaam", namen.stap(eerste, soort.stap()));
        feiten.put(
                "sinds", MOMENT.format(eerste.getIncidentTimestamp().toInstant().atZone(klok.getZone())));
        feiten.put("pogingen", pogingen(eerste));
        feiten.put("eerder", storingen.eerder(soort));
        feiten.put("prioriteit", HOOGSTE_PRIORITEIT);
        feiten.put(StoringProces.KEUZE, null);
        return feiten;
    }

    private Map<String, Object> omvang(List<Incident> gevallen) {
        return Map.of(
                StoringProces.AANTAL,
                gevallen.size(),
                StoringProces.ZAAKNUMMERS,
                SpinValues.jsonValue(Spin.JSON(incidenten.zaaknummers(gevallen, GETOONDE_ZAKEN)))
                        .create());
    }

    private int pogingen(Incident incident) {
        return (int) historie.createHistoricJobLogQuery()
                .jobId(incident.getConfiguration())
                .failureLog()
                .count();
    }

    private void sluit(Storing storing) {
        if (!storingen.sluit(storing.nummer(), Afloop.VOORBIJ)) {
            return;
        }
        lopend.createMessageCorrelation(StoringProces.VOORBIJ)
                .processInstanceBusinessKey(storing.nummer())
                .correlateAll();
        LOG.info("Storing {} is voorbij.", storing.nummer());
    }
}
