package nl.zorgpad.organisatie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "wijk")
class WijkEntity {

    @Id
    private String code;

    private String naam;
    private String stadswijk;

    @Column(name = "team_id")
    private String teamId;

    private String aanbieder;
    private boolean evu;
    private String herkomst;
    private String toelichting;

    @Version
    private Integer versie;

    protected WijkEntity() {}

    WijkEntity(String code) {
        this.code = code;
    }

    void wijzig(Wijk wijk) {
        naam = wijk.naam();
        stadswijk = wijk.stadswijk();
        teamId = wijk.teamId();
        aanbieder = wijk.aanbieder();
        evu = wijk.evu();
        herkomst = wijk.herkomst();
        toelichting = wijk.toelichting();
    }

    Integer versie() {
        return versie;
    }

    Wijk alsWijk() {
        return new Wijk(code, naam, stadswijk, teamId, aanbieder, evu, herkomst, toelichting, versie);
    }
}
