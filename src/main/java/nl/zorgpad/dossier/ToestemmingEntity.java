package nl.zorgpad.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One word about a person, a party and a purpose; a later word stands beside it. */
@Entity
@Immutable
@Table(name = "toestemming")
class ToestemmingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long volgnummer;

    private String zaaknummer;
    private UUID persoonId;
    private String partij;
    private String doel;
    private String besluit;
    private String toestemmingVan;
    private String verklaardDoor;
    private String ruleId;
    private String herkomst;
    private String gronden;

    @Column(columnDefinition = "text")
    private String toelichting;

    private LocalDate datum;
    private Instant vastgelegdOp;
    private String vastgelegdDoor;

    protected ToestemmingEntity() {}

    ToestemmingEntity(
            String zaaknummer,
            NieuweToestemming nieuw,
            Toestemmingsbeslissing.Uitkomst uitkomst,
            LocalDate datum,
            Instant moment,
            String gebruiker) {
        this.zaaknummer = zaaknummer;
        this.persoonId = nieuw.persoonId();
        this.partij = nieuw.partij();
        this.doel = nieuw.doel();
        this.besluit = nieuw.besluit();
        this.toestemmingVan = String.join(",", uitkomst.toestemmingVan());
        this.verklaardDoor = String.join(",", nieuw.verklaardDoor());
        this.ruleId = uitkomst.ruleId();
        this.herkomst = uitkomst.herkomst();
        this.gronden = nieuw.gronden();
        this.toelichting = nieuw.toelichting();
        this.datum = datum;
        this.vastgelegdOp = moment;
        this.vastgelegdDoor = gebruiker;
    }

    List<Object> onderwerp() {
        return List.of(persoonId, partij, doel);
    }

    String besluit() {
        return besluit;
    }

    Toestemming beeld(boolean actueel) {
        return new Toestemming(
                id,
                persoonId,
                partij,
                doel,
                besluit,
                lijst(toestemmingVan),
                lijst(verklaardDoor),
                ruleId,
                herkomst,
                gronden,
                toelichting,
                datum,
                vastgelegdOp,
                vastgelegdDoor,
                actueel);
    }

    private static List<String> lijst(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }
}
