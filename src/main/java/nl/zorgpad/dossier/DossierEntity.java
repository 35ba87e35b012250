package nl.zorgpad.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A family with its members. */
@Entity
@Table(name = "dossier")
class DossierEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Long versie;

    @Embedded
    private Gezin gezin;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("volgnummer")
    private List<PersoonEntity> personen = new ArrayList<>();

    private Instant aangemaaktOp;
    private String aangemaaktDoor;

    protected DossierEntity() {}

    DossierEntity(Gezin gezin, List<NieuwPersoon> personen, Instant moment, LocalDate vandaag, String gebruiker) {
        var invoer = new Invoer();
        gezin.controleer(invoer);
        invoer.eis(!personen.isEmpty(), "personen", "Vul ten minste één persoon in.");
        for (int i = 0; i < personen.size(); i++) {
            personen.get(i).controleer(invoer.binnen("personen[" + i + "]."), vandaag);
        }
        invoer.klaar();
        this.gezin = gezin;
        this.aangemaaktOp = moment;
        this.aangemaaktDoor = gebruiker;
        personen.forEach(persoon -> voegToe(persoon, moment, gebruiker));
    }

    PersoonEntity voegPersoonToe(NieuwPersoon persoon, Instant moment, LocalDate vandaag, String gebruiker) {
        var invoer = new Invoer();
        persoon.controleer(invoer, vandaag);
        invoer.klaar();
        return voegToe(persoon, moment, gebruiker);
    }

    private PersoonEntity voegToe(NieuwPersoon persoon, Instant moment, String gebruiker) {
        var nieuw = new PersoonEntity(this, persoon, personen.size() + 1, moment, gebruiker);
        personen.add(nieuw);
        return nieuw;
    }

    /**
     * Replaces the contact data.
     *
     * @param gelezenVersie the version that the worker saw
     * @return names of the fields that changed
     */
    List<String> corrigeer(Gezin nieuw, long gelezenVersie) {
        if (gelezenVersie != versie) {
            throw new DossierGewijzigd();
        }
        var invoer = new Invoer();
        nieuw.controleer(invoer);
        invoer.klaar();
        var gewijzigd = gezin.verschilMet(nieuw);
        gezin = nieuw;
        return gewijzigd;
    }

    UUID id() {
        return id;
    }

    long versie() {
        return versie;
    }

    Gezin gezin() {
        return gezin;
    }

    int eigenVragen() {
        return (int) personen.stream().filter(PersoonEntity::heeftEigenVraag).count();
    }

    List<PersoonEntity> personen() {
        return List.copyOf(personen);
    }
}
