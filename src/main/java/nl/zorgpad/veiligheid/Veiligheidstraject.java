package nl.zorgpad.veiligheid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The work on safety with one family (TOP-3): phases, agreements, incidents, frames and reports. A case has at most one
 * at a time. Names and texts live here, never in the engine.
 */
@Entity
public class Veiligheidstraject {

    private static final String EERSTE_KADER = "VRIJWILLIG";
    private static final String VERVALLEN = "vervallen";

    @Id
    private UUID id;

    @Version
    private Long versie;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private Long volgorde;

    private String zaaknummer;
    private String team;
    private LocalDate begonnenOp;
    private LocalDate geeindigdOp;
    private String uitkomst;
    private LocalDate datumSignaal;
    private String bron;
    private boolean acuut;
    private boolean structureel;
    private String contactEvu;
    private LocalDate evaluatieOp;
    private String overgangDoor;
    private String overgangMedeDoor;

    @ElementCollection
    @CollectionTable(name = "veiligheid_fase", joinColumns = @JoinColumn(name = "traject_id"))
    @OrderColumn(name = "volgnummer")
    private List<Fasestand> fasen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "veiligheid_afspraak", joinColumns = @JoinColumn(name = "traject_id"))
    @OrderColumn(name = "volgnummer")
    private List<Veiligheidsafspraak> afspraken = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "veiligheid_incident", joinColumns = @JoinColumn(name = "traject_id"))
    @OrderColumn(name = "volgnummer")
    private List<Incident> incidenten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "veiligheid_kader", joinColumns = @JoinColumn(name = "traject_id"))
    @OrderColumn(name = "volgnummer")
    private List<Kaderstand> kaders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "veiligheid_melding", joinColumns = @JoinColumn(name = "traject_id"))
    @OrderColumn(name = "volgnummer")
    private List<Melding> meldingen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "veiligheid_consult", joinColumns = @JoinColumn(name = "traject_id"))
    @OrderColumn(name = "volgnummer")
    private List<Consult> consulten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "veiligheid_risicofactor", joinColumns = @JoinColumn(name = "traject_id"))
    @Column(name = "factor")
    private Set<String> risicofactoren = new LinkedHashSet<>();

    protected Veiligheidstraject() {}

    Veiligheidstraject(String zaaknummer, String team, Signaal signaal, LocalDate vandaag) {
        this.id = UUID.randomUUID();
        this.zaaknummer = zaaknummer;
        this.team = team;
        this.begonnenOp = vandaag;
        this.datumSignaal = signaal.datum();
        this.bron = signaal.bron();
        this.acuut = signaal.acuut();
        this.structureel = signaal.structureel();
    }

    /** Another team goes on with it. */
    public void draagOver(String naarTeam) {
        team = naarTeam;
    }

    /** The assessment on the day of the signal. */
    public void schatIn(boolean acuut, boolean structureel) {
        this.acuut = acuut;
        this.structureel = structureel;
    }

    /** The family enters this phase; the one before ends today. */
    public void begin(Fase fase, LocalDate vandaag) {
        verlaatFase(vandaag, overgangDoor, overgangMedeDoor);
        fasen.add(new Fasestand(fase.code(), vandaag, null, null, null));
        overgangDoor = null;
        overgangMedeDoor = null;
        evaluatieOp = null;
    }

    private void verlaatFase(LocalDate op, String door, String mede) {
        if (!fasen.isEmpty() && laatste(fasen).tot() == null) {
            fasen.set(fasen.size() - 1, laatste(fasen).verlaten(op, door, mede));
        }
    }

    /** A worker decided that the family can leave this phase. */
    public void besluitOvergang(String gebruiker) {
        overgangDoor = gebruiker;
        overgangMedeDoor = null;
    }

    /** The aandachtsfunctionaris signs for leaving this phase. */
    public void ondertekenMede(String gebruiker) {
        overgangMedeDoor = gebruiker;
    }

    /** Something happened: whatever phase it was, that phase is over. */
    public void incident(LocalDate datum, String gemeldDoor, LocalDate vandaag) {
        incidenten.add(
                new Incident(datum, fasen.isEmpty() ? null : laatste(fasen).fase(), gemeldDoor));
        verlaatFase(vandaag, null, null);
        evaluatieOp = null;
    }

    public void maakAfspraken(List<Veiligheidsafspraak> nieuw) {
        afspraken.addAll(nieuw);
    }

    /** The agreements that were open no longer count. */
    public void laatVervallen(LocalDate vandaag) {
        wijzig(Veiligheidsafspraak::isOpen, afspraak -> afspraak.gecontroleerd(VERVALLEN, vandaag));
    }

    /** The result of a check of these agreements: {@code nagekomen} or {@code niet_nagekomen}. */
    public void controleer(Predicate<Veiligheidsafspraak> welke, String stand, LocalDate vandaag) {
        wijzig(welke.and(Veiligheidsafspraak::isOpen), afspraak -> afspraak.gecontroleerd(stand, vandaag));
    }

    /** These agreements go on until another day. */
    public void verleng(Predicate<Veiligheidsafspraak> welke, LocalDate tot) {
        wijzig(welke.and(Veiligheidsafspraak::isOpen), afspraak -> afspraak.verlengd(tot));
    }

    private void wijzig(Predicate<Veiligheidsafspraak> welke, UnaryOperator<Veiligheidsafspraak> hoe) {
        afspraken.replaceAll(afspraak -> welke.test(afspraak) ? hoe.apply(afspraak) : afspraak);
    }

    public void noemRisicofactoren(Collection<String> codes) {
        risicofactoren.clear();
        risicofactoren.addAll(codes);
    }

    /** The frame by D12. @return whether it is another than before */
    public boolean bepaalKader(String kader, String regie, String regel, LocalDate vandaag) {
        if (kader.equals(kader())) {
            return false;
        }
        kaders.add(new Kaderstand(kader, regie, regel, vandaag, null, null));
        return true;
    }

    /** The family was told about this frame. */
    public void legKaderUit(String kader, LocalDate op, String ondertekend) {
        for (var i = kaders.size() - 1; i >= 0; i--) {
            if (kaders.get(i).kader().equals(kader)) {
                kaders.set(i, kaders.get(i).uitgelegd(op, ondertekend));
                return;
            }
        }
    }

    public void meld(Melding melding) {
        meldingen.add(melding);
    }

    public void vraagAdvies(Collection<String> bij, LocalDate datum) {
        bij.forEach(wie -> consulten.add(new Consult(wie, datum)));
    }

    /** The one contact person of the EVU for family and worker. */
    public void koppelEvu(String contactpersoon) {
        contactEvu = contactpersoon;
    }

    public void planEvaluatie(LocalDate op) {
        evaluatieOp = op;
    }

    void rondAf(String uitkomst, LocalDate vandaag) {
        this.uitkomst = uitkomst;
        this.geeindigdOp = vandaag;
        verlaatFase(vandaag, overgangDoor, overgangMedeDoor);
        evaluatieOp = null;
    }

    public String zaaknummer() {
        return zaaknummer;
    }

    public boolean loopt() {
        return geeindigdOp == null;
    }

    public boolean acuut() {
        return acuut;
    }

    public boolean structureel() {
        return structureel;
    }

    /** The frame now; help begins voluntarily. */
    public String kader() {
        return kaders.isEmpty() ? EERSTE_KADER : laatste(kaders).kader();
    }

    /** The phase now, or the last one; null before the first. */
    public Fasestand fase() {
        return fasen.isEmpty() ? null : laatste(fasen);
    }

    public List<Fasestand> fasen() {
        return List.copyOf(fasen);
    }

    public List<Kaderstand> kaders() {
        return List.copyOf(kaders);
    }

    public List<Incident> incidenten() {
        return List.copyOf(incidenten);
    }

    public List<Melding> meldingen() {
        return List.copyOf(meldingen);
    }

    public List<Consult> consulten() {
        return List.copyOf(consulten);
    }

    public Set<String> risicofactoren() {
        return Set.copyOf(risicofactoren);
    }

    /** All agreements, also those that were checked or dropped. */
    public List<Veiligheidsafspraak> afspraken() {
        return List.copyOf(afspraken);
    }

    /** The first to be checked first. */
    public List<Veiligheidsafspraak> openAfspraken() {
        return afspraken.stream()
                .filter(Veiligheidsafspraak::isOpen)
                .sorted(Comparator.comparing(Veiligheidsafspraak::tot))
                .toList();
    }

    Veiligheidsstand stand() {
        var open = openAfspraken();
        var kader = kaders.isEmpty() ? null : laatste(kaders);
        return new Veiligheidsstand(
                loopt(),
                fase() == null ? null : Fase.vanCode(fase().fase()),
                fase() == null ? null : fase().sinds(),
                open,
                open.isEmpty() ? null : open.get(0).tot(),
                evaluatieOp,
                kader(),
                kader == null ? "buurtteam" : kader.regie(),
                kader == null ? null : kader.sinds(),
                contactEvu,
                incidenten.isEmpty() ? null : laatste(incidenten).datum(),
                uitkomst);
    }

    private static <T> T laatste(List<T> lijst) {
        return lijst.get(lijst.size() - 1);
    }
}
