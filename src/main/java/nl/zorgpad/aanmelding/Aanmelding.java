package nl.zorgpad.aanmelding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Persistable;

/** The intake of one case: its clocks, its kennismaking and its time on the waiting list. No personal data. */
@Entity
@EntityListeners(AanmeldingMelder.class)
public class Aanmelding implements Persistable<String> {

    @Id
    private String zaaknummer;

    @Version
    private Long versie;

    private String team;
    private String wijk;
    private String kanaal;
    private String melderRol;
    private String partner;
    private String bronReferentie;
    private String bronVingerafdruk;
    private Instant aanmeldDatumTijd;
    private String ingang;
    private String routeRegel;
    private String urgentie;
    private String urgentieRegel;
    private LocalDate eersteContactUiterlijk;
    private LocalDate kennismakingUiterlijk;
    private String gezinswerkerId;
    private Boolean zelfdeWerker;
    private String redenAndereWerker;
    private LocalDate eersteAanbodDatum;
    private LocalDate kennismakingAfspraak;
    private boolean laterOpWens;
    private String redenLater;
    private boolean kennismakingGehouden;
    private LocalDate kennismakingDatum;
    private Integer kennismakingWerkdagen;
    private String kennismakingKlasse;
    private String kennismakingRegel;
    private String serviceKlasse;
    private LocalDate wachtenSinds;
    private String wachtreden;
    private LocalDate volgendContact;
    private LocalDate verwachteStart;
    private LocalDate datumAanvang;
    private String financieleSituatie;
    private String uitkomst;
    private Instant uitkomstOp;

    @ElementCollection
    @CollectionTable(name = "contactpoging", joinColumns = @JoinColumn(name = "zaaknummer"))
    @OrderColumn(name = "volgnummer")
    private List<Contactpoging> contactpogingen = new ArrayList<>();

    @Transient
    private boolean nieuw = true;

    protected Aanmelding() {}

    Aanmelding(String zaaknummer, String team, Aanmeldgegevens gegevens) {
        this.zaaknummer = zaaknummer;
        this.team = team;
        this.wijk = gegevens.wijk();
        this.kanaal = gegevens.kanaal();
        this.melderRol = gegevens.melderRol();
        this.partner = gegevens.partner();
        this.bronReferentie = gegevens.bronReferentie();
        this.bronVingerafdruk = gegevens.bronVingerafdruk();
        this.aanmeldDatumTijd = gegevens.aanmeldDatumTijd();
    }

    /** Where the question belongs, by decision D01. */
    public void routeer(String ingang, String regel) {
        this.ingang = ingang;
        this.routeRegel = regel;
    }

    /** The urgency class with its deadlines, by decisions D03 and D04. */
    public void bepaalUrgentie(String klasse, String regel, LocalDate eersteContact, LocalDate kennismaking) {
        this.urgentie = klasse;
        this.urgentieRegel = regel;
        this.eersteContactUiterlijk = eersteContact;
        this.kennismakingUiterlijk = kennismaking;
    }

    /** The family worker who does the kennismaking and what follows. */
    public void wijsToe(String gezinswerkerId, boolean zelfdeWerker, String reden) {
        var gewisseld = this.gezinswerkerId != null && !this.gezinswerkerId.equals(gezinswerkerId);
        this.gezinswerkerId = gezinswerkerId;
        this.zelfdeWerker = zelfdeWerker && !gewisseld;
        this.redenAndereWerker = this.zelfdeWerker ? null : reden;
    }

    /** An attempt that did not reach the family. */
    public void nietBereikt(Contactpoging poging) {
        contactpogingen.add(poging);
    }

    /** Attempts on how many different day parts. */
    public int verschillendeDagdelen() {
        return (int)
                contactpogingen.stream().map(Contactpoging::dagdeel).distinct().count();
    }

    /** The day of the first attempt; fails when there was none. */
    public LocalDate eerstePoging() {
        return contactpogingen.get(0).datum();
    }

    public int aantalContactpogingen() {
        return contactpogingen.size();
    }

    /** The appointment; the first date that was ever offered stays, as D05 needs it. */
    public void spreekAf(LocalDate aanbod, LocalDate afspraak, boolean opWens, String reden) {
        if (eersteAanbodDatum == null) {
            eersteAanbodDatum = aanbod;
        }
        kennismakingAfspraak = afspraak;
        laterOpWens = laterOpWens || opWens;
        redenLater = reden == null ? redenLater : reden;
    }

    /** Why the kennismaking is late, found out after its term had passed; the last reason counts. */
    public void legRedenVast(String reden) {
        redenLater = reden == null ? redenLater : reden;
    }

    /**
     * The kennismaking was held.
     *
     * @param datum null when the worker did not enter it (D05-1)
     * @param werkdagen from the day of registration; null without datum
     */
    public void houdKennismaking(LocalDate datum, Integer werkdagen) {
        kennismakingGehouden = true;
        kennismakingDatum = datum;
        kennismakingWerkdagen = werkdagen;
    }

    /** What the family said about money, as code. */
    public void bespreekFinancien(String situatie) {
        financieleSituatie = situatie;
    }

    /** The class of the kennismaking by D05, against the published norm and against the norm of its own urgency. */
    public void classificeer(String klasse, String regel, String klasseEigenNorm) {
        kennismakingKlasse = klasse;
        kennismakingRegel = regel;
        serviceKlasse = klasseEigenNorm;
    }

    /** The family waits for the start of help. */
    public void wacht(LocalDate sinds) {
        if (wachtenSinds == null) {
            wachtenSinds = sinds;
        }
    }

    /** Why help does not start yet, as code; the last reason counts. */
    public void wachtOmdat(String reden) {
        wachtreden = reden == null ? wachtreden : reden;
    }

    public void spreekContactAf(LocalDate volgend, LocalDate start) {
        volgendContact = volgend;
        verwachteStart = start == null ? verwachteStart : start;
    }

    /** Help really starts. */
    public void start(LocalDate datum, boolean zelfdeWerker, String reden) {
        datumAanvang = datum;
        this.zelfdeWerker = Boolean.TRUE.equals(this.zelfdeWerker) && zelfdeWerker;
        redenAndereWerker = this.zelfdeWerker ? null : Objects.requireNonNullElse(reden, redenAndereWerker);
    }

    /** Another team takes over; the clocks stay. The next team chooses its own family worker. */
    public void draagOver(String naarTeam) {
        team = naarTeam;
        gezinswerkerId = null;
    }

    public void rondAf(String uitkomst, Instant moment) {
        this.uitkomst = uitkomst;
        this.uitkomstOp = moment;
    }

    public String zaaknummer() {
        return zaaknummer;
    }

    public String team() {
        return team;
    }

    public String wijk() {
        return wijk;
    }

    public String kanaal() {
        return kanaal;
    }

    /** Id of the partner that reported; null when a worker registered. */
    public String partner() {
        return partner;
    }

    /** The partner's own reference. */
    public String bronReferentie() {
        return bronReferentie;
    }

    /** Hash of what the partner sent. */
    public String bronVingerafdruk() {
        return bronVingerafdruk;
    }

    public Instant aanmeldDatumTijd() {
        return aanmeldDatumTijd;
    }

    public String urgentie() {
        return urgentie;
    }

    public LocalDate eersteContactUiterlijk() {
        return eersteContactUiterlijk;
    }

    public LocalDate kennismakingUiterlijk() {
        return kennismakingUiterlijk;
    }

    public String gezinswerkerId() {
        return gezinswerkerId;
    }

    public Boolean zelfdeWerker() {
        return zelfdeWerker;
    }

    public String redenAndereWerker() {
        return redenAndereWerker;
    }

    public LocalDate eersteAanbodDatum() {
        return eersteAanbodDatum;
    }

    public boolean laterOpWens() {
        return laterOpWens;
    }

    public String redenLater() {
        return redenLater;
    }

    public boolean kennismakingGehouden() {
        return kennismakingGehouden;
    }

    public LocalDate kennismakingDatum() {
        return kennismakingDatum;
    }

    public String kennismakingKlasse() {
        return kennismakingKlasse;
    }

    public String serviceKlasse() {
        return serviceKlasse;
    }

    public LocalDate wachtenSinds() {
        return wachtenSinds;
    }

    public LocalDate datumAanvang() {
        return datumAanvang;
    }

    public String uitkomst() {
        return uitkomst;
    }

    AanmeldingStand stand() {
        return new AanmeldingStand(
                zaaknummer,
                team,
                wijk,
                kanaal,
                urgentie,
                aanmeldDatumTijd,
                kennismakingUiterlijk,
                eersteAanbodDatum,
                laterOpWens,
                redenLater,
                kennismakingGehouden,
                kennismakingDatum,
                kennismakingWerkdagen,
                kennismakingKlasse,
                wachtenSinds,
                wachtreden,
                datumAanvang,
                financieleSituatie,
                uitkomst,
                uitkomstOp);
    }

    @Override
    public String getId() {
        return zaaknummer;
    }

    @Override
    public boolean isNew() {
        return nieuw;
    }

    @PostLoad
    @PostPersist
    void bewaard() {
        nieuw = false;
    }
}
