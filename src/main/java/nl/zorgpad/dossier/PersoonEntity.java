package nl.zorgpad.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** A member of the family. */
@Entity
@Table(name = "persoon")
class PersoonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Long versie;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private DossierEntity dossier;

    private String rol;
    private String voornaam;
    private String achternaam;
    private LocalDate geboortedatum;
    private boolean heeftEigenVraag;
    private String gezag;
    private String school;
    private String schoolsoort;
    private String taal;
    private int volgnummer;
    private Instant toegevoegdOp;
    private String toegevoegdDoor;

    protected PersoonEntity() {}

    PersoonEntity(DossierEntity dossier, NieuwPersoon nieuw, int volgnummer, Instant moment, String gebruiker) {
        this.dossier = dossier;
        this.rol = nieuw.rol();
        this.voornaam = nieuw.voornaam();
        this.achternaam = nieuw.achternaam();
        this.geboortedatum = nieuw.geboortedatum();
        this.heeftEigenVraag = nieuw.heeftEigenVraag();
        this.gezag = nieuw.gezag();
        this.school = nieuw.school();
        this.schoolsoort = nieuw.schoolsoort();
        this.taal = nieuw.taal();
        this.volgnummer = volgnummer;
        this.toegevoegdOp = moment;
        this.toegevoegdDoor = gebruiker;
    }

    UUID id() {
        return id;
    }

    boolean heeftEigenVraag() {
        return heeftEigenVraag;
    }

    /** Whole years on that day; null when the date of birth is unknown. */
    Integer leeftijdOp(LocalDate dag) {
        return geboortedatum == null ? null : Period.between(geboortedatum, dag).getYears();
    }

    Persoon beeld(LocalDate vandaag) {
        return new Persoon(
                id,
                rol,
                voornaam,
                achternaam,
                geboortedatum,
                leeftijdOp(vandaag),
                heeftEigenVraag,
                gezag,
                school,
                schoolsoort,
                taal);
    }
}
