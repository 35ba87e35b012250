package nl.zorgpad.aanmelding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Zaak;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers families and keeps the clocks of their intake; joins the caller's transaction. */
@Service
@Transactional
public class AanmeldingService {

    private final AanmeldingRepository aanmeldingen;
    private final DossierService dossiers;
    private final Clock klok;

    AanmeldingService(AanmeldingRepository aanmeldingen, DossierService dossiers, Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    /**
     * Opens a case for a family.
     *
     * @param gebruiker id of the worker, or {@code partner:<id>}
     * @throws nl.zorgpad.dossier.DossierFout when something about the family is missing or wrong
     * @throws org.springframework.dao.DataIntegrityViolationException when the partner used this reference before
     */
    public Zaak registreer(
            Aanmeldgegevens gegevens, Gezin gezin, List<NieuwPersoon> personen, String team, String gebruiker) {
        var zaak = dossiers.openZaak(
                new NieuweZaak(gezin, personen, team, gegevens.aanmeldDatumTijd(), gegevens.kanaal(), gebruiker));
        aanmeldingen.saveAndFlush(new Aanmelding(zaak.zaaknummer(), team, gegevens));
        return zaak;
    }

    /** The intake of this case; changes made to it are stored with the caller's transaction. */
    public Aanmelding aanmelding(String zaaknummer) {
        return aanmeldingen
                .findById(zaaknummer)
                .orElseThrow(() -> new IllegalStateException("Geen aanmelding bij zaak " + zaaknummer));
    }

    /** The intake of this case; empty when the case began without one. */
    @Transactional(readOnly = true)
    public Optional<Aanmelding> zoek(String zaaknummer) {
        return aanmeldingen.findById(zaaknummer);
    }

    /** Intakes that led to help that began on this day or before; also of cases that have closed since. */
    @Transactional(readOnly = true)
    public List<Aanmelding> gestartTotEnMet(LocalDate dag) {
        return aanmeldingen.findByUitkomstAndDatumAanvangLessThanEqual("gestart", dag);
    }

    /** User id of the family worker per case, of those that have one. */
    @Transactional(readOnly = true)
    public Map<String, String> gezinswerkers(Collection<String> zaaknummers) {
        return aanmeldingen.gezinswerkers(zaaknummers).stream()
                .collect(Collectors.toMap(rij -> (String) rij[0], rij -> (String) rij[1]));
    }

    /** The case that a partner reported before under this reference. */
    @Transactional(readOnly = true)
    public Optional<Aanmelding> eerderGemeld(String partner, String bronReferentie) {
        return aanmeldingen.findByPartnerAndBronReferentie(partner, bronReferentie);
    }

    /** The intake of this case, if this partner reported it. */
    @Transactional(readOnly = true)
    public Optional<Aanmelding> gemeldDoor(String partner, String zaaknummer) {
        return aanmeldingen.findById(zaaknummer).filter(aanmelding -> partner.equals(aanmelding.partner()));
    }

    /** The waiting list of a team today. @param langwachtendNaDagen highest threshold of PAR-04 */
    @Transactional(readOnly = true)
    public Wachtlijststand wachtlijststand(String team, int langwachtendNaDagen) {
        var vandaag = LocalDate.now(klok);
        var wachtend = aanmeldingen.wachtenden(team);
        var lang = aanmeldingen.wachtendenSindsVoor(team, vandaag.minusDays(langwachtendNaDagen));
        var eerder = aanmeldingen.wachtendenOp(
                team,
                vandaag.minusMonths(1),
                vandaag.minusMonths(1).atStartOfDay(klok.getZone()).toInstant());
        return new Wachtlijststand(
                lang,
                wachtend == 0 ? 0 : 100.0 * lang / wachtend,
                sinds(team, vandaag.minusMonths(3)) / 3.0,
                sinds(team, vandaag.minusYears(1)) / 12.0,
                wachtend > eerder ? "stijgt" : wachtend < eerder ? "daalt" : "gelijk");
    }

    private long sinds(String team, LocalDate dag) {
        return aanmeldingen.countByTeamAndAanmeldDatumTijdGreaterThanEqual(
                team, dag.atStartOfDay(klok.getZone()).toInstant());
    }
}
