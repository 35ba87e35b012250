package nl.zorgpad.afsluiting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.zorgpad.aanmelding.Aanmelding;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the end of help; joins the caller's transaction. */
@Service
@Transactional
public class AfsluitingService {

    private final AfsluitingRepository afsluitingen;
    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    AfsluitingService(
            AfsluitingRepository afsluitingen,
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.afsluitingen = afsluitingen;
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Records how help ended, and that in the history of the case. A null gebruiker stands for system work. */
    public void legVast(Afsluiting afsluiting, String gebruiker) {
        var wie = gebruiker == null ? "systeem" : gebruiker;
        var rij = afsluitingen
                .findByZaaknummer(afsluiting.zaaknummer())
                .orElseGet(() -> new AfsluitingEntity(afsluiting.zaaknummer()));
        afsluitingen.save(rij.neemOver(afsluiting, klok.instant(), wie));
        dossiers.registreer(
                afsluiting.zaaknummer(),
                new Registratie(
                        "hulp_beeindigd",
                        afsluiting.reden(),
                        afsluiting.datumEinde().toString(),
                        afsluiting.redenRegel(),
                        "W"),
                gebruiker);
        gebeurtenissen.publishEvent(new HulpBeeindigd(
                afsluiting.zaaknummer(),
                afsluiting.datumEinde(),
                afsluiting.reden(),
                afsluiting.volgensPlan(),
                afsluiting.financieleStand(),
                afsluiting.driegesprek()));
    }

    @Transactional(readOnly = true)
    public Optional<Afsluiting> afsluiting(String zaaknummer) {
        return afsluitingen.findByZaaknummer(zaaknummer).map(AfsluitingEntity::beeld);
    }

    /** The family worker of the case; empty when nobody was assigned. */
    @Transactional(readOnly = true)
    public Optional<String> gezinswerker(String zaaknummer) {
        return aanmeldingen.zoek(zaaknummer).map(Aanmelding::gezinswerkerId);
    }

    /** Whole months of help up to today; empty when help never started. */
    @Transactional(readOnly = true)
    public Optional<Integer> maandenHulp(String zaaknummer) {
        return aanmeldingen.zoek(zaaknummer).map(Aanmelding::datumAanvang).map(start ->
                (int) ChronoUnit.MONTHS.between(start, LocalDate.now(klok)));
    }
}
