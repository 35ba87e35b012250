package nl.zorgpad.kantoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents families: always the same ones in the same order, with ages counted from one day. */
public final class Gezinnen {

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
    private final Random toeval;
    private int nummer;

    /** @param vandaag the day from which ages are counted */
    public Gezinnen(LocalDate vandaag) {
        this(vandaag, ZAAD, 0);
    }

    /**
     * @param zaad another seed gives other families
     * @param nummer with which name the row begins
     */
    public Gezinnen(LocalDate vandaag, long zaad, int nummer) {
        this.vandaag = vandaag;
        this.nummer = nummer;
        this.toeval = new Random(zaad);
    }

    /** The next family, with this many adults and children of these ages in years. */
    public Gezin gezin(int ouders, int... leeftijden) {
        var naam = naam(nummer);
        nummer++;
        var velden = new LinkedHashMap<String, Object>();
        velden.put("gezinsnaam", naam);
        velden.put("telefoon", "06 0000 %04d".formatted(1000 + nummer % 9000));
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
        return new Gezin(naam, ouders, geboren, velden);
    }

    /** The family names; a later family bears two of them. */
    public static List<String> namen() {
        return ACHTERNAMEN;
    }

    /** First every name by itself, then two together. */
    private static String naam(int nummer) {
        var eerste = ACHTERNAMEN.get(nummer % ACHTERNAMEN.size());
        var ronde = nummer / ACHTERNAMEN.size() % ACHTERNAMEN.size();
        return ronde == 0 ? eerste : eerste + "-" + ACHTERNAMEN.get((nummer + ronde) % ACHTERNAMEN.size());
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
