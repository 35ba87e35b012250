package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the codes of a report are called. */
public final class Rapporttekst {

    private static final Map<String, String> ADVIEZEN = Map.of(
            "vraagt_capaciteit", "vraagt capaciteit",
            "vraagt_capaciteit_licht", "vraagt een beetje capaciteit",
            "kan_leveren", "kan capaciteit leveren",
            "neutraal", "geen verandering");

    private Rapporttekst() {}

    /** Why there can be a correction, by code. */
    static Map<String, String> redenen() {
        Map<String, String> redenen = new LinkedHashMap<>();
        redenen.put("late_registratie", "er is later iets bijgekomen");
        redenen.put("fout_hersteld", "een fout is hersteld");
        redenen.put("capaciteit_gewijzigd", "de capaciteit van een team is veranderd");
        redenen.put("anders", "andere reden");
        return redenen;
    }

    static String reden(String code) {
        return redenen().getOrDefault(code, code);
    }

    /** What an outcome of D07 is called. */
    public static String advies(String code) {
        return code == null ? "" : ADVIEZEN.getOrDefault(code, code);
    }

    /** How much, such as {@code 8 uur per week}. */
    static String hoeveel(BigDecimal aantal, String eenheid) {
        var getal = aantal.stripTrailingZeros().toPlainString().replace('.', ',');
        return getal + ("fte".equals(eenheid) ? " fte" : " uur per week");
    }

    /**
     * What a decision means for a team, such as {@code 8 uur per week naar West}.
     *
     * @param namen names of the teams by id
     * @return empty when the decision is not about this team
     */
    public static Optional<String> gevolg(Capaciteitsbesluit besluit, String team, Map<String, String> namen) {
        if (besluit.anderTeam() == null || !team.equals(besluit.team()) && !team.equals(besluit.anderTeam())) {
            return Optional.empty();
        }
        var zelf = team.equals(besluit.team());
        var ander = zelf ? besluit.anderTeam() : besluit.team();
        var krijgt = zelf == "erbij".equals(besluit.besluit());
        return Optional.of(hoeveel(besluit.aantal(), besluit.eenheid())
                + (krijgt ? " van " : " naar ")
                + namen.getOrDefault(ander, ander));
    }
}
