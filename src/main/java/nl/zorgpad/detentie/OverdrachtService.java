package nl.zorgpad.detentie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which case was offered to which desk, when, and what the answer was. A null gebruiker is the application. */
@Service
@Transactional
public class OverdrachtService {

    private static final String SOORT = "overdracht_";

    private final OverdrachtRepository overdrachten;
    private final DetentieService detenties;
    private final DossierService dossiers;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    OverdrachtService(
            OverdrachtRepository overdrachten,
            DetentieService detenties,
            DossierService dossiers,
            Parameters parameters,
            WerkdagenKalender werkdagen,
            Clock klok) {
        this.overdrachten = overdrachten;
        this.detenties = detenties;
        this.dossiers = dossiers;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /**
     * Offers the case to another desk, that has to answer within PAR-39 werkdagen.
     *
     * @throws IllegalStateException when nothing may be shared with that party
     */
    public Overdracht bied(String zaaknummer, String vanRol, Partij naar, String gebruiker) {
        if (!detenties.heeftGrondslag(zaaknummer, naar)) {
            throw new IllegalStateException("Geen grondslag om zaak " + zaaknummer + " te delen met " + naar.code());
        }
        var vandaag = LocalDate.now(klok);
        var overdracht = overdrachten.saveAndFlush(new OverdrachtEntity(
                zaaknummer, vanRol, naar, vandaag, werkdagen.plusWerkdagen(vandaag, parameters.getal("PAR-39"))));
        dossiers.registreer(zaaknummer, SOORT + Overdracht.AANGEBODEN, naar.code(), null, null, gebruiker);
        return overdracht.beeld();
    }

    /**
     * Records the answer: aanvaard, geweigerd or ingetrokken.
     *
     * @param reden code; null when accepted
     */
    public void beantwoord(UUID id, String antwoord, String reden, LocalDate dag, String gebruiker) {
        var overdracht = vind(id);
        overdracht.beantwoord(antwoord, reden, dag == null ? LocalDate.now(klok) : dag, gebruiker);
        overdrachten.saveAndFlush(overdracht);
        var beeld = overdracht.beeld();
        dossiers.registreer(beeld.zaaknummer(), SOORT + antwoord, beeld.naar().code(), null, null, gebruiker);
    }

    /** Records that there was no answer in time. */
    public void teLaat(UUID id) {
        var overdracht = vind(id);
        overdracht.isTeLaat();
        overdrachten.saveAndFlush(overdracht);
        var beeld = overdracht.beeld();
        dossiers.registreer(beeld.zaaknummer(), SOORT + "te_laat", beeld.naar().code(), null, null, null);
    }

    /** Every offer of this case, oldest first. */
    @Transactional(readOnly = true)
    public List<Overdracht> overdrachten(String zaaknummer) {
        return overdrachten.findByZaaknummerOrderByAangebodenOp(zaaknummer).stream()
                .map(OverdrachtEntity::beeld)
                .toList();
    }

    private OverdrachtEntity vind(UUID id) {
        return overdrachten.findById(id).orElseThrow(() -> new IllegalStateException("Geen overdracht " + id));
    }
}
