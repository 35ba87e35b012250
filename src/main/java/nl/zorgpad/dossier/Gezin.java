package nl.zorgpad.dossier;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * Name and contact data of a family. Blank becomes null.
 *
 * @param contactvoorkeur telefoon, app, email, brief or huisbezoek
 * @param voorkeurstaal code of the language, {@code nl}
 * @param tolk an interpreter is needed
 */
@Embeddable
public record Gezin(
        String gezinsnaam,
        String adres,
        String postcode,
        String plaats,
        String telefoon,
        String email,
        String contactvoorkeur,
        String voorkeurstaal,
        boolean tolk) {

    public Gezin {
        gezinsnaam = Tekst.regel(gezinsnaam);
        adres = Tekst.regel(adres);
        postcode = Invoer.postcode(postcode);
        plaats = Tekst.regel(plaats);
        telefoon = Tekst.regel(telefoon);
        email = Tekst.regel(email);
        contactvoorkeur = Tekst.regel(contactvoorkeur);
        voorkeurstaal = Tekst.regel(voorkeurstaal);
    }

    void controleer(Invoer invoer) {
        invoer.verplicht("gezinsnaam", gezinsnaam, 100, "Vul de naam van het gezin in.");
        invoer.lengte("adres", adres, 200, "Het adres is te lang.");
        invoer.patroon(
                "postcode", postcode, "[1-9][0-9]{3} [A-Z]{2}", "Vul een postcode in zoals 3500 AA, of laat hem leeg.");
        invoer.lengte("plaats", plaats, 100, "De plaats is te lang.");
        invoer.patroon(
                "telefoon",
                telefoon,
                "\\+?[0-9][0-9 ()-]{7,18}",
                "Vul een telefoonnummer in met alleen cijfers, of laat het leeg.");
        invoer.patroon(
                "email",
                email,
                "(?=.{3,200}$)[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                "Vul een volledig e-mailadres in, of laat het leeg.");
        invoer.keuze(
                "contactvoorkeur",
                contactvoorkeur,
                Codes.CONTACTVOORKEUREN,
                "Kies een contactvoorkeur uit de lijst, of laat die leeg.");
        invoer.patroon("voorkeurstaal", voorkeurstaal, Codes.CODE, "Kies een taal uit de lijst, of laat die leeg.");
    }

    /** Names of the fields that differ. */
    List<String> verschilMet(Gezin ander) {
        var hier = velden();
        var daar = ander.velden();
        return hier.keySet().stream()
                .filter(veld -> !Objects.equals(hier.get(veld), daar.get(veld)))
                .toList();
    }

    private Map<String, Object> velden() {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("gezinsnaam", gezinsnaam);
        velden.put("adres", adres);
        velden.put("postcode", postcode);
        velden.put("plaats", plaats);
        velden.put("telefoon", telefoon);
        velden.put("email", email);
        velden.put("contactvoorkeur", contactvoorkeur);
        velden.put("voorkeurstaal", voorkeurstaal);
        velden.put("tolk", tolk);
        return velden;
    }

    /** Hides the data: it is personal. */
    @Override
    public String toString() {
        return "Gezin[afgeschermd]";
    }
}
