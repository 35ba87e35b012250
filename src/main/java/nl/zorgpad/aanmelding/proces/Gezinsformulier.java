package nl.zorgpad.aanmelding.proces;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;

/** Reads family and persons from the form {@code aanmelding}. */
final class Gezinsformulier {

    private Gezinsformulier() {}

    static Gezin gezin(Inzending inzending) {
        var dossier = new Antwoorden(inzending.dossier());
        var stuur = new Antwoorden(inzending.stuurgegevens());
        return new Gezin(
                dossier.tekst("gezinsnaam"),
                dossier.tekst("adres"),
                dossier.tekst("postcode"),
                dossier.tekst("plaats"),
                dossier.tekst("telefoon"),
                dossier.tekst("email"),
                dossier.tekst("contactvoorkeur"),
                stuur.tekst("voorkeurstaal"),
                stuur.ja("tolk"));
    }

    static List<NieuwPersoon> personen(Inzending inzending) {
        var dossier = new Antwoorden(inzending.dossier());
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var personen = new ArrayList<NieuwPersoon>();
        for (var i = 1; i <= stuur.getal("aantalOuders"); i++) {
            var ouder = "ouder" + i;
            personen.add(NieuwPersoon.volwassene(
                    dossier.tekst(ouder + "Rol"),
                    dossier.tekst(ouder + "Voornaam"),
                    dossier.tekst(ouder + "Achternaam"),
                    dossier.datum(ouder + "Geboortedatum"),
                    dossier.ja(ouder + "EigenVraag"),
                    dossier.tekst(ouder + "Gezag")));
        }
        for (var i = 1; i <= stuur.getal("aantalKinderen"); i++) {
            var kind = "kind" + i;
            personen.add(NieuwPersoon.kind(
                    dossier.tekst(kind + "Voornaam"),
                    dossier.tekst(kind + "Achternaam"),
                    dossier.datum(kind + "Geboortedatum"),
                    dossier.ja(kind + "EigenVraag"),
                    dossier.tekst(kind + "School"),
                    dossier.tekst(kind + "Schoolsoort")));
        }
        return personen;
    }

    /** The name of the form's field for a field of the dossier: {@code personen[2].voornaam} is {@code kind1Voornaam}. */
    static String veld(String dossierveld, int aantalOuders) {
        if (!dossierveld.startsWith("personen[")) {
            return dossierveld;
        }
        var nummer = Integer.parseInt(dossierveld.substring(9, dossierveld.indexOf(']')));
        var naam = dossierveld.substring(dossierveld.indexOf('.') + 1);
        var wie = nummer < aantalOuders ? "ouder" + (nummer + 1) : "kind" + (nummer - aantalOuders + 1);
        return wie + Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }
}
