package nl.zorgpad.pgb;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/**
 * One application for a personal budget: its stand, its terms, its decision and what came after. Amounts in euro. Dates
 * that count are stored when they are computed and only change by what the law says: a suspension.
 */
@Entity
public class PgbAanvraag implements Persistable<String> {

    @Id
    private String pgbNummer;

    @Version
    private Long versie;

    private String zaaknummer;
    private String team;
    private String aanleiding;
    private LocalDate aanvraagDatum;
    private UUID jeugdigeId;
    private String stand = "aangevraagd";
    private String specialistId;
    private LocalDate specialistGekoppeldOp;
    private String voorzieningNodig;
    private String redenGeenVoorziening;
    private LocalDate keuzegesprekDatum;
    private String vaardigheid;
    private Integer tariefJaar;
    private BigDecimal uurtariefGevraagd;
    private BigDecimal maximumTarief;
    private LocalDate besluitOnverlengd;
    private LocalDate besluitUiterlijk;
    private LocalDate internUiterlijk;
    private LocalDate opgeschortOp;
    private LocalDate aanvullenUiterlijk;
    private int dagenOpgeschort;
    private String vraagOmAanvulling;
    private LocalDate ingebrekestellingDatum;
    private LocalDate dwangsomVanaf;
    private String overeenstemming;
    private boolean heroverleg;
    private String stressSignaal;
    private String voorstel;
    private String voorstelRegel;
    private String besluit;
    private LocalDate besluitOp;
    private LocalDate bekendmakingDatum;
    private LocalDate bezwaarUiterlijk;
    private BigDecimal tarief;
    private BigDecimal omvangToegekend;
    private BigDecimal bedragPerWeek;
    private BigDecimal eigenBijdragePerWeek;
    private LocalDate ingang;
    private LocalDate einde;
    private LocalDate zorgovereenkomstDatum;
    private LocalDate svbDatum;
    private LocalDate startHulpDatum;
    private LocalDate herbeoordelingUiterlijk;
    private boolean herzienInBezwaar;
    private String eindeReden;
    private LocalDate eindeOp;

    @ElementCollection
    @CollectionTable(name = "pgb_begroting", joinColumns = @JoinColumn(name = "pgb_nummer"))
    @OrderColumn(name = "volgnummer")
    private List<Begrotingsregel> begroting = new ArrayList<>();

    @Transient
    private boolean nieuw = true;

    protected PgbAanvraag() {}

    PgbAanvraag(
            String pgbNummer,
            String zaaknummer,
            String team,
            String aanleiding,
            LocalDate aanvraagDatum,
            Termijn wettelijk,
            LocalDate intern) {
        this.pgbNummer = pgbNummer;
        this.zaaknummer = zaaknummer;
        this.team = team;
        this.aanleiding = aanleiding;
        this.aanvraagDatum = aanvraagDatum;
        this.besluitOnverlengd = wettelijk.onverlengd();
        this.besluitUiterlijk = wettelijk.uiterlijk();
        this.internUiterlijk = intern;
    }

    /** A pgb-specialist takes part [HJ2023]. */
    public void koppel(String specialist, LocalDate op) {
        specialistId = specialist;
        if (specialistGekoppeldOp == null) {
            specialistGekoppeldOp = op;
        }
        stand = "voorbereiden";
    }

    /** What the four steps gave. @param reden code; null when a provision is needed */
    public void bepaalVoorziening(String nodig, String reden) {
        voorzieningNodig = nodig;
        redenGeenVoorziening = reden;
    }

    /** The talk about pgb or help in kind was held (Jeugdwet 8.1.6). */
    public void voerKeuzegesprek(LocalDate datum) {
        keuzegesprekDatum = datum;
    }

    /** The application form with the budget plan. @param jaar of the tariffs */
    public void vraagAan(UUID jeugdige, int jaar, List<Begrotingsregel> regels) {
        jeugdigeId = jeugdige;
        tariefJaar = jaar;
        begroting.clear();
        begroting.addAll(regels);
        uurtariefGevraagd = knellendeRegel().uurtariefGevraagd();
        maximumTarief = knellendeRegel().maximumTarief();
        stand = "toetsen";
    }

    /** The line of the budget plan that decides: without a tariff first, else the one most above its maximum. */
    public Begrotingsregel knellendeRegel() {
        return begroting.stream()
                .filter(regel -> !regel.tariefBestaat())
                .findFirst()
                .or(() -> begroting.stream().max(Comparator.comparing(Begrotingsregel::bovenMaximum)))
                .orElseThrow(() -> new IllegalStateException("Aanvraag " + pgbNummer + " heeft nog geen begroting"));
    }

    /** What the specialist found. @param vraag text for the letter; null when nothing is missing */
    public void controleer(String vaardigheid, String vraag) {
        this.vaardigheid = vaardigheid;
        vraagOmAanvulling = vraag;
    }

    /** The family has to supplement; the term stands still from the day after. @param voorlopig last day if it takes all time */
    void schortOp(LocalDate gevraagd, LocalDate aanvullenUiterlijk, LocalDate voorlopig) {
        opgeschortOp = gevraagd;
        this.aanvullenUiterlijk = aanvullenUiterlijk;
        besluitUiterlijk = voorlopig;
        stand = "aanvullen";
    }

    /** The term runs again. */
    void hervat(int dagen, LocalDate onverlengd, LocalDate uiterlijk) {
        dagenOpgeschort += dagen;
        besluitOnverlengd = onverlengd;
        besluitUiterlijk = uiterlijk;
        internUiterlijk = internUiterlijk.plusDays(dagen);
        opgeschortOp = null;
        aanvullenUiterlijk = null;
        stand = "toetsen";
    }

    /** The family gave notice of default (Awb 4:17). */
    void stelInGebreke(LocalDate datum, LocalDate dwangsomVanaf) {
        ingebrekestellingDatum = datum;
        this.dwangsomVanaf = dwangsomVanaf;
    }

    /** How far family, worker and commission agree, and what the application does to the parents. */
    public void overleg(String overeenstemming, String stress, boolean heroverleg) {
        this.overeenstemming = overeenstemming;
        this.stressSignaal = stress == null ? stressSignaal : stress;
        this.heroverleg = this.heroverleg || heroverleg;
        stand = "overleg";
    }

    /** What D15 proposes. */
    public void stelVoor(String voorstel, String regel) {
        this.voorstel = voorstel;
        this.voorstelRegel = regel;
    }

    /** The decision, with the last day for an objection and, after an award, the day of the review. */
    void beslis(Besluit genomen, LocalDate bezwaarUiterlijk, LocalDate herbeoordeling) {
        besluit = genomen.uitkomst();
        besluitOp = genomen.op();
        bekendmakingDatum = genomen.bekendmaking();
        this.bezwaarUiterlijk = bezwaarUiterlijk;
        if (genomen.isToekenning()) {
            tarief = genomen.tarief();
            omvangToegekend = genomen.omvang();
            ingang = genomen.ingang();
            einde = genomen.einde();
            bedragPerWeek = Begrotingsregel.perWeek(omvangToegekend, tarief).add(overigeRegels(false));
            eigenBijdragePerWeek = Begrotingsregel.perWeek(
                            omvangToegekend,
                            eersteRegel().uurtariefGevraagd().subtract(tarief).max(BigDecimal.ZERO))
                    .add(overigeRegels(true));
            herbeoordelingUiterlijk = herbeoordeling;
        }
        stand = genomen.isToekenning() ? "uitvoering" : "besloten";
    }

    private BigDecimal overigeRegels(boolean eigenBijdrage) {
        return begroting.stream()
                .skip(1)
                .map(regel -> Begrotingsregel.perWeek(
                        regel.omvangPerWeek(), eigenBijdrage ? regel.bovenMaximum() : regel.toeTeKennenTarief()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Begrotingsregel eersteRegel() {
        return begroting.get(0);
    }

    /** Municipality approved the contents of the care contract. */
    public void keurOvereenkomstGoed(LocalDate datum) {
        zorgovereenkomstDatum = datum;
    }

    /** The SVB approved the form of the care contract. */
    public void keurdeSvbGoed(LocalDate datum) {
        svbDatum = datum;
    }

    /** Help paid from the budget began. */
    public void start(LocalDate datum) {
        startHulpDatum = datum;
    }

    /** The next review, at the latest on this day. */
    void planHerbeoordeling(LocalDate uiterlijk) {
        herbeoordelingUiterlijk = uiterlijk;
    }

    /** How heavy it is for the parents, asked again at a review. */
    public void meetStress(String stress) {
        stressSignaal = stress;
    }

    /** A later decision on the same budget can be objected to until this day. */
    void verlengBezwaar(LocalDate uiterlijk) {
        bezwaarUiterlijk = uiterlijk;
    }

    /** The decision was changed on an objection. */
    void herzie() {
        herzienInBezwaar = true;
    }

    /** The application or the budget ended. @param reden code */
    public void eindig(String reden, LocalDate op) {
        eindeReden = reden;
        eindeOp = op;
        stand = "beeindigd";
    }

    public boolean isOpgeschort() {
        return opgeschortOp != null;
    }

    public boolean isBesloten() {
        return besluit != null;
    }

    public boolean isToegekend() {
        return Besluit.TOEGEKEND.equals(besluit) || Besluit.GEDEELTELIJK.equals(besluit);
    }

    public boolean isBeeindigd() {
        return eindeReden != null;
    }

    public String pgbNummer() {
        return pgbNummer;
    }

    public String zaaknummer() {
        return zaaknummer;
    }

    public String team() {
        return team;
    }

    /** Code of where it stands: aangevraagd, voorbereiden, toetsen, aanvullen, overleg, besloten, uitvoering, beeindigd. */
    public String stand() {
        return stand;
    }

    public LocalDate aanvraagDatum() {
        return aanvraagDatum;
    }

    /** Null until the application form is filled in. */
    public UUID jeugdigeId() {
        return jeugdigeId;
    }

    public String specialistId() {
        return specialistId;
    }

    public LocalDate besluitOnverlengd() {
        return besluitOnverlengd;
    }

    public LocalDate besluitUiterlijk() {
        return besluitUiterlijk;
    }

    public LocalDate internUiterlijk() {
        return internUiterlijk;
    }

    public LocalDate opgeschortOp() {
        return opgeschortOp;
    }

    public LocalDate aanvullenUiterlijk() {
        return aanvullenUiterlijk;
    }

    public String vraagOmAanvulling() {
        return vraagOmAanvulling;
    }

    public LocalDate dwangsomVanaf() {
        return dwangsomVanaf;
    }

    public String overeenstemming() {
        return overeenstemming;
    }

    public boolean heroverleg() {
        return heroverleg;
    }

    public String stressSignaal() {
        return stressSignaal;
    }

    /** Code of the outcome; null until decided. */
    public String besluit() {
        return besluit;
    }

    public LocalDate besluitOp() {
        return besluitOp;
    }

    public LocalDate bezwaarUiterlijk() {
        return bezwaarUiterlijk;
    }

    public BigDecimal tarief() {
        return tarief;
    }

    public BigDecimal bedragPerWeek() {
        return bedragPerWeek;
    }

    public BigDecimal eigenBijdragePerWeek() {
        return eigenBijdragePerWeek;
    }

    public LocalDate ingang() {
        return ingang;
    }

    public LocalDate einde() {
        return einde;
    }

    public LocalDate herbeoordelingUiterlijk() {
        return herbeoordelingUiterlijk;
    }

    public boolean isHerzienInBezwaar() {
        return herzienInBezwaar;
    }

    public List<Begrotingsregel> begroting() {
        return List.copyOf(begroting);
    }

    @Override
    public String getId() {
        return pgbNummer;
    }

    @Override
    public boolean isNew() {
        return nieuw;
    }

    @PostLoad
    @PostPersist
    void bestaat() {
        nieuw = false;
    }
}
