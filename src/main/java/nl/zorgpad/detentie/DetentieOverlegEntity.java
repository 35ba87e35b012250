package nl.zorgpad.detentie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "detentie_overleg")
class DetentieOverlegEntity {

    static final String GEPLAND = "gepland";
    static final String AANGEKONDIGD = "aangekondigd";
    static final String GEHOUDEN = "gehouden";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID detentie;
    private LocalDate datum;
    private String soort;
    private String status;
    private LocalDate gehoudenOp;

    protected DetentieOverlegEntity() {}

    DetentieOverlegEntity(UUID detentie, LocalDate datum, String soort) {
        this.detentie = detentie;
        this.datum = datum;
        this.soort = soort;
        this.status = GEPLAND;
    }

    void kondigAan() {
        status = AANGEKONDIGD;
    }

    void gehouden(LocalDate dag) {
        status = GEHOUDEN;
        gehoudenOp = dag;
    }

    LocalDate datum() {
        return datum;
    }

    String soort() {
        return soort;
    }

    boolean is(String gevraagd) {
        return gevraagd.equals(status);
    }
}
