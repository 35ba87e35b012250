package nl.zorgpad.gezinsplan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Codes of the plan with their Dutch words, in the order in which they are shown. */
final class Labels {

    static final Map<String, String> DOELSTANDEN = map(
            "open", "loopt",
            "bereikt", "bereikt",
            "deels_bereikt", "deels bereikt",
            "niet_bereikt", "niet bereikt",
            "vervallen", "vervallen");
    static final Map<String, String> ACTIESOORTEN = map(
            "gezin", "het gezin zelf",
            "netwerk", "iemand uit het eigen netwerk",
            "informeel", "een vrijwilliger of buurtgenoot",
            "professional", "een hulpverlener");
    static final Map<String, String> ACTIESTANDEN =
            map("open", "nog doen", "gedaan", "gedaan", "vervallen", "vervallen");
    static final Map<String, String> VEILIGHEID =
            map("ja", "Ja, er zijn zorgen", "nee", "Nee, geen zorgen", "nog_onbekend", "Nog niet bekend");
    static final Map<String, String> FAMILIEGROEPSPLAN = map(
            "eigen_plan", "Het gezin maakt eerst zelf een plan",
            "samen_met_team", "Het gezin maakt het plan samen met het team",
            "nog_niet_gekozen", "Aangeboden, het gezin denkt erover na");

    private Labels() {}

    static String van(Map<String, String> labels, String code) {
        return code == null ? null : labels.getOrDefault(code, code);
    }

    private static Map<String, String> map(String... delen) {
        var labels = new LinkedHashMap<String, String>();
        for (int i = 0; i < delen.length; i += 2) {
            labels.put(delen[i], delen[i + 1]);
        }
        return Collections.unmodifiableMap(labels);
    }
}
