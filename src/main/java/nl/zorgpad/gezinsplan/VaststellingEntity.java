package nl.zorgpad.gezinsplan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a version was set. */
@Entity
@Immutable
@Table(name = "gezinsplan_vaststelling")
class VaststellingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String zaaknummer;
    private int nummer;
    private Instant moment;
    private String door;

    protected VaststellingEntity() {}

    VaststellingEntity(String zaaknummer, int nummer, Instant moment, String door) {
        this.zaaknummer = zaaknummer;
        this.nummer = nummer;
        this.moment = moment;
        this.door = door;
    }

    int nummer() {
        return nummer;
    }

    Instant moment() {
        return moment;
    }

    String door() {
        return door;
    }
}
