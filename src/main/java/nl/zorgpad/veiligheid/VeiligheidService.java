package nl.zorgpad.veiligheid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work on safety per case; joins the caller's transaction. */
@Service
@Transactional
public class VeiligheidService {

    private final VeiligheidRepository trajecten;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    VeiligheidService(VeiligheidRepository trajecten, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.trajecten = trajecten;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** How safety stands now. Whoever shows it has checked the right to the dossier. */
    @Transactional(readOnly = true)
    public Veiligheidsstand stand(String zaaknummer) {
        return laatste(zaaknummer).map(Veiligheidstraject::stand).orElseGet(Veiligheidsstand::geen);
    }

    /** Whether there is work on safety now. A case with it cannot be closed. */
    @Transactional(readOnly = true)
    public boolean loopt(String zaaknummer) {
        return trajecten.findByZaaknummerAndGeeindigdOpIsNull(zaaknummer).isPresent();
    }

    /** The last work on safety of this case, running or ended. */
    @Transactional(readOnly = true)
    public Optional<Veiligheidstraject> laatste(String zaaknummer) {
        return trajecten
                .findByZaaknummerAndGeeindigdOpIsNull(zaaknummer)
                .or(() -> trajecten.findFirstByZaaknummerOrderByVolgordeDesc(zaaknummer));
    }

    /**
     * The work that runs now; changes made to it are stored with the caller's transaction.
     *
     * @throws IllegalStateException when none runs
     */
    public Veiligheidstraject lopend(String zaaknummer) {
        return trajecten
                .findByZaaknummerAndGeeindigdOpIsNull(zaaknummer)
                .orElseThrow(() -> new IllegalStateException("Geen veiligheidstraject bij zaak " + zaaknummer));
    }

    /**
     * Opens the work on safety of a case.
     *
     * @return false when it runs already; then nothing changes
     */
    public boolean open(String zaaknummer, String team, Signaal signaal) {
        if (loopt(zaaknummer)) {
            return false;
        }
        trajecten.saveAndFlush(new Veiligheidstraject(zaaknummer, team, signaal, LocalDate.now(klok)));
        return true;
    }

    /** Records an incident and publishes {@link IncidentGemeld}. */
    public void incident(String zaaknummer, LocalDate datum, String gemeldDoor) {
        lopend(zaaknummer).incident(datum, gemeldDoor, LocalDate.now(klok));
        gebeurtenissen.publishEvent(new IncidentGemeld(zaaknummer, datum));
    }

    /** Ends the work and publishes {@link VeiligheidAfgerond}. */
    public void rondAf(String zaaknummer, String uitkomst) {
        lopend(zaaknummer).rondAf(uitkomst, LocalDate.now(klok));
        gebeurtenissen.publishEvent(new VeiligheidAfgerond(zaaknummer, uitkomst));
    }
}
