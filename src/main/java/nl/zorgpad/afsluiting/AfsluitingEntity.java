package nl.zorgpad.afsluiting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The closing of one case; a case that is closed again keeps the last one, the history of the dossier keeps all. */
@Entity
@Table(name = "afsluiting")
class AfsluitingEntity {

    @Id
    private String zaaknummer;

    @Version
    private Long versie;

    private String team;
    private String gezinswerkerId;
    private LocalDate datumEinde;
    private String aanleiding;
    private String reden;
    private String redenRegel;
    private boolean volgensPlan;
    private int doelen;
    private int doelenBereikt;
    private int doelenDeels;
    private String veiligheid;
    private String financieleStand;
    private String driegesprek;
    private String netwerkOpOrde;
    private String partners;
    private Integer maandenHulp;
    private String uitnodiging;
    private Instant geslotenOp;
    private String geslotenDoor;

    protected AfsluitingEntity() {}

    AfsluitingEntity(String zaaknummer) {
        this.zaaknummer = zaaknummer;
    }

    AfsluitingEntity neemOver(Afsluiting nieuw, Instant moment, String gebruiker) {
        team = nieuw.team();
        gezinswerkerId = nieuw.gezinswerkerId();
        datumEinde = nieuw.datumEinde();
        aanleiding = nieuw.aanleiding();
        reden = nieuw.reden();
        redenRegel = nieuw.redenRegel();
        volgensPlan = nieuw.volgensPlan();
        doelen = nieuw.doelen();
        doelenBereikt = nieuw.doelenBereikt();
        doelenDeels = nieuw.doelenDeels();
        veiligheid = nieuw.veiligheid();
        financieleStand = nieuw.financieleStand();
        driegesprek = nieuw.driegesprek();
        netwerkOpOrde = nieuw.netwerkOpOrde();
        partners = nieuw.partners();
        maandenHulp = nieuw.maandenHulp();
        uitnodiging = nieuw.uitnodiging();
        geslotenOp = moment;
        geslotenDoor = gebruiker;
        return this;
    }

    Afsluiting beeld() {
        return new Afsluiting(
                zaaknummer,
                team,
                gezinswerkerId,
                datumEinde,
                aanleiding,
                reden,
                redenRegel,
                volgensPlan,
                doelen,
                doelenBereikt,
                doelenDeels,
                veiligheid,
                financieleStand,
                driegesprek,
                netwerkOpOrde,
                partners,
                maandenHulp,
                uitnodiging);
    }
}
