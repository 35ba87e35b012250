package nl.zorgpad.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.MedewerkerService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases and their dossiers, for other capabilities; joins the caller's transaction. Every method that names a zaaknummer
 * throws {@link ZaakOnbekend} when there is no such case. A null gebruiker stands for trusted system code.
 */
@Service
@Transactional
public class DossierService {

    /** Who acted when no worker did. */
    static final String SYSTEEM = "systeem";

    private static final String KLOK = "klok";
    private static final int LANGSTE_TEKST = 20_000;

    private final DossierRepository dossiers;
    private final ZaakRepository zaken;
    private final GebeurtenisRepository gebeurtenissen;
    private final TekstRepository teksten;
    private final MedewerkerService medewerkers;
    private final ObjectProvider<Zaakwacht> wachten;
    private final ApplicationEventPublisher luisteraars;
    private final Clock klok;

    DossierService(
            DossierRepository dossiers,
            ZaakRepository zaken,
            GebeurtenisRepository gebeurtenissen,
            TekstRepository teksten,
            MedewerkerService medewerkers,
            ObjectProvider<Zaakwacht> wachten,
            ApplicationEventPublisher luisteraars,
            Clock klok) {
        this.dossiers = dossiers;
        this.zaken = zaken;
        this.gebeurtenissen = gebeurtenissen;
        this.teksten = teksten;
        this.medewerkers = medewerkers;
        this.wachten = wachten;
        this.luisteraars = luisteraars;
        this.klok = klok;
    }

    /**
     * Makes a dossier with its first case, and gives the case its zaaknummer.
     *
     * @throws DossierFout when something is missing or wrong, with the names of {@link NieuweZaak}'s fields
     */
    public Zaak openZaak(NieuweZaak nieuw) {
        var nu = klok.instant();
        var wie = wie(nieuw.gebruiker());
        var dossier = new DossierEntity(nieuw.gezin(), nieuw.personen(), nu, vandaag(), wie);
        var zaak = new ZaakEntity(
                volgendZaaknummer(), dossier, nieuw.team(), nieuw.kanaal(), nieuw.aanmeldDatumTijd(), nu);
        dossiers.save(dossier);
        zaken.saveAndFlush(zaak);
        leg(zaak, new Registratie("zaak_geopend", nieuw.kanaal()), wie);
        luisteraars.publishEvent(zaak.stand(dossier.eigenVragen()));
        return beeld(zaak);
    }

    @Transactional(readOnly = true)
    public Zaak zaak(String zaaknummer) {
        return beeld(vind(zaaknummer));
    }

    /**
     * The members of the family, in the order in which they were entered. For the application's own use: what a worker
     * gets to see goes through the Dossier tab, which logs it.
     */
    @Transactional(readOnly = true)
    public List<Persoon> personen(String zaaknummer) {
        return vind(zaaknummer).dossier().personen().stream()
                .map(persoon -> persoon.beeld(vandaag()))
                .toList();
    }

    /** Name and contact data of the family, for the application's own use such as a letter. */
    @Transactional(readOnly = true)
    public Gezin gezin(String zaaknummer) {
        return vind(zaaknummer).dossier().gezin();
    }

    /** The history of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<Gebeurtenis> gebeurtenissen(String zaaknummer) {
        return gebeurtenissen.findByZaaknummerOrderByVolgnummer(vind(zaaknummer).zaaknummer()).stream()
                .map(GebeurtenisEntity::beeld)
                .toList();
    }

    /**
     * Adds a line to the history of the case.
     *
     * @throws DossierFout when a value is not a code, date, number or id
     */
    public void registreer(
            String zaaknummer, String soort, String code, String ruleId, String herkomst, String gebruiker) {
        registreer(zaaknummer, new Registratie(soort, code, null, ruleId, herkomst), gebruiker);
    }

    /** As {@link #registreer(String, String, String, String, String, String)}, with a second value. */
    public void registreer(String zaaknummer, Registratie registratie, String gebruiker) {
        leg(vind(zaaknummer), registratie, wie(gebruiker));
    }

    /**
     * Sets a clock of the case: a deadline or a date that norms are measured from, {@code kennismakingUiterlijk}. The
     * latest date counts, earlier ones stay in the history. Clocks survive a hand-over to another team. A deadline is
     * named {@code xUiterlijk}; the clock {@code xDatum} says when it was met.
     */
    public void legKlokVast(
            String zaaknummer, String naam, LocalDate datum, String ruleId, String herkomst, String gebruiker) {
        leg(vind(zaaknummer), new Registratie(KLOK, naam, datum.toString(), ruleId, herkomst), wie(gebruiker));
    }

    /**
     * Adds the answers of the dossier group of a form. Answers that were given before stay; empty answers add nothing.
     *
     * @param taakId null for a start form
     * @param velden value per field: text, number, boolean, or a list of codes
     * @throws DossierFout when a text is longer than 20,000 characters
     */
    public void legTekstenVast(
            String zaaknummer, String formulier, String taakId, Map<String, Object> velden, String auteur) {
        var zaak = vind(zaaknummer);
        var nu = klok.instant();
        var antwoorden = new LinkedHashMap<String, String>();
        velden.forEach((veld, waarde) -> antwoorden.put(veld, alsTekst(waarde)));
        antwoorden.values().removeIf(tekst -> tekst == null || tekst.isBlank());
        var invoer = new Invoer();
        antwoorden.forEach((veld, tekst) -> invoer.lengte(
                veld, tekst, LANGSTE_TEKST, "Deze tekst is te lang: gebruik niet meer dan 20.000 tekens."));
        invoer.klaar();
        antwoorden.forEach((veld, tekst) -> teksten.saveAndFlush(
                new TekstEntity(zaak.zaaknummer(), formulier, taakId, veld, tekst.strip(), wie(auteur), nu)));
    }

    /**
     * Hands an open case to another team. Zaaknummer, dossier and clocks stay.
     *
     * @param reden code
     * @throws DossierFout when the case is closed or already with that team
     */
    public Zaak draagOver(String zaaknummer, String naarTeam, String reden, String gebruiker) {
        var zaak = vind(zaaknummer);
        leg(zaak, new Registratie("overdracht_team", naarTeam, reden, null, null), wie(gebruiker));
        zaak.draagOver(naarTeam);
        zaken.saveAndFlush(zaak);
        luisteraars.publishEvent(zaak.stand(null));
        return beeld(zaak);
    }

    /**
     * Closes an open case.
     *
     * @param uitkomst code of the outcome
     * @param moment when it ended; null for now
     * @throws DossierFout when the case is already closed
     */
    public Zaak sluit(String zaaknummer, String uitkomst, Instant moment, String gebruiker) {
        var zaak = vind(zaaknummer);
        zaak.sluit(uitkomst, moment == null ? klok.instant() : moment);
        zaken.saveAndFlush(zaak);
        leg(zaak, new Registratie("zaak_gesloten", uitkomst), wie(gebruiker));
        luisteraars.publishEvent(zaak.stand(null));
        return beeld(zaak);
    }

    /**
     * Records that a process of this case ended, and closes the case when that was the last one. Two processes that end
     * at the same moment wait for each other here, so that one of them is the last.
     *
     * @param einde what ended and how; its code becomes the outcome of the case
     * @param isLaatste whether no other process of the case runs
     */
    public void rondAf(String zaaknummer, Registratie einde, BooleanSupplier isLaatste, String gebruiker) {
        var zaak = zaken.vergrendel(zaaknummer).orElseThrow(ZaakOnbekend::new);
        leg(zaak, einde, wie(gebruiker));
        if (zaak.isOpen()
                && wachten.stream().noneMatch(wacht -> wacht.houdtOpen(zaaknummer))
                && isLaatste.getAsBoolean()) {
            sluit(zaaknummer, einde.code(), null, gebruiker);
        }
    }

    /**
     * The open case that a worker names in a start form.
     *
     * @throws ZaakOnbekend when there is none, it is closed, or it belongs to a team that is not the worker's
     */
    @Transactional(readOnly = true)
    public Zaak eigenOpenZaak(String zaaknummer, String gebruiker) {
        var zaak = vind(zaaknummer);
        if (!zaak.isOpen() || !medewerkers.teamsVan(gebruiker).contains(zaak.team())) {
            throw new ZaakOnbekend();
        }
        return beeld(zaak);
    }

    void meldGezinssamenstelling(ZaakEntity zaak) {
        luisteraars.publishEvent(zaak.stand(zaak.dossier().eigenVragen()));
    }

    ZaakEntity vind(String zaaknummer) {
        return zaken.findByZaaknummer(zaaknummer).orElseThrow(ZaakOnbekend::new);
    }

    private Zaak beeld(ZaakEntity zaak) {
        var klokken = new LinkedHashMap<String, LocalDate>();
        gebeurtenissen
                .findByZaaknummerAndSoortOrderByVolgnummer(zaak.zaaknummer(), KLOK)
                .forEach(tik -> klokken.put(tik.code(), LocalDate.parse(tik.waarde())));
        return zaak.beeld(Collections.unmodifiableMap(klokken));
    }

    private void leg(ZaakEntity zaak, Registratie registratie, String gebruiker) {
        gebeurtenissen.saveAndFlush(new GebeurtenisEntity(zaak, klok.instant(), registratie, gebruiker));
    }

    private String volgendZaaknummer() {
        return "GZ-%d-%06d".formatted(Year.now(klok).getValue(), zaken.volgendNummer());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    static String wie(String gebruiker) {
        return gebruiker == null ? SYSTEEM : gebruiker;
    }

    private static String alsTekst(Object waarde) {
        if (waarde instanceof Boolean janee) {
            return janee ? "ja" : "nee";
        }
        if (waarde instanceof Collection<?> codes) {
            return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return waarde == null ? null : waarde.toString();
    }
}
