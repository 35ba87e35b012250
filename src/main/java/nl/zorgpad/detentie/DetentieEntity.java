package nl.zorgpad.detentie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "detentie")
class DetentieEntity {

    @Id
    private UUID id;

    @Version
    private Long versie;

    private String zaaknummer;
    private LocalDate gemeldOp;
    private LocalDate startDetentie;
    private LocalDate verwachteEinddatum;
    private LocalDate planDatum;
    private LocalDate vrijlatingDatum;
    private LocalDate contactUiterlijk;
    private LocalDate contactDatum;
    private LocalDate nazorgTot;
    private String uitkomst;

    protected DetentieEntity() {}

    DetentieEntity(UUID id, String zaaknummer, LocalDate gemeldOp) {
        this.id = id;
        this.zaaknummer = zaaknummer;
        this.gemeldOp = gemeldOp;
    }

    void legDetentieVast(LocalDate start, LocalDate verwachtEinde) {
        startDetentie = start;
        verwachteEinddatum = verwachtEinde;
    }

    void plan(LocalDate datum) {
        planDatum = datum;
    }

    void verplaats(LocalDate datum) {
        verwachteEinddatum = datum;
    }

    void laatVrij(LocalDate datum, LocalDate contact, LocalDate nazorg) {
        vrijlatingDatum = datum;
        contactUiterlijk = contact;
        nazorgTot = nazorg;
    }

    void legContactVast(LocalDate datum) {
        contactDatum = datum;
    }

    void rondAf(String hoe) {
        uitkomst = hoe;
    }

    String zaaknummer() {
        return zaaknummer;
    }

    Detentie beeld() {
        return new Detentie(
                id,
                zaaknummer,
                gemeldOp,
                startDetentie,
                verwachteEinddatum,
                planDatum,
                vrijlatingDatum,
                contactUiterlijk,
                contactDatum,
                nazorgTot,
                uitkomst);
    }
}
