package nl.zorgpad.pgb.proces;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Which decision an outcome of D15 proposes: for the output of the step that asks D15. */
@Component
public class Pgbvoorstel {

    static final String TOEKENNEN = "pgb_toegekend";
    static final String GEDEELTELIJK = "pgb_gedeeltelijk";
    static final String ZORG_IN_NATURA = "zin_in_plaats";
    static final String GEEN_VOORZIENING = "afgewezen_voorziening";
    static final String NIET_BEHANDELEN = "buiten_behandeling";

    private static final Map<String, String> BESLUITEN = Map.of(
            "toekennen", TOEKENNEN,
            "toekennen_maximum", GEDEELTELIJK,
            "weigeren_zin", ZORG_IN_NATURA,
            "voorziening_afwijzen", GEEN_VOORZIENING);

    /** The decision that fits; null while there is still something to do. */
    public String bij(Map<String, Object> uitkomst) {
        return BESLUITEN.get((String) uitkomst.get("uitkomst"));
    }
}
