package nl.zorgpad.dossier;

import java.time.LocalDate;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * A member of the family as entered. Blank becomes null.
 *
 * @param rol moeder, vader, stiefouder, pleegouder, verzorger, kind or anders
 * @param geboortedatum required for a child
 * @param heeftEigenVraag has an own question, so counts as a client
 * @param gezag ja, nee or onbekend; for adults
 * @param schoolsoort nog_niet, voorschool, po, so, vo, vso, mbo or geen; for children
 * @param taal code of the language when it differs from the family's; may be null
 */
public record NieuwPersoon(
        String rol,
        String voornaam,
        String achternaam,
        LocalDate geboortedatum,
        boolean heeftEigenVraag,
        String gezag,
        String school,
        String schoolsoort,
        String taal) {

    public NieuwPersoon {
        rol = Tekst.regel(rol);
        voornaam = Tekst.regel(voornaam);
        achternaam = Tekst.regel(achternaam);
        gezag = Tekst.regel(gezag);
        school = Tekst.regel(school);
        schoolsoort = Tekst.regel(schoolsoort);
        taal = Tekst.regel(taal);
    }

    /** A parent or other adult. */
    public static NieuwPersoon volwassene(
            String rol,
            String voornaam,
            String achternaam,
            LocalDate geboortedatum,
            boolean heeftEigenVraag,
            String gezag) {
        return new NieuwPersoon(rol, voornaam, achternaam, geboortedatum, heeftEigenVraag, gezag, null, null, null);
    }

    /** A child or young person. */
    public static NieuwPersoon kind(
            String voornaam,
            String achternaam,
            LocalDate geboortedatum,
            boolean heeftEigenVraag,
            String school,
            String schoolsoort) {
        return new NieuwPersoon(
                Codes.KIND, voornaam, achternaam, geboortedatum, heeftEigenVraag, null, school, schoolsoort, null);
    }

    void controleer(Invoer invoer, LocalDate vandaag) {
        invoer.verplichteKeuze("rol", rol, Codes.ROLLEN, "Kies de rol van deze persoon in het gezin.");
        invoer.verplicht("voornaam", voornaam, 100, "Vul de voornaam in.");
        invoer.lengte("achternaam", achternaam, 100, "De achternaam is te lang.");
        invoer.geboortedatum("geboortedatum", geboortedatum, vandaag);
        invoer.lengte("school", school, 200, "De naam van de school is te lang.");
        invoer.patroon("taal", taal, Codes.CODE, "Kies een taal uit de lijst, of laat die leeg.");
        if (Codes.KIND.equals(rol)) {
            invoer.eis(geboortedatum != null, "geboortedatum", "Vul de geboortedatum van het kind in.");
            invoer.verplichteKeuze(
                    "schoolsoort", schoolsoort, Codes.SCHOOLSOORTEN, "Kies het soort school van het kind.");
        } else {
            invoer.verplichteKeuze("gezag", gezag, Codes.GEZAG, "Kies of deze persoon gezag heeft.");
            invoer.keuze("schoolsoort", schoolsoort, Codes.SCHOOLSOORTEN, "Kies een soort school uit de lijst.");
        }
    }

    /** Hides the data: it is personal. */
    @Override
    public String toString() {
        return "NieuwPersoon[afgeschermd]";
    }
}
