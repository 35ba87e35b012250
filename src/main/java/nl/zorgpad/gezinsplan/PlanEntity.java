package nl.zorgpad.gezinsplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a case has a plan; its row is locked by whoever writes, so that writers wait for each other. */
@Entity
@Immutable
@Table(name = "gezinsplan")
class PlanEntity {

    @Id
    private String zaaknummer;

    private Instant geopendOp;
    private String geopendDoor;

    protected PlanEntity() {}
}
