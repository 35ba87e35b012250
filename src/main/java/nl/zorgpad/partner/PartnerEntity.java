package nl.zorgpad.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "partner")
class PartnerEntity {

    @Id
    private String id;

    private String naam;
    private String kanaal;
    private String team;
    private String geheimHash;
    private boolean actief;

    @Version
    private Integer versie;

    protected PartnerEntity() {}

    PartnerEntity(String id) {
        this.id = id;
    }

    void wijzig(Partner partner) {
        naam = partner.naam();
        kanaal = partner.kanaal();
        team = partner.team();
        actief = partner.actief();
    }

    void vervangGeheim(String hash) {
        geheimHash = hash;
    }

    String geheimHash() {
        return geheimHash;
    }

    Integer versie() {
        return versie;
    }

    Partner alsPartner() {
        return new Partner(id, naam, kanaal, team, actief, versie);
    }
}
