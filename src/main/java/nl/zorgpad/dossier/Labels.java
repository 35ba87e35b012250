package nl.zorgpad.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Dutch words for codes, where the code itself does not read well. */
final class Labels {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static final Map<String, String> SCHOOLSOORTEN = Map.of(
            "nog_niet", "Nog niet naar school",
            "voorschool", "Voorschool of opvang",
            "po", "Basisschool",
            "so", "Speciaal onderwijs",
            "vo", "Middelbare school",
            "vso", "Voortgezet speciaal onderwijs",
            "mbo", "Mbo",
            "geen", "Geen school");

    private static final Map<String, String> TALEN = Map.of(
            "nl", "Nederlands",
            "ar", "Arabisch",
            "tr", "Turks",
            "ti", "Tigrinya",
            "en", "Engels",
            "pl", "Pools",
            "uk", "Oekraïens",
            "ber", "Berbers",
            "so", "Somalisch",
            "anders", "Andere taal");

    private static final Map<String, String> CONTACT = Map.of(
            "app", "App-bericht",
            "email", "E-mail");

    private static final Map<String, String> KANALEN = Map.ofEntries(
            Map.entry("zelf_inloop", "Gezin zelf, aan de deur"),
            Map.entry("zelf_telefoon", "Gezin zelf, telefonisch"),
            Map.entry("zelf_digitaal", "Gezin zelf, digitaal"),
            Map.entry("po_school", "Basisschool"),
            Map.entry("vo_school", "Middelbare school"),
            Map.entry("mbo", "Mbo"),
            Map.entry("voorschool_kinderopvang", "Voorschool of kinderopvang"),
            Map.entry("jgz", "Jeugdgezondheidszorg"),
            Map.entry("bto_sociaal", "Buurtteam Sociaal"),
            Map.entry("wi", "Werk en Inkomen"),
            Map.entry("front_office_dt", "Front office Detentie en Terugkeer"),
            Map.entry("save_svmn", "SAVE (Samen Veilig Midden-Nederland)"),
            Map.entry("veilig_thuis", "Veilig Thuis"),
            Map.entry("rvdk", "Raad voor de Kinderbescherming"),
            Map.entry("koos_spoor030", "KOOS of Spoor030"),
            Map.entry("vluchtelingen_inburgering", "Vluchtelingenwerk of inburgering"));

    private static final Map<String, String> VERKLAARDERS = Map.of(
            "jeugdige", "de jeugdige zelf",
            "gezaghebbende_ouders", "de ouder(s) met gezag",
            "wettelijk_vertegenwoordiger", "de wettelijk vertegenwoordiger",
            "geen_informeren", "niemand, wel informeren");

    private static final Map<String, String> DOCUMENTEN = Map.of(
            "algemeen", "Brief",
            "geen-contact", "Brief: geen contact gekregen",
            "kaderbericht", "Brief: op welke grond wij helpen",
            "pgb-aanvulling", "Pgb: vraag om aanvulling",
            "pgb-beschikking", "Pgb: beschikking",
            "dossierverzoek-besluit", "Besluit op verzoek over het dossier",
            "bezwaar-besluit", "Besluit op bezwaar");

    private Labels() {}

    /** A kind of document that is not known here reads as its code in words. */
    static String documentsoort(String code) {
        return code == null ? null : DOCUMENTEN.getOrDefault(code, code(code.replace('-', '_')));
    }

    static String schoolsoort(String code) {
        return uit(SCHOOLSOORTEN, code);
    }

    static String taal(String code) {
        return uit(TALEN, code);
    }

    static String contactvoorkeur(String code) {
        return uit(CONTACT, code);
    }

    static String kanaal(String code) {
        return uit(KANALEN, code);
    }

    static String verklaarder(String code) {
        return VERKLAARDERS.getOrDefault(code, code);
    }

    /** {@code kennismakingUiterlijk} and {@code kennismaking_uiterlijk} become {@code Kennismaking uiterlijk}. */
    static String code(String code) {
        if (code == null) {
            return null;
        }
        var woorden = woorden(code);
        return woorden.isEmpty() ? woorden : Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }

    /** One line of history in words: {@code Urgentie: U1}, {@code Kennismaking uiterlijk: 17-03-2025}. */
    static String omschrijving(Gebeurtenis gebeurtenis, UnaryOperator<String> teamNaam) {
        var code = gebeurtenis.code();
        var waarde = gebeurtenis.waarde();
        return switch (gebeurtenis.soort()) {
            case "zaak_geopend" -> "Zaak geopend: " + kanaal(code);
            case "klok" -> code(code) + ": " + waarde(waarde);
            case "overdracht_team" -> "Overgedragen aan " + teamNaam.apply(code) + tussenHaakjes(waarde);
            case "contact_gewijzigd" -> "Contactgegevens gewijzigd: " + waarde(code);
            default -> code(gebeurtenis.soort()) + (code == null ? "" : ": " + waarde(code)) + tussenHaakjes(waarde);
        };
    }

    private static String tussenHaakjes(String waarde) {
        return waarde == null ? "" : " (" + waarde(waarde) + ")";
    }

    private static String waarde(String waarde) {
        if (waarde.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(waarde).format(DATUM);
        }
        return woorden(waarde).replace(",", ", ");
    }

    private static String woorden(String code) {
        return alleenHoofdletters(code)
                ? code
                : code.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static boolean alleenHoofdletters(String code) {
        return code.matches("[A-Z0-9]+");
    }

    private static String uit(Map<String, String> labels, String code) {
        return code == null ? null : labels.getOrDefault(code, code(code));
    }
}
