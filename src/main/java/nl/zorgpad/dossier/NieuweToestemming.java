package nl.zorgpad.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * A consent, refusal or withdrawal as entered.
 *
 * @param persoonId whose data or help it is about
 * @param partij with whom the data may be shared, or who helps
 * @param doel what for
 * @param besluit gegeven, geweigerd or ingetrokken
 * @param verklaardDoor who said so: jeugdige, gezaghebbende_ouders, wettelijk_vertegenwoordiger
 * @param kader legal frame of the help: VRIJWILLIG, INTENSIEF_VRIJWILLIG, ...; null is VRIJWILLIG
 * @param wilsbekwaam can weigh the own interests reasonably; null is yes
 * @param ouderWeigert a parent with authority refuses; null is no
 * @param gronden geen, ernstig_nadeel or weloverwogen_wens; null is geen
 * @param toelichting the grounds in words
 * @param datum day of the decision; null is today
 */
public record NieuweToestemming(
        UUID persoonId,
        String partij,
        String doel,
        String besluit,
        List<String> verklaardDoor,
        String kader,
        Boolean wilsbekwaam,
        Boolean ouderWeigert,
        String gronden,
        String toelichting,
        LocalDate datum) {

    public NieuweToestemming {
        partij = Tekst.regel(partij);
        doel = Tekst.regel(doel);
        verklaardDoor = verklaardDoor == null ? List.of() : List.copyOf(verklaardDoor);
        kader = kader == null ? "VRIJWILLIG" : kader;
        wilsbekwaam = wilsbekwaam == null || wilsbekwaam;
        ouderWeigert = ouderWeigert != null && ouderWeigert;
        gronden = gronden == null ? "geen" : gronden;
        toelichting = Tekst.alineas(toelichting);
    }

    void controleer(Invoer invoer, LocalDate vandaag) {
        invoer.eis(persoonId != null, "persoonId", "Kies om wie het gaat.");
        invoer.verplicht("partij", partij, 100, "Vul in voor welke organisatie of persoon de toestemming geldt.");
        invoer.verplicht("doel", doel, 200, "Vul in waarvoor de toestemming is.");
        invoer.verplichteKeuze(
                "besluit", besluit, Codes.BESLUITEN, "Kies of de toestemming is gegeven, geweigerd of ingetrokken.");
        invoer.eis(
                Codes.VERKLAARDERS.containsAll(verklaardDoor), "verklaardDoor", "Kies uit de lijst wie dit besloot.");
        invoer.keuze("kader", kader, Codes.KADERS, "Kies het kader uit de lijst.");
        invoer.keuze("gronden", gronden, Codes.GRONDEN, "Kies de gronden uit de lijst.");
        invoer.lengte(
                "toelichting", toelichting, 4000, "De toelichting is te lang: gebruik niet meer dan 4000 tekens.");
        invoer.eis(datum == null || !datum.isAfter(vandaag), "datum", "De datum ligt in de toekomst.");
    }

    /** Hides the data: it is personal. */
    @Override
    public String toString() {
        return "NieuweToestemming[" + persoonId + "]";
    }
}
