package nl.zorgpad.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

/** A case: one journey of a family with one team at a time. Zaaknummer, dossier and clocks outlive a hand-over. */
@Entity
@Table(name = "zaak")
class ZaakEntity {

    private static final String OPEN = "open";
    private static final String GESLOTEN = "gesloten";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Long versie;

    @NaturalId
    private String zaaknummer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private DossierEntity dossier;

    private String team;
    private String kanaal;
    private String status;
    private Instant aanmeldDatumTijd;
    private Instant geopendOp;
    private String uitkomst;
    private Instant geslotenOp;

    protected ZaakEntity() {}

    ZaakEntity(
            String zaaknummer,
            DossierEntity dossier,
            String team,
            String kanaal,
            Instant aanmeldDatumTijd,
            Instant moment) {
        var invoer = new Invoer();
        controleerTeam(invoer, "team", team);
        invoer.verplichtPatroon("kanaal", kanaal, Codes.CODE, "Kies hoe de aanmelding binnenkwam.");
        invoer.eis(aanmeldDatumTijd != null, "aanmeldDatumTijd", "Vul in wanneer het gezin zich meldde.");
        invoer.eis(
                aanmeldDatumTijd == null || !aanmeldDatumTijd.isAfter(moment),
                "aanmeldDatumTijd",
                "Het moment van aanmelden ligt in de toekomst.");
        invoer.klaar();
        this.zaaknummer = zaaknummer;
        this.dossier = dossier;
        this.team = team;
        this.kanaal = kanaal;
        this.status = OPEN;
        this.aanmeldDatumTijd = aanmeldDatumTijd;
        this.geopendOp = moment;
    }

    void draagOver(String naarTeam) {
        var invoer = new Invoer();
        controleerTeam(invoer, "naarTeam", naarTeam);
        invoer.eis(isOpen(), "zaaknummer", "Deze zaak is gesloten en kan niet naar een ander team.");
        invoer.eis(!team.equals(naarTeam), "naarTeam", "Deze zaak is al bij dit team. Kies een ander team.");
        invoer.klaar();
        team = naarTeam;
    }

    boolean isOpen() {
        return OPEN.equals(status);
    }

    void sluit(String uitkomst, Instant moment) {
        var invoer = new Invoer();
        invoer.verplichtPatroon("uitkomst", uitkomst, Codes.CODE, "Kies de uitkomst van de zaak.");
        invoer.eis(isOpen(), "zaaknummer", "Deze zaak is al gesloten.");
        invoer.eis(!moment.isBefore(aanmeldDatumTijd), "moment", "Een zaak sluit niet voordat het gezin zich meldde.");
        invoer.klaar();
        this.uitkomst = uitkomst;
        this.geslotenOp = moment;
        this.status = GESLOTEN;
    }

    private static void controleerTeam(Invoer invoer, String veld, String team) {
        invoer.verplichtPatroon(veld, team, Codes.TEAM, "Kies een team.");
    }

    String zaaknummer() {
        return zaaknummer;
    }

    DossierEntity dossier() {
        return dossier;
    }

    String team() {
        return team;
    }

    String kanaal() {
        return kanaal;
    }

    Instant aanmeldDatumTijd() {
        return aanmeldDatumTijd;
    }

    /** @param eigenVragen null when that did not change */
    ZaakStand stand(Integer eigenVragen) {
        return new ZaakStand(zaaknummer, team, kanaal, aanmeldDatumTijd, eigenVragen, uitkomst, geslotenOp);
    }

    Zaak beeld(Map<String, LocalDate> klokken) {
        return new Zaak(
                zaaknummer, dossier.id(), team, kanaal, status, aanmeldDatumTijd, uitkomst, geslotenOp, klokken);
    }
}
