package nl.zorgpad.gezinsplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One wording of a goal; a later wording has a higher revision. */
@Entity
@Table(name = "gezinsplan_doel")
class DoelEntity extends Inbreng {

    private UUID doelId;
    private int revisie;
    private String leefgebied;

    @Column(columnDefinition = "text")
    private String doel;

    @Column(columnDefinition = "text")
    private String meetbaar;

    private String voorWie;
    private LocalDate einddatum;
    private boolean opZorg;

    protected DoelEntity() {}

    DoelEntity(
            String zaaknummer,
            int planversie,
            UUID doelId,
            int revisie,
            Doelinhoud inhoud,
            Auteur auteur,
            Instant moment) {
        super(zaaknummer, planversie, auteur, moment);
        this.doelId = doelId;
        this.revisie = revisie;
        this.leefgebied = inhoud.leefgebied();
        this.doel = inhoud.doel();
        this.meetbaar = inhoud.meetbaar();
        this.voorWie = inhoud.voorWie().stream().map(UUID::toString).collect(Collectors.joining(","));
        this.einddatum = inhoud.einddatum();
        this.opZorg = inhoud.opZorg();
    }

    UUID doelId() {
        return doelId;
    }

    int revisie() {
        return revisie;
    }

    Doelinhoud inhoud() {
        return new Doelinhoud(leefgebied, doel, meetbaar, voorWie(), einddatum, opZorg);
    }

    List<UUID> voorWie() {
        return voorWie.isEmpty()
                ? List.of()
                : Arrays.stream(voorWie.split(",")).map(UUID::fromString).toList();
    }
}
