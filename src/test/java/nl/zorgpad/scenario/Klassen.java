package nl.zorgpad.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * In which class one case falls for each figure of the KPI catalogue (domain B.0), from the steering facts of the case.
 * K01, K01c and K01d are what decision D05 says; the others are counted here.
 */
final class Klassen {

    static final List<String> NAMEN = List.of("K01", "K01c", "K01d", "K02", "K03", "K04", "K05", "K06", "K07");

    private static final String OP_TIJD = "op_tijd";
    private static final String TE_LAAT = "te_laat";
    private static final String TELT = "telt_mee";
    private static final String TELT_NIET = "telt_niet_mee";
    private static final String NIET_GESTART = "niet_gestart";

    private static final Map<String, String> D05 =
            Map.of("teller", OP_TIJD, "noemer", TE_LAAT, "uitgesloten", TELT_NIET);
    private static final int NORM_RUIM = 15;
    private static final int START_TIJDIG = 14;
    private static final int START_LANG = 28;
    private static final int LANGWACHTEND = 56;

    private Klassen() {}

    /** The classes that this figure knows; empty for a number. */
    static Set<String> waarden(String naam) {
        return switch (naam) {
            case "K01", "K01c", "K01d", "K04" -> Set.of(OP_TIJD, TE_LAAT, TELT_NIET);
            case "K05" -> Set.of(OP_TIJD, TE_LAAT, NIET_GESTART);
            case "K02", "K06", "K07" -> Set.of(TELT, TELT_NIET);
            default -> Set.of();
        };
    }

    static String van(String naam, Map<String, Object> feiten, LocalDate vandaag) {
        var gesprek = datum(feiten, "kennismakingDatum");
        var start = datum(feiten, "datumAanvang");
        return switch (naam) {
            case "K01", "K01c", "K01d" -> geclassificeerd(feiten, naam.toLowerCase(Locale.ROOT));
            case "K02" -> telt(Boolean.TRUE.equals(feiten.get("laterOpWens")));
            case "K03" -> gesprek == null ? TELT_NIET : String.valueOf(feiten.get("wd"));
            case "K04" ->
                gesprek == null ? TELT_NIET : ((Number) feiten.get("wd")).intValue() <= NORM_RUIM ? OP_TIJD : TE_LAAT;
            case "K05" ->
                start == null || gesprek == null
                        ? NIET_GESTART
                        : dagen(gesprek, start) <= START_TIJDIG ? OP_TIJD : TE_LAAT;
            case "K06" -> telt(start != null && gesprek != null && dagen(gesprek, start) > START_LANG);
            case "K07" ->
                telt(start == null
                        && gesprek != null
                        && feiten.get("uitkomst") == null
                        && dagen(gesprek, vandaag) > LANGWACHTEND);
            default -> throw new IllegalArgumentException(naam);
        };
    }

    /** A case that ended without a kennismaking does not count; null when it may still come. */
    private static String geclassificeerd(Map<String, Object> feiten, String naam) {
        var klasse = feiten.get(naam);
        return klasse != null ? D05.get(klasse) : feiten.get("uitkomst") == null ? null : TELT_NIET;
    }

    private static String telt(boolean mee) {
        return mee ? TELT : TELT_NIET;
    }

    private static LocalDate datum(Map<String, Object> feiten, String naam) {
        return feiten.get(naam) instanceof String tekst ? LocalDate.parse(tekst) : null;
    }

    private static long dagen(LocalDate van, LocalDate tot) {
        return ChronoUnit.DAYS.between(van, tot);
    }
}
