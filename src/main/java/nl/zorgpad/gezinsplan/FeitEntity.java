package nl.zorgpad.gezinsplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An answer, choice or state: the latest of a kind about the same subject counts, earlier ones stay. */
@Entity
@Table(name = "gezinsplan_feit")
class FeitEntity extends Inbreng {

    /** Kinds of facts. */
    enum Soort {
        VEILIGHEID,
        FAMILIEGROEPSPLAN,
        FINANCIEN_BESPROKEN,
        ONTWIKKELING_GEVRAAGD,
        DIGITAAL_AANGEBODEN,
        GEOPEND,
        AKKOORD,
        DELEN,
        DOELSTAND
    }

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private UUID bij;
    private String waarde;
    private LocalDate datum;
    private LocalDate vervolgDatum;

    protected FeitEntity() {}

    FeitEntity(
            String zaaknummer,
            int planversie,
            Soort soort,
            UUID bij,
            String waarde,
            LocalDate datum,
            LocalDate vervolgDatum,
            Auteur auteur,
            Instant moment) {
        super(zaaknummer, planversie, auteur, moment);
        this.soort = soort;
        this.bij = bij;
        this.waarde = waarde;
        this.datum = datum;
        this.vervolgDatum = vervolgDatum;
    }

    Soort soort() {
        return soort;
    }

    UUID bij() {
        return bij;
    }

    String waarde() {
        return waarde;
    }

    LocalDate datum() {
        return datum;
    }

    LocalDate vervolgDatum() {
        return vervolgDatum;
    }
}
