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

/** One answer in a family's or worker's own words; a later answer to the same question stands beside it. */
@Entity
@Immutable
@Table(name = "dossier_tekst")
class TekstEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long volgnummer;

    private String zaaknummer;
    private String formulier;
    private String veld;

    @Column(columnDefinition = "text")
    private String tekst;

    private String auteur;
    private Instant moment;
    private String taakId;

    protected TekstEntity() {}

    TekstEntity(
            String zaaknummer,
            String formulier,
            String taakId,
            String veld,
            String tekst,
            String auteur,
            Instant moment) {
        this.zaaknummer = zaaknummer;
        this.formulier = formulier;
        this.taakId = taakId;
        this.veld = veld;
        this.tekst = tekst;
        this.auteur = auteur;
        this.moment = moment;
    }

    UUID id() {
        return id;
    }

    String formulier() {
        return formulier;
    }

    String veld() {
        return veld;
    }

    String tekst() {
        return tekst;
    }

    String auteur() {
        return auteur;
    }

    Instant moment() {
        return moment;
    }

    String taakId() {
        return taakId;
    }
}
