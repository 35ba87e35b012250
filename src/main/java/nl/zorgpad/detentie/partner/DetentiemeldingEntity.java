package nl.zorgpad.detentie.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "detentiemelding")
class DetentiemeldingEntity implements Persistable<String> {

    @Id
    private String zaaknummer;

    private String partner;
    private String bronReferentie;
    private String vingerafdruk;

    @Transient
    private boolean nieuw = true;

    protected DetentiemeldingEntity() {}

    DetentiemeldingEntity(String zaaknummer, String partner, String bronReferentie, String vingerafdruk) {
        this.zaaknummer = zaaknummer;
        this.partner = partner;
        this.bronReferentie = bronReferentie;
        this.vingerafdruk = vingerafdruk;
    }

    String zaaknummer() {
        return zaaknummer;
    }

    String bronReferentie() {
        return bronReferentie;
    }

    String vingerafdruk() {
        return vingerafdruk;
    }

    @Override
    public String getId() {
        return zaaknummer;
    }

    @Override
    public boolean isNew() {
        return nieuw;
    }

    @PostLoad
    @PostPersist
    void bewaard() {
        nieuw = false;
    }
}
