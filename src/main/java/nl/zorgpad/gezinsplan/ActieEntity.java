package nl.zorgpad.gezinsplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One wording of an action; a later wording has a higher revision. */
@Entity
@Table(name = "gezinsplan_actie")
class ActieEntity extends Inbreng {

    private UUID actieId;
    private int revisie;
    private UUID doelId;

    @Column(columnDefinition = "text")
    private String wat;

    private String wie;
    private String soort;
    private LocalDate uiterlijk;
    private String stand;

    protected ActieEntity() {}

    ActieEntity(
            String zaaknummer,
            int planversie,
            UUID doelId,
            UUID actieId,
            int revisie,
            Actieinhoud inhoud,
            Auteur auteur,
            Instant moment) {
        super(zaaknummer, planversie, auteur, moment);
        this.actieId = actieId;
        this.revisie = revisie;
        this.doelId = doelId;
        this.wat = inhoud.wat();
        this.wie = inhoud.wie();
        this.soort = inhoud.soort();
        this.uiterlijk = inhoud.uiterlijk();
        this.stand = inhoud.stand();
    }

    UUID actieId() {
        return actieId;
    }

    int revisie() {
        return revisie;
    }

    UUID doelId() {
        return doelId;
    }

    Actieinhoud inhoud() {
        return new Actieinhoud(wat, wie, soort, uiterlijk, stand);
    }
}
