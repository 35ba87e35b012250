package nl.zorgpad.detentie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "detentie_voorwaarde")
class DetentieVoorwaardeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID detentie;
    private String voorwaarde;
    private String stand;
    private Instant vastgelegdOp;

    protected DetentieVoorwaardeEntity() {}

    DetentieVoorwaardeEntity(UUID detentie, String voorwaarde, String stand, Instant nu) {
        this.detentie = detentie;
        this.voorwaarde = voorwaarde;
        this.stand = stand;
        this.vastgelegdOp = nu;
    }

    String voorwaarde() {
        return voorwaarde;
    }

    String stand() {
        return stand;
    }
}
