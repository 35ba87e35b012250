package nl.zorgpad.storing.proces;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.zorgpad.dossier.Dossierkaart;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the team of a case that Zorgpad cannot do a step in it. */
@Component
class Storingkaart implements Dossierkaart {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final Incidenten incidenten;
    private final Stapnamen namen;
    private final ZoneId tijdzone;

    Storingkaart(Incidenten incidenten, Stapnamen namen, @Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        this.incidenten = incidenten;
        this.namen = namen;
        this.tijdzone = tijdzone;
    }

    @Override
    public int volgorde() {
        return 1;
    }

    @Override
    public Optional<Kaart> kaart(String zaaknummer) {
        var open = incidenten.vanZaak(zaaknummer);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kaart(
                        "Zorgpad kan hier niet verder",
                        true,
                        open.stream().map(this::regel).toList(),
                        List.of()));
    }

    private Regel regel(Incident incident) {
        return new Regel(
                namen.proces(incident) + ", "
                        + namen.stap(incident, incidenten.soort(incident).stap()),
                "lukt niet sinds "
                        + MOMENT.format(
                                incident.getIncidentTimestamp().toInstant().atZone(tijdzone))
                        + ". Functioneel beheer weet het. Doe zo nodig zelf wat deze week moet gebeuren.");
    }
}
