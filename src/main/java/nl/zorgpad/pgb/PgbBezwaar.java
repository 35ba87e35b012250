package nl.zorgpad.pgb;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An objection to a decision on an application (Awb 6 and 7). */
@Entity
public class PgbBezwaar {

    @Id
    private UUID id;

    @Version
    private Long versie;

    private String pgbNummer;
    private LocalDate ontvangenOp;
    private LocalDate gepostOp;
    private boolean opTijd;
    private LocalDate bezwaarUiterlijk;
    private LocalDate besluitUiterlijk;
    private boolean verdaagd;
    private String beslissing;
    private LocalDate beslistOp;

    protected PgbBezwaar() {}

    PgbBezwaar(PgbAanvraag aanvraag, LocalDate ontvangen, LocalDate gepost, LocalDate besluitUiterlijk) {
        this.id = UUID.randomUUID();
        this.pgbNummer = aanvraag.pgbNummer();
        this.ontvangenOp = ontvangen;
        this.gepostOp = gepost;
        this.bezwaarUiterlijk = aanvraag.bezwaarUiterlijk();
        this.besluitUiterlijk = besluitUiterlijk;
        this.opTijd = isOpTijd(bezwaarUiterlijk, ontvangen, gepost);
    }

    /** Received in time, or posted in time and received within a week after the term (Awb 6:9). */
    static boolean isOpTijd(LocalDate uiterlijk, LocalDate ontvangen, LocalDate gepost) {
        return !ontvangen.isAfter(uiterlijk)
                || gepost != null && !gepost.isAfter(uiterlijk) && !ontvangen.isAfter(uiterlijk.plusWeeks(1));
    }

    /** The decision may come later, once (Awb 7:10 lid 3). @throws IllegalStateException when that was done before */
    void verdaag(LocalDate uiterlijk) {
        if (verdaagd) {
            throw new IllegalStateException("Bezwaar " + id + " is al verdaagd");
        }
        verdaagd = true;
        besluitUiterlijk = uiterlijk;
    }

    void beslis(String beslissing, LocalDate op) {
        this.beslissing = beslissing;
        this.beslistOp = op;
    }

    public UUID id() {
        return id;
    }

    public String pgbNummer() {
        return pgbNummer;
    }

    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    public boolean opTijd() {
        return opTijd;
    }

    public boolean verdaagd() {
        return verdaagd;
    }

    /** Last day for the decision on this objection. */
    public LocalDate besluitUiterlijk() {
        return besluitUiterlijk;
    }

    /** Last day on which the objection was in time. */
    public LocalDate bezwaarUiterlijk() {
        return bezwaarUiterlijk;
    }

    /** Code; null while open. */
    public String beslissing() {
        return beslissing;
    }
}
