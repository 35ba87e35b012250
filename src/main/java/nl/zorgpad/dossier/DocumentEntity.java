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

/** A document as it was on the day it was made; a better one stands beside it. */
@Entity
@Immutable
@Table(name = "dossier_document")
class DocumentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long volgnummer;

    private String zaaknummer;
    private String soort;
    private String naam;
    private String mediatype;
    private byte[] inhoud;
    private int grootte;
    private String sha256;
    private String auteur;
    private Instant moment;

    protected DocumentEntity() {}

    DocumentEntity(
            String zaaknummer,
            String soort,
            String naam,
            String mediatype,
            byte[] inhoud,
            String sha256,
            String auteur,
            Instant moment) {
        this.zaaknummer = zaaknummer;
        this.soort = soort;
        this.naam = naam;
        this.mediatype = mediatype;
        this.inhoud = inhoud.clone();
        this.grootte = inhoud.length;
        this.sha256 = sha256;
        this.auteur = auteur;
        this.moment = moment;
    }

    byte[] inhoud() {
        return inhoud.clone();
    }

    Document beeld() {
        return new Document(id, zaaknummer, soort, naam, mediatype, grootte, sha256, auteur, moment);
    }
}
