package nl.zorgpad.gezinsplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a version began: when, by whom and why. */
@Entity
@Immutable
@Table(name = "gezinsplan_versie")
class PlanversieEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String zaaknummer;
    private int nummer;
    private Instant begonnenOp;
    private String auteurMedewerker;
    private UUID auteurPersoon;
    private String ingevoerdDoor;
    private String vorm;

    @Column(columnDefinition = "text")
    private String reden;

    protected PlanversieEntity() {}

    PlanversieEntity(String zaaknummer, int nummer, Instant begonnenOp, Auteur auteur, String reden) {
        this.zaaknummer = zaaknummer;
        this.nummer = nummer;
        this.begonnenOp = begonnenOp;
        this.auteurMedewerker = auteur.medewerker();
        this.auteurPersoon = auteur.persoonId();
        this.ingevoerdDoor = auteur.ingevoerdDoor();
        this.vorm = auteur.vorm().code();
        this.reden = reden;
    }

    int nummer() {
        return nummer;
    }

    Instant begonnenOp() {
        return begonnenOp;
    }

    Auteur auteur() {
        return new Auteur(
                auteurMedewerker, auteurPersoon, ingevoerdDoor, Auteur.Vorm.valueOf(vorm.toUpperCase(Locale.ROOT)));
    }

    String reden() {
        return reden;
    }
}
