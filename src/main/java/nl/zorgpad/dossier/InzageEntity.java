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

/** One line of the access log [NEN7513]: who did what with which dossier, when and from which task. */
@Entity
@Immutable
@Table(name = "inzage")
class InzageEntity {

    static final String GELEZEN = "gelezen";
    static final String GEWIJZIGD = "gewijzigd";
    static final String GEWEIGERD = "geweigerd";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long volgnummer;

    private Instant moment;
    private String gebruiker;
    private String team;
    private UUID dossierId;
    private String zaaknummer;
    private String taakId;
    private String handeling;
    private String onderdeel;

    protected InzageEntity() {}

    InzageEntity(ZaakEntity zaak, Instant moment, String gebruiker, String taakId, String handeling, String onderdeel) {
        this.zaaknummer = zaak.zaaknummer();
        this.dossierId = zaak.dossier().id();
        this.team = zaak.team();
        this.moment = moment;
        this.gebruiker = gebruiker;
        this.taakId = taakId;
        this.handeling = handeling;
        this.onderdeel = onderdeel;
    }

    Instant moment() {
        return moment;
    }

    String gebruiker() {
        return gebruiker;
    }

    String team() {
        return team;
    }

    String taakId() {
        return taakId;
    }

    String handeling() {
        return handeling;
    }

    String onderdeel() {
        return onderdeel;
    }
}
