package nl.zorgpad.gezinsplan.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that opened an invitation; logged in once the code was right. */
@Entity
@Table(name = "plan_sessie")
class SessieEntity {

    /** Without a click for this long the session is over. */
    static final Duration STILTE = Duration.ofMinutes(20);

    private static final Duration LANGST = Duration.ofHours(8);
    private static final int POGINGEN_PER_CODE = 5;

    @Id
    private String sleutelHash;

    private UUID uitnodigingId;
    private Instant begonnenOp;
    private Instant laatstGebruikt;
    private boolean ingelogd;
    private String codeHash;
    private Instant codeGeldigTot;
    private int codePogingen;

    protected SessieEntity() {}

    SessieEntity(String sleutel, UUID uitnodigingId, boolean ingelogd, Instant nu) {
        this.sleutelHash = Geheim.hash(sleutel);
        this.uitnodigingId = uitnodigingId;
        this.ingelogd = ingelogd;
        this.begonnenOp = nu;
        this.laatstGebruikt = nu;
    }

    boolean isVerlopen(Instant nu) {
        return !nu.isBefore(laatstGebruikt.plus(STILTE)) || !nu.isBefore(begonnenOp.plus(LANGST));
    }

    /** A new code; an earlier one no longer works. */
    void nieuweCode(String code, String sleutel, Instant geldigTot) {
        codeHash = Geheim.hashVanCode(code, sleutel);
        codeGeldigTot = geldigTot;
        codePogingen = 0;
    }

    boolean heeftCode(Instant nu) {
        return codeHash != null && nu.isBefore(codeGeldigTot);
    }

    /** Tries a code; a right one and the fifth wrong one use it up. */
    boolean probeer(String code, String sleutel) {
        var goed = Geheim.gelijk(Geheim.hashVanCode(code, sleutel), codeHash);
        codePogingen++;
        if (goed || codePogingen >= POGINGEN_PER_CODE) {
            codeHash = null;
            codeGeldigTot = null;
        }
        return goed;
    }

    Instant codeGeldigTot() {
        return codeGeldigTot;
    }

    UUID uitnodigingId() {
        return uitnodigingId;
    }

    boolean isIngelogd() {
        return ingelogd;
    }
}
