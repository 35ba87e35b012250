package nl.zorgpad.gezinsplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text in the plan; without words when the author took his text back. */
@Entity
@Table(name = "gezinsplan_tekst")
class PlantekstEntity extends Inbreng {

    private String onderdeel;
    private String bij;

    @Column(columnDefinition = "text")
    private String tekst;

    protected PlantekstEntity() {}

    PlantekstEntity(String zaaknummer, int planversie, Sleutel sleutel, String tekst, Auteur auteur, Instant moment) {
        super(zaaknummer, planversie, auteur, moment);
        this.onderdeel = sleutel.onderdeel().code();
        this.bij = sleutel.bij();
        this.tekst = tekst;
    }

    Sleutel sleutel() {
        return new Sleutel(Onderdeel.van(onderdeel).orElseThrow(), bij);
    }

    String tekst() {
        return tekst;
    }
}
