package nl.zorgpad.pgb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Component;

/** The terms around an application, by decision D18. The day of the start does not count. */
@Component
public class Termijnen {

    private final Beslissingen beslissingen;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;

    Termijnen(Beslissingen beslissingen, Parameters parameters, WerkdagenKalender werkdagen) {
        this.beslissingen = beslissingen;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
    }

    /** @param soort code of the table {@code beslistermijn}: {@code aanvraag} */
    public Termijn vanaf(String soort, LocalDate start) {
        var regel = beslissingen.regel("beslistermijn", Map.of("soort", soort));
        var aantal = ((Number) regel.get("aantal")).intValue();
        var onverlengd = switch ((String) regel.get("eenheid")) {
            case "dagen" -> start.plusDays(aantal);
            case "weken" -> start.plusWeeks(aantal);
            case "maanden" -> start.plusMonths(aantal);
            default -> throw new IllegalStateException("Onbekende eenheid bij termijn " + soort);
        };
        return new Termijn(
                onverlengd,
                Boolean.TRUE.equals(regel.get("verlengen")) ? naarWerkdag(onverlengd) : onverlengd,
                (String) regel.get("ruleId"),
                (String) regel.get("herkomst"));
    }

    /** The decision on an objection, counted from the end of the objection term: with a commission or without (PAR-12). */
    public Termijn beslissingOpBezwaar(LocalDate eindeBezwaartermijn) {
        return vanaf("ja".equals(parameters.tekst("PAR-12")) ? "bezwaar_commissie" : "bezwaar", eindeBezwaartermijn);
    }

    /** This day, or the next day that is no Saturday, Sunday or holiday (Algemene termijnenwet 1). */
    public LocalDate naarWerkdag(LocalDate dag) {
        while (!werkdagen.isWerkdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    /**
     * Days that the term stood still: from the day after the request up to, not including, the day of the supplement (Awb
     * 4:15). Juridische Zaken confirms this reading.
     */
    public static int opgeschorteDagen(LocalDate gevraagd, LocalDate aangevuld) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(gevraagd, aangevuld) - 1);
    }

    /** Working days before the last day at which somebody is warned: {@code nummer} 0 is the first warning (PAR-34). */
    public LocalDate waarschuwing(LocalDate uiterlijk, int nummer) {
        var dag = uiterlijk;
        for (var nog = parameters.getallen("PAR-34").get(nummer) + 1; nog > 0; nog--) {
            dag = werkdagen.vorigeWerkdag(dag.minusDays(1));
        }
        return dag;
    }
}
