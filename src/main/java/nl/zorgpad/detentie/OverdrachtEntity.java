package nl.zorgpad.detentie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "overdracht")
class OverdrachtEntity {

    @Id
    private UUID id;

    @Version
    private Long versie;

    private String zaaknummer;
    private String vanRol;
    private String naarPartij;
    private LocalDate aangebodenOp;
    private LocalDate uiterlijk;
    private String status;
    private String reden;
    private LocalDate beantwoordOp;
    private String beantwoordDoor;
    private boolean teLaat;

    protected OverdrachtEntity() {}

    OverdrachtEntity(String zaaknummer, String vanRol, Partij naar, LocalDate aangebodenOp, LocalDate uiterlijk) {
        this.id = UUID.randomUUID();
        this.zaaknummer = zaaknummer;
        this.vanRol = vanRol;
        this.naarPartij = naar.code();
        this.aangebodenOp = aangebodenOp;
        this.uiterlijk = uiterlijk;
        this.status = Overdracht.AANGEBODEN;
    }

    void beantwoord(String antwoord, String waarom, LocalDate dag, String wie) {
        status = antwoord;
        reden = waarom;
        beantwoordOp = dag;
        beantwoordDoor = wie;
    }

    void isTeLaat() {
        teLaat = true;
    }

    Overdracht beeld() {
        return new Overdracht(
                id,
                zaaknummer,
                vanRol,
                Partij.van(naarPartij),
                aangebodenOp,
                uiterlijk,
                status,
                reden,
                beantwoordOp,
                teLaat);
    }
}
