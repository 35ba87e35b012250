package nl.zorgpad.gezinsplan;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Generated;

/** One thing that somebody brought into the plan: by whom, when, in which version. Never changed afterwards. */
@MappedSuperclass
abstract class Inbreng {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Generated
    private Long volgnummer;

    private String zaaknummer;
    private int planversie;
    private String auteurMedewerker;
    private UUID auteurPersoon;
    private String ingevoerdDoor;
    private String vorm;
    private Instant moment;

    protected Inbreng() {}

    Inbreng(String zaaknummer, int planversie, Auteur auteur, Instant moment) {
        this.zaaknummer = zaaknummer;
        this.planversie = planversie;
        this.auteurMedewerker = auteur.medewerker();
        this.auteurPersoon = auteur.persoonId();
        this.ingevoerdDoor = auteur.ingevoerdDoor();
        this.vorm = auteur.vorm().code();
        this.moment = moment;
    }

    UUID id() {
        return id;
    }

    /** Order in which things were brought in. */
    Long volgnummer() {
        return volgnummer;
    }

    int planversie() {
        return planversie;
    }

    Auteur auteur() {
        return new Auteur(
                auteurMedewerker, auteurPersoon, ingevoerdDoor, Auteur.Vorm.valueOf(vorm.toUpperCase(Locale.ROOT)));
    }

    Instant moment() {
        return moment;
    }
}
