package nl.zorgpad.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the history of a case: codes only. */
@Entity
@Immutable
@Table(name = "zaak_gebeurtenis")
class GebeurtenisEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long volgnummer;

    private String zaaknummer;
    private Instant moment;
    private String soort;
    private String code;
    private String waarde;
    private String ruleId;
    private String herkomst;
    private String gebruiker;
    private String team;

    protected GebeurtenisEntity() {}

    GebeurtenisEntity(ZaakEntity zaak, Instant moment, Registratie registratie, String gebruiker) {
        var invoer = new Invoer();
        invoer.verplichtPatroon(
                "soort", registratie.soort(), "[A-Za-z0-9_]{2,64}", "Een gebeurtenis heeft een soort als code.");
        invoer.patroon("code", registratie.code(), Codes.WAARDE, "Leg bij een gebeurtenis alleen een code vast.");
        invoer.patroon("waarde", registratie.waarde(), Codes.WAARDE, "Leg bij een gebeurtenis alleen een code vast.");
        invoer.patroon("ruleId", registratie.ruleId(), "[A-Za-z0-9-]{1,20}", "Leg een regelnummer vast als D03-5.");
        invoer.lengte("herkomst", registratie.herkomst(), 40, "De herkomst is te lang.");
        invoer.klaar();
        this.zaaknummer = zaak.zaaknummer();
        this.team = zaak.team();
        this.moment = moment;
        this.soort = registratie.soort();
        this.code = registratie.code();
        this.waarde = registratie.waarde();
        this.ruleId = registratie.ruleId();
        this.herkomst = registratie.herkomst();
        this.gebruiker = gebruiker;
    }

    String soort() {
        return soort;
    }

    String code() {
        return code;
    }

    String waarde() {
        return waarde;
    }

    Gebeurtenis beeld() {
        return new Gebeurtenis(moment, soort, code, waarde, ruleId, herkomst, gebruiker, team);
    }
}
