package nl.zorgpad.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The dossier as the Dossier tab shows it; every code comes with its Dutch label, times are Dutch local time.
 *
 * @param beperkt only the part that a role outside the team needs for its task: of the case and the family little more
 *     than the names
 */
record Dossierblad(
        boolean beperkt,
        Zaakdeel zaak,
        Gezinsdeel gezin,
        List<Persoonsdeel> personen,
        List<Toestemmingsdeel> toestemmingen,
        List<Gebeurtenisdeel> gebeurtenissen,
        List<Tekstdeel> teksten,
        List<Dossierkaart.Kaart> kaarten,
        List<Documentdeel> documenten) {

    record Zaakdeel(
            String zaaknummer,
            String status,
            String team,
            String teamNaam,
            String kanaal,
            String kanaalLabel,
            OffsetDateTime aanmeldDatumTijd,
            String uitkomst,
            String uitkomstLabel,
            OffsetDateTime geslotenOp,
            List<Klokdeel> klokken) {}

    /** @param voorbij a deadline that passed without being met */
    record Klokdeel(String naam, String label, LocalDate datum, boolean voorbij) {}

    /** @param versie to be sent back with a correction of the contact data */
    record Gezinsdeel(
            long versie,
            String gezinsnaam,
            String adres,
            String postcode,
            String plaats,
            String telefoon,
            String email,
            String contactvoorkeur,
            String contactvoorkeurLabel,
            String voorkeurstaal,
            String voorkeurstaalLabel,
            boolean tolk) {}

    record Persoonsdeel(
            UUID id,
            String rol,
            String rolLabel,
            String voornaam,
            String achternaam,
            LocalDate geboortedatum,
            Integer leeftijd,
            boolean heeftEigenVraag,
            String gezag,
            String gezagLabel,
            String school,
            String schoolsoort,
            String schoolsoortLabel,
            String taal,
            String taalLabel) {}

    /** @param actueel the latest word about this person, party and purpose */
    record Toestemmingsdeel(
            UUID id,
            UUID persoonId,
            String partij,
            String doel,
            String besluit,
            String besluitLabel,
            List<String> toestemmingVan,
            List<String> verklaardDoor,
            String verklaardDoorLabel,
            String ruleId,
            String herkomst,
            String gronden,
            String toelichting,
            LocalDate datum,
            OffsetDateTime vastgelegdOp,
            String vastgelegdDoorNaam,
            boolean actueel) {}

    /** @param omschrijving the line in words: {@code Urgentie: U1} */
    record Gebeurtenisdeel(
            OffsetDateTime moment,
            String soort,
            String code,
            String waarde,
            String omschrijving,
            String ruleId,
            String herkomst,
            String gebruiker,
            String gebruikerNaam,
            String team) {}

    /** @param nieuwste no later answer to the same question of the same form */
    record Tekstdeel(
            String formulier,
            String veld,
            String label,
            String tekst,
            String auteur,
            String auteurNaam,
            OffsetDateTime moment,
            String taakId,
            boolean nieuwste) {}

    /** @param pad where this document is downloaded */
    record Documentdeel(
            UUID id,
            String soort,
            String soortLabel,
            String naam,
            String mediatype,
            int grootte,
            String auteurNaam,
            OffsetDateTime moment,
            String pad) {}
}
