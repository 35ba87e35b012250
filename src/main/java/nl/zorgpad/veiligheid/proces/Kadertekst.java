package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.Map;

/** The words of the letter about a frame, in plain Dutch. The letter itself is a template that a process owner edits. */
final class Kadertekst {

    private static final Map<String, Map<String, String>> TEKSTEN = Map.of(
            "VRIJWILLIG",
                    tekst(
                            "vrijwillige hulp",
                            "U beslist zelf over de hulp, samen met uw gezinswerker.",
                            "Alle hulp is vrijwillig. U mag altijd stoppen."),
            "INTENSIEF_VRIJWILLIG",
                    tekst(
                            "intensieve vrijwillige hulp",
                            "U beslist zelf over de hulp. Er zijn zorgen over veiligheid. Daarom maken we duidelijke"
                                    + " afspraken en controleren we die met u.",
                            "De hulp is vrijwillig. Stopt u terwijl er gevaar is, dan melden wij dat bij Veilig Thuis."
                                    + " Wij zeggen dat eerst tegen u."),
            "VRIJWILLIG_TIJDENS_ONDERZOEK",
                    tekst(
                            "vrijwillige hulp, terwijl de Raad voor de Kinderbescherming onderzoek doet",
                            "De Raad onderzoekt of een maatregel nodig is. De kinderrechter beslist daarover. Er is nu"
                                    + " geen maatregel.",
                            "De hulp van het buurtteam is nog steeds vrijwillig."),
            "GEDWONGEN",
                    tekst(
                            "gedwongen hulp",
                            "De kinderrechter heeft een maatregel uitgesproken. De gecertificeerde instelling (GI) heeft"
                                    + " de regie en belt u binnen vijf werkdagen.",
                            "De hulp van de GI is verplicht. Doelen waar u zelf aan wilt werken met het buurtteam, zijn"
                                    + " vrijwillig."),
            "GEDWONGEN_STRAF",
                    tekst(
                            "jeugdreclassering, met vrijwillige hulp voor het gezin",
                            "De jeugdreclassering begeleidt de jongere. Over de hulp voor het gezin beslist u zelf.",
                            "De jeugdreclassering is verplicht voor de jongere. De hulp voor het gezin is vrijwillig."),
            "GEEN_GRONDSLAG",
                    tekst(
                            "geen toestemming voor hulp",
                            "U wilt geen hulp, en wij maken ons zorgen over de veiligheid. Wij overleggen met het"
                                    + " veiligheidsteam over wat nodig is.",
                            "U hoeft geen hulp van het buurtteam te nemen. Wij moeten onze zorgen wel melden."));

    private static final Map<String, String> REGIE = Map.of(
            "buurtteam", "het buurtteam, samen met u",
            "gi", "de gecertificeerde instelling (GI)",
            "gi_en_buurtteam", "de GI voor de jongere en het buurtteam voor het gezin",
            "geen", "niemand, tot duidelijk is wie het overneemt");

    private Kadertekst() {}

    /** The own fields of the template {@code kaderbericht}. */
    static Map<String, String> velden(String kader, String regie) {
        var velden = new HashMap<>(TEKSTEN.get(kader));
        velden.put("regie", REGIE.get(regie));
        return velden;
    }

    private static Map<String, String> tekst(String naam, String wieBeslist, String vrijwillig) {
        return Map.of("kader", naam, "wieBeslist", wieBeslist, "watIsVrijwillig", vrijwillig);
    }
}
