package nl.zorgpad.demo.proces;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.demo.Demostap;
import nl.zorgpad.demo.Demozaak;
import nl.zorgpad.kantoor.Kantoor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Relives the demo cases together in the order of their moments. Moves the clock of the whole application and always sets
 * it right again, so this belongs before the first request and the first job.
 */
@Component
@Profile("ontwikkeling & !naspelen")
class Demokantoor {

    private final Kantoor kantoor;

    Demokantoor(Kantoor kantoor) {
        this.kantoor = kantoor;
    }

    /**
     * @param nu nothing happens after this moment: what was planned later today happens now
     * @return what went wrong, naming family and step; the rest of such a case is left undone
     */
    List<String> beleef(List<Demozaak> zaken, LocalDateTime nu) {
        var stand = new Stand();
        try {
            zaken.stream()
                    .flatMap(zaak -> zaak.stappen().stream().map(stap -> Map.entry(zaak, stap)))
                    .sorted(Comparator.comparing(stap -> stap.getValue().moment()))
                    .filter(stap -> !stand.gestopt.containsKey(stap.getKey()))
                    .forEach(stap -> {
                        var moment = stap.getValue().moment();
                        wordt(moment.isBefore(nu) ? moment : nu, stand);
                        doe(stap.getKey(), stap.getValue(), stand);
                    });
            wordt(nu, stand);
        } finally {
            kantoor.sluit();
        }
        return List.copyOf(stand.gestopt.values());
    }

    private void wordt(LocalDateTime moment, Stand stand) {
        var fouten = kantoor.wordt(moment, stand.begonnen::contains);
        if (!fouten.isEmpty()) {
            throw new IllegalStateException(String.join("; ", fouten));
        }
    }

    private void doe(Demozaak zaak, Demostap stap, Stand stand) {
        var wie = stap.medewerker();
        var stuur = stap.stuurgegevens();
        var zaaknummer = stand.zaaknummers.get(zaak);
        try {
            switch (stap.soort()) {
                case AANMELDING -> stand.begin(zaak, kantoor.start(wie, stap.naam(), stuur, stap.dossier()));
                case MELDING -> {
                    var melding = new HashMap<>(stuur);
                    melding.put("zaaknummer", zaaknummer);
                    kantoor.start(wie, stap.naam(), melding, stap.dossier());
                }
                case OPPAKKEN -> kantoor.neem(wie, zaaknummer, stap.naam());
                case AFRONDEN -> kantoor.doe(wie, zaaknummer, stap.naam(), stuur, stap.dossier());
            }
        } catch (RuntimeException fout) {
            stand.gestopt.put(
                    zaak,
                    "%s, %s door %s op %s: %s"
                            .formatted(zaak.gezinsnaam(), stap.naam(), wie, stap.moment(), fout.getMessage()));
        }
    }

    private static final class Stand {

        private final Map<Demozaak, String> zaaknummers = new IdentityHashMap<>();
        private final Map<Demozaak, String> gestopt = new IdentityHashMap<>();
        private final Set<String> begonnen = new HashSet<>();

        private void begin(Demozaak zaak, String zaaknummer) {
            zaaknummers.put(zaak, zaaknummer);
            begonnen.add(zaaknummer);
        }
    }
}
