package nl.zorgpad.organisatie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "team")
class TeamEntity {

    @Id
    private String id;

    private String naam;

    @Enumerated(EnumType.STRING)
    private Teamsoort soort;

    @Column(name = "top3_getraind")
    private boolean top3Getraind;

    private boolean vroegsignalering;
    private boolean evu;
    private Integer capaciteit;
    private String herkomst;
    private String toelichting;

    @Version
    private Integer versie;

    protected TeamEntity() {}

    TeamEntity(String id) {
        this.id = id;
    }

    void wijzig(Team team) {
        naam = team.naam();
        soort = team.soort();
        top3Getraind = team.top3Getraind();
        vroegsignalering = team.vroegsignalering();
        evu = team.evu();
        capaciteit = team.capaciteit();
        herkomst = team.herkomst();
        toelichting = team.toelichting();
    }

    boolean isEvu() {
        return evu;
    }

    Integer versie() {
        return versie;
    }

    String id() {
        return id;
    }

    Team alsTeam() {
        return new Team(
                id, naam, soort, top3Getraind, vroegsignalering, evu, capaciteit, herkomst, toelichting, versie);
    }
}
