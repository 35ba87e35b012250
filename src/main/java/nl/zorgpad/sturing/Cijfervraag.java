package nl.zorgpad.sturing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Turns definition and question into one SQL statement. Everything that comes from outside is a parameter; only what
 * stands in {@code cijfers.yaml} becomes part of the statement.
 */
@Component
class Cijfervraag {

    private static final String ZAKEN = "sturing_zaak z";
    private static final String ZAKEN_ZOALS_BEKEND = "(select %1$s from sturing_zaak where bijgewerkt_op <= :peilmoment"
            + " union all select %1$s from sturing_zaak_historie"
            + " where bijgewerkt_op <= :peilmoment and geldig_tot > :peilmoment) z";
    private static final String KOLOMMEN =
            "team, wijk, intake, aanmeld_datum, kennismaking_datum, kennismaking_gehouden_op,"
                    + " kennismaking_dag, kennismaking_werkdagen, kennismaking_klasse, wachten_sinds, wachten_tot,"
                    + " datum_aanvang, begeleiding_tot, einde_datum, intake_uitkomst, urgentie, financiele_situatie,"
                    + " eigen_vragen, plan_geopend_op, plan_vastgesteld_op, veiligheid, veiligheid_op, visie_gezin,"
                    + " visie_gezinswerker, doel_op_zorg, reden_einde, volgens_plan, financiele_stand, driegesprek,"
                    + " gesloten_op";
    private static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private final NamedParameterJdbcTemplate database;
    private final Cijfercatalogus catalogus;
    private final Clock klok;

    Cijfervraag(NamedParameterJdbcTemplate database, Cijfercatalogus catalogus, Clock klok) {
        this.database = database;
        this.catalogus = catalogus;
        this.klok = klok;
    }

    /** One period of a series; both days belong to it. */
    record Periode(String naam, LocalDate van, LocalDate tot) {}

    /** Where a count belongs: the name of the period, and the key of the dimension or an empty text. */
    record Cel(String periode, String sleutel) {}

    /** The days of a question; nothing is known of days after today, or after the moment at which it was known. */
    Periode periode(Vraag vraag) {
        var laatste = vraag.peilmoment() == null
                ? LocalDate.now(klok)
                : LocalDate.ofInstant(vraag.peilmoment(), klok.getZone());
        return new Periode(
                "",
                vraag.van() == null ? BEGIN : vraag.van(),
                vraag.tot() == null || vraag.tot().isAfter(laatste) ? laatste : vraag.tot());
    }

    /**
     * Counts numerator and denominator per period and key; what has no rows is not in the answer.
     *
     * @param per TEAM, WIJK or SES; null for no breakdown
     */
    Map<Cel, long[]> tel(Cijferdefinitie cijfer, Vraag vraag, List<Periode> perioden, Dimensie per) {
        var feiten = new HashMap<String, Object>();
        var voorwaarde = filter(vraag, feiten);
        var meting = cijfer.meting();
        String uit;
        if (perioden.size() == 1) {
            feiten.put("van", perioden.get(0).van());
            feiten.put("tot", perioden.get(0).tot());
            uit = bron(meting, vraag, feiten);
        } else {
            uit = perioden(perioden, feiten) + " join " + bron(meting, vraag, feiten) + " on true";
        }
        var een = perioden.size() == 1;
        var sql = "select " + (een ? "0" : "p.nr") + ", " + sleutel(per) + ", " + teller(meting) + ", " + noemer(meting)
                + " from " + uit + " where " + rijen(meting) + voorwaarde + " group by 1, 2";
        sql = sql.replace("{van}", een ? "cast(:van as date)" : "p.van")
                .replace("{tot}", een ? "cast(:tot as date)" : "p.tot");
        return database
                .query(
                        sql,
                        feiten,
                        (rij, nr) -> Map.entry(
                                new Cel(perioden.get(rij.getInt(1)).naam(), rij.getString(2)),
                                new long[] {rij.getLong(3), rij.getLong(4)}))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The figure that follows from these counts; null stands for no rows. */
    static Cijfer cijfer(Cijferdefinitie cijfer, long[] telling) {
        var teller = telling == null ? 0 : telling[0];
        var noemer = telling == null ? 0 : telling[1];
        if (cijfer.meting().soort() == Meting.Soort.AANTAL) {
            return new Cijfer(cijfer.id(), teller, null, BigDecimal.valueOf(teller), false);
        }
        var factor = cijfer.meting().soort() == Meting.Soort.AANDEEL ? HONDERD : BigDecimal.ONE;
        var waarde = noemer == 0
                ? null
                : BigDecimal.valueOf(teller)
                        .multiply(factor)
                        .divide(BigDecimal.valueOf(noemer), cijfer.decimalen(), RoundingMode.HALF_UP);
        return new Cijfer(cijfer.id(), teller, noemer, waarde, false);
    }

    private static String perioden(List<Periode> perioden, Map<String, Object> feiten) {
        return IntStream.range(0, perioden.size())
                .mapToObj(nr -> {
                    feiten.put("van" + nr, perioden.get(nr).van());
                    feiten.put("tot" + nr, perioden.get(nr).tot());
                    return "(%1$d, cast(:van%1$d as date), cast(:tot%1$d as date))".formatted(nr);
                })
                .collect(Collectors.joining(", ", "(values ", ") p (nr, van, tot)"));
    }

    private static String bron(Meting meting, Vraag vraag, Map<String, Object> feiten) {
        if (vraag.peilmoment() != null) {
            feiten.put("peilmoment", Timestamp.from(vraag.peilmoment()));
        }
        return vraag.peilmoment() == null ? ZAKEN : ZAKEN_ZOALS_BEKEND.formatted(KOLOMMEN);
    }

    private String sleutel(Dimensie per) {
        if (per == null || per == Dimensie.MAAND) {
            return "''";
        }
        return switch (per) {
            case TEAM -> "coalesce(z.team, '')";
            case WIJK -> "coalesce(z.wijk, '')";
            default -> "''";
        };
    }

    private static String teller(Meting meting) {
        return switch (meting.soort()) {
            case AANDEEL -> "count(*) filter (where " + meting.waarvan() + ")";
            case GEMIDDELDE -> "coalesce(sum(" + meting.som() + "), 0)";
            case AANTAL -> meting.som() == null ? "count(*)" : "coalesce(sum(" + meting.som() + "), 0)";
        };
    }

    private static String noemer(Meting meting) {
        return "count(*)";
    }

    private static String rijen(Meting meting) {
        var periode = meting.per() == null ? "true" : meting.per() + " between {van} and {tot}";
        return meting.telt() == null ? periode : periode + " and (" + meting.telt() + ")";
    }

    private String filter(Vraag vraag, Map<String, Object> feiten) {
        var sql = new StringBuilder();
        if (vraag.team() != null) {
            sql.append(" and z.team = :team");
            feiten.put("team", vraag.team());
        }
        if (vraag.wijk() != null) {
            sql.append(" and z.wijk = :wijk");
            feiten.put("wijk", vraag.wijk());
        }
        if (vraag.ses() != null) {
            var groep = catalogus.ses().get(vraag.ses());
            sql.append(groep == null ? " and coalesce(z.wijk, '') not in (:wijken)" : " and z.wijk in (:wijken)");
            feiten.put(
                    "wijken",
                    groep == null
                            ? catalogus.ses().values().stream()
                                    .flatMap(List::stream)
                                    .toList()
                            : groep);
        }
        return sql.toString();
    }
}
