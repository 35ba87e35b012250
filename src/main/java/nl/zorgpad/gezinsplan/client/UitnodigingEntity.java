package nl.zorgpad.gezinsplan.client;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The invitation of one family member to the gezinsplan of one case. */
@Entity
@Table(name = "plan_uitnodiging")
class UitnodigingEntity {

    static final String VERVANGEN = "vervangen";
    static final String INGETROKKEN = "ingetrokken";
    static final String GEBLOKKEERD = "geblokkeerd";

    private static final Duration TUSSEN_CODES = Duration.ofSeconds(60);
    private static final Duration UUR = Duration.ofHours(1);
    private static final int CODES_PER_UUR = 5;
    private static final int MEESTE_FOUTE_CODES = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Long versie;

    private String zaaknummer;
    private UUID persoonId;
    private String linkHash;
    private String telefoon;
    private Instant uitgenodigdOp;
    private String uitgenodigdDoor;
    private Instant geldigTot;
    private Instant gestoptOp;
    private String gestoptDoor;
    private String gestoptReden;
    private Instant eerstGeopendOp;
    private Instant laatstGeopendOp;
    private Instant laatsteCodeOp;
    private Instant codesVanaf;
    private int codesVerstuurd;
    private int fouteCodes;

    protected UitnodigingEntity() {}

    UitnodigingEntity(
            String zaaknummer,
            UUID persoonId,
            String linkHash,
            String telefoon,
            String gebruiker,
            Instant nu,
            Instant geldigTot) {
        this.zaaknummer = zaaknummer;
        this.persoonId = persoonId;
        this.linkHash = linkHash;
        this.telefoon = telefoon;
        this.uitgenodigdDoor = gebruiker;
        this.uitgenodigdOp = nu;
        this.geldigTot = geldigTot;
    }

    void stop(String reden, String gebruiker, Instant nu) {
        if (gestoptOp == null) {
            gestoptOp = nu;
            gestoptDoor = gebruiker;
            gestoptReden = reden;
            telefoon = null;
        }
    }

    boolean isGestopt() {
        return gestoptOp != null;
    }

    boolean isVerlopen(Instant nu) {
        return !nu.isBefore(geldigTot);
    }

    /** How long to wait for the next code: one a minute, five an hour. */
    Duration wachttijdCode(Instant nu) {
        if (laatsteCodeOp == null) {
            return Duration.ZERO;
        }
        var volgende = laatsteCodeOp.plus(TUSSEN_CODES);
        if (codesVerstuurd >= CODES_PER_UUR && codesVanaf.plus(UUR).isAfter(volgende)) {
            volgende = codesVanaf.plus(UUR);
        }
        return volgende.isAfter(nu) ? Duration.between(nu, volgende) : Duration.ZERO;
    }

    void codeVerstuurd(Instant nu) {
        if (codesVanaf == null || !nu.isBefore(codesVanaf.plus(UUR))) {
            codesVanaf = nu;
            codesVerstuurd = 0;
        }
        codesVerstuurd++;
        laatsteCodeOp = nu;
    }

    /** Counts a wrong code; too many since the last right one, over all codes, and the invitation stops. */
    void foutCode(Instant nu) {
        fouteCodes++;
        if (fouteCodes >= MEESTE_FOUTE_CODES) {
            stop(GEBLOKKEERD, null, nu);
        }
    }

    /** @return whether this is the first time */
    boolean geopend(Instant nu) {
        fouteCodes = 0;
        laatstGeopendOp = nu;
        if (eerstGeopendOp != null) {
            return false;
        }
        eerstGeopendOp = nu;
        return true;
    }

    UUID id() {
        return id;
    }

    String zaaknummer() {
        return zaaknummer;
    }

    UUID persoonId() {
        return persoonId;
    }

    String telefoon() {
        return telefoon;
    }

    Instant uitgenodigdOp() {
        return uitgenodigdOp;
    }

    String uitgenodigdDoor() {
        return uitgenodigdDoor;
    }

    Instant geldigTot() {
        return geldigTot;
    }

    Instant gestoptOp() {
        return gestoptOp;
    }

    String gestoptReden() {
        return gestoptReden;
    }

    Instant eerstGeopendOp() {
        return eerstGeopendOp;
    }

    Instant laatstGeopendOp() {
        return laatstGeopendOp;
    }
}
