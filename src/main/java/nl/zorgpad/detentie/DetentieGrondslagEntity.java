package nl.zorgpad.detentie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "detentie_grondslag")
class DetentieGrondslagEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String zaaknummer;
    private String partij;
    private String soort;
    private String grondslag;
    private boolean toegestaan;
    private String ruleId;
    private Instant vastgelegdOp;
    private String vastgelegdDoor;

    protected DetentieGrondslagEntity() {}

    DetentieGrondslagEntity(String zaaknummer, Grondslag grondslag, Instant nu, String wie) {
        this.zaaknummer = zaaknummer;
        this.partij = grondslag.partij().code();
        this.soort = grondslag.soort();
        this.grondslag = grondslag.grondslag();
        this.toegestaan = grondslag.toegestaan();
        this.ruleId = grondslag.ruleId();
        this.vastgelegdOp = nu;
        this.vastgelegdDoor = wie;
    }

    Grondslag beeld() {
        return new Grondslag(Partij.van(partij), soort, grondslag, toegestaan, ruleId);
    }
}
