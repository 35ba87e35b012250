package nl.zorgpad.detentie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "detentie_actie")
class DetentieActieEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID detentie;
    private String omschrijving;
    private String eigenaar;
    private LocalDate uiterlijk;
    private LocalDate afgerondOp;

    protected DetentieActieEntity() {}

    DetentieActieEntity(UUID detentie, String omschrijving, String eigenaar, LocalDate uiterlijk) {
        this.detentie = detentie;
        this.omschrijving = omschrijving;
        this.eigenaar = eigenaar;
        this.uiterlijk = uiterlijk;
    }

    void rondAf(LocalDate dag) {
        afgerondOp = dag;
    }

    Actie beeld() {
        return new Actie(id, omschrijving, eigenaar, uiterlijk);
    }
}
