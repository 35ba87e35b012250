package nl.zorgpad.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents families: always the same ones in the same order, with ages counted from today. */
final class Demogezinnen {

    private static final List<String> ACHTERNAMEN = List.of(
            "Zonnewende",
            "El Bahrawiya",
            "Yildizkaya",
            "Van de Korenschoof",
            "Tesfagiyorga",
            "Kowalikowska",
            "Benchaddouka",
            "Van der Wilgenlaan",
            "Okonjebari",
            "Sarikamisli",
            "De Wintertuyn",
            "Ramdhanipal",
            "Molenaarsvelt",
            "Haddouchiri",
            "Abdirahmanow",
            "Van Appelenburg",
            "Bozdaglioglu",
            "Fernandeska",
            "Van den Regenboogh",
            "El Qasbaoui",
            "Shevtsovenko",
            "De Klaprooster",
            "Mehretabay",
            "Van Zeezicht",
            "Akdenizhan",
            "Oudegrachter",
            "Tahirzaday",
            "Van Lindengaarde",
            "Boutazzouti",
            "Kasteleinsma",
            "Nowaczkiewa",
            "De Goudenregen",
            "Karaagacli",
            "Van Bosuylen",
            "Amrani-Veldzicht",
            "Sitaldinpersad",
            "Duizendschoon",
            "Habtemikaela",
            "Van der Stormvogel",
            "Ouladbrahima",
            "Vlinderhof",
            "Gunesdogan",
            "De Kersenboogaard",
            "Warsamegedi",
            "Van Hazelworm",
            "Elkhattabira",
            "Lisowskaja",
            "Van Vlierbes",
            "Zaghdoudira",
            "Torenvalck",
            "Demirtepeli",
            "De Waterlelie",
            "Bisnathsing",
            "Van Rietzanger",
            "Chaouchiya",
            "Eikenrode",
            "Van Berkenhorst",
            "Mazouriya",
            "Oznurkaya",
            "De Wolkenkamp",
            "Ghebrekidani",
            "Van Kamperfoelie",
            "Rahmanzaday",
            "Boterbloemsma");
    private static final List<String> MOEDERS = List.of(
            "Samira", "Marloes", "Fatma", "Selam", "Agnieszka", "Naima", "Linda", "Hodan", "Sunita", "Oksana", "Petra");
    private static final List<String> VADERS = List.of(
            "Youssef", "Marcel", "Emre", "Tekle", "Tomasz", "Driss", "Ruud", "Abdi", "Rakesh", "Andriy", "Sjoerd");
    private static final List<String> KINDEREN = List.of(
            "Amira",
            "Bram",
            "Cheyenne",
            "Delano",
            "Elif",
            "Femke",
            "Giulia",
            "Hamza",
            "Ivo",
            "Jamila",
            "Kaya",
            "Luuk",
            "Meryem",
            "Nahom",
            "Oumaima",
            "Pelin",
            "Quinten",
            "Rayan",
            "Sterre",
            "Tygo",
            "Umar",
            "Vesna");
    private static final List<String> STRATEN = List.of(
            "Appelvinkgaarde",
            "Bosuilplantsoen",
            "Citroenvlinderhof",
            "Duizendbladweide",
            "Ereprijsgaarde",
            "Fluitekruidhof",
            "Gierzwaluwgaarde",
            "Havikskruidhof");
    private static final List<String> SCHOLEN =
            List.of("De Regenboogvis", "Het Kompasje", "De Vliegende Hollander", "De Boomhut");
    private static final int ZAAD = 2023;

    private final LocalDate vandaag;
    private final Random toeval = new Random(ZAAD);
    private final Iterator<String> namen = ACHTERNAMEN.iterator();
    private int nummer;

    Demogezinnen(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** The next family, with this many adults and children of these ages in years. */
    Demogezin gezin(int ouders, int... leeftijden) {
        nummer++;
        var naam = namen.next();
        var velden = new LinkedHashMap<String, Object>();
        velden.put("gezinsnaam", naam);
        velden.put("telefoon", "06 0000 %04d".formatted(1000 + nummer));
        velden.put("adres", kies(STRATEN) + " " + (10 + toeval.nextInt(180)));
        velden.put("postcode", "3599 " + (char) ('A' + toeval.nextInt(26)) + "Z");
        velden.put("plaats", "Utrecht");
        velden.put("contactvoorkeur", kies(List.of("telefoon", "telefoon", "app", "email")));
        velden.put("email", "gezin%02d@voorbeeld.example".formatted(nummer));
        var eersteIsMoeder = toeval.nextInt(4) > 0;
        for (var i = 1; i <= ouders; i++) {
            voegOuderToe(velden, "ouder" + i, naam, (i == 1) == eersteIsMoeder, leeftijden.length == 0);
        }
        var geboren = new ArrayList<LocalDate>();
        for (var leeftijd : leeftijden) {
            geboren.add(vandaag.minusYears(leeftijd).minusDays(100L + toeval.nextInt(200)));
        }
        for (var i = 0; i < geboren.size(); i++) {
            voegKindToe(velden, "kind" + (i + 1), naam, geboren.get(i), leeftijden[i], i == 0);
        }
        return new Demogezin(naam, ouders, geboren, velden);
    }

    /** Every family name that occurs. */
    static List<String> namen() {
        return ACHTERNAMEN;
    }

    private void voegOuderToe(
            Map<String, Object> velden, String ouder, String naam, boolean moeder, boolean zonderKinderen) {
        velden.put(ouder + "Voornaam", kies(moeder ? MOEDERS : VADERS));
        velden.put(ouder + "Achternaam", naam);
        velden.put(
                ouder + "Geboortedatum",
                vandaag.minusYears(28L + toeval.nextInt(18))
                        .minusDays(toeval.nextInt(365))
                        .toString());
        velden.put(ouder + "Rol", moeder ? "moeder" : "vader");
        velden.put(ouder + "Gezag", "ja");
        if (zonderKinderen) {
            velden.put(ouder + "EigenVraag", true);
        }
    }

    private void voegKindToe(
            Map<String, Object> velden, String kind, String naam, LocalDate geboren, int leeftijd, boolean eigenVraag) {
        velden.put(kind + "Voornaam", kies(KINDEREN));
        velden.put(kind + "Achternaam", naam);
        velden.put(kind + "Geboortedatum", geboren.toString());
        velden.put(kind + "Schoolsoort", schoolsoort(leeftijd));
        if (leeftijd >= 4 && leeftijd < 12) {
            velden.put(kind + "School", kies(SCHOLEN));
        }
        if (eigenVraag) {
            velden.put(kind + "EigenVraag", true);
        }
    }

    private static String schoolsoort(int leeftijd) {
        return leeftijd < 2 ? "nog_niet" : leeftijd < 4 ? "voorschool" : leeftijd < 12 ? "po" : "vo";
    }

    private String kies(List<String> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
