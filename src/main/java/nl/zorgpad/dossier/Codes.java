package nl.zorgpad.dossier;

import java.util.Set;

/** Code values that the dossier knows. */
final class Codes {

    static final String KIND = "kind";

    static final Set<String> ROLLEN =
            Set.of("moeder", "vader", "stiefouder", "pleegouder", "verzorger", KIND, "anders");
    static final Set<String> GEZAG = Set.of("ja", "nee", "onbekend");
    static final Set<String> SCHOOLSOORTEN = Set.of("nog_niet", "voorschool", "po", "so", "vo", "vso", "mbo", "geen");
    static final Set<String> CONTACTVOORKEUREN = Set.of("telefoon", "app", "email", "brief", "huisbezoek");

    static final String GEGEVEN = "gegeven";
    static final String INGETROKKEN = "ingetrokken";
    static final Set<String> BESLUITEN = Set.of(GEGEVEN, "geweigerd", INGETROKKEN);
    static final String GEEN_INFORMEREN = "geen_informeren";
    static final Set<String> VERKLAARDERS = Set.of("jeugdige", "gezaghebbende_ouders", "wettelijk_vertegenwoordiger");
    static final Set<String> GRONDEN = Set.of("geen", "ernstig_nadeel", "weloverwogen_wens");
    /** Outcomes of decision D12. */
    static final Set<String> KADERS = Set.of(
            "VRIJWILLIG",
            "INTENSIEF_VRIJWILLIG",
            "VRIJWILLIG_TIJDENS_ONDERZOEK",
            "GEDWONGEN",
            "GEDWONGEN_STRAF",
            "GEEN_GRONDSLAG");

    /** A lower snake case code value. */
    static final String CODE = "[a-z0-9_]{2,40}";
    /** A tenant id. */
    static final String TEAM = "[a-z0-9][a-z0-9-]{1,63}";
    /** Codes, dates, numbers and ids: nothing in which a sentence fits. */
    static final String WAARDE = "[A-Za-z0-9_.:,+-]{1,120}";

    private Codes() {}
}
