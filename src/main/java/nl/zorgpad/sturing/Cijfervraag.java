package nl.zorgpad.sturing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgpad.afsluiting.ErvaringswijzerService;
import nl.zorgpad.organisatie.TeamService;
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
    private static final String TELLINGEN = "(select * from sturing_telling where vervallen_op is null) z";
    private static final String TELLINGEN_ZOALS_BEKEND =
            "(select * from sturing_telling where vastgelegd_op <= :peilmoment"
                    + " and (vervallen_op is null or vervallen_op > :peilmoment)) z";
    private static final String KOLOMMEN =
            "team, wijk, intake, later_op_wens, aanmeld_datum, kennismaking_datum, kennismaking_gehouden_op,"
                    + " kennismaking_dag, kennismaking_werkdagen, kennismaking_klasse, wachten_sinds, wachten_tot,"
                    + " datum_aanvang, begeleiding_tot, einde_datum, intake_uitkomst, urgentie, financiele_situatie,"
                    + " eigen_vragen, plan_geopend_op, plan_vastgesteld_op, veiligheid, veiligheid_op, visie_gezin,"
                    + " visie_gezinswerker, doel_op_zorg, reden_einde, volgens_plan, financiele_stand, driegesprek,"
                    + " gesloten_op";
    private static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);
    /** Fewer answers tell which family gave them, also to the own team. */
    private static final int MINSTE_ANTWOORDEN = 5;

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private final NamedParameterJdbcTemplate database;
    private final Cijfercatalogus catalogus;
    private final ErvaringswijzerService ervaringen;
    private final TeamService teams;
    private final Clock klok;

    Cijfervraag(
            NamedParameterJdbcTemplate database,
            Cijfercatalogus catalogus,
            ErvaringswijzerService ervaringen,
            TeamService teams,
            Clock klok) {
        this.database = database;
        this.catalogus = catalogus;
        this.ervaringen = ervaringen;
        this.teams = teams;
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
     * Counts numerator and denominator per period and key; what has no rows is not in the answer. Each period is a part of
     * its own, so that the database knows its days when it chooses an index.
     *
     * @param per TEAM, WIJK or SES; null for no breakdown
     */
    Map<Cel, long[]> tel(Cijferdefinitie cijfer, Vraag vraag, List<Periode> perioden, Dimensie per) {
        return switch (cijfer.meting().bron()) {
            case ZAAK, TELLING -> telZaken(cijfer.meting(), vraag, perioden, per);
            case ERVARING -> telAntwoorden(cijfer.meting(), vraag, perioden, per);
            case BEZETTING -> telBezetting(cijfer.meting(), vraag, perioden, per);
        };
    }

    private Map<Cel, long[]> telZaken(Meting meting, Vraag vraag, List<Periode> perioden, Dimensie per) {
        return perioden.size() > 1 && meting.overalGelijk()
                ? telReeks(meting, vraag, perioden, per)
                : telRijen(meting, vraag, perioden, per);
    }

    /**
     * Reads every row once, however many periods there are: the database counts rows by the first period in which they
     * count and the first in which they no longer do.
     */
    private Map<Cel, long[]> telReeks(Meting meting, Vraag vraag, List<Periode> perioden, Dimensie per) {
        var feiten = new HashMap<String, Object>();
        var voorwaarde = filter(vraag, feiten);
        var bron = bron(meting, vraag, feiten);
        var eindes = dagen(perioden, Periode::tot);
        var grenzen = meting.stand() ? eindes : dagen(perioden, Periode::van);
        feiten.put(
                "eerste",
                meting.stand() ? perioden.get(0).tot() : perioden.get(0).van());
        feiten.put("laatste", perioden.get(perioden.size() - 1).tot());
        var tellingen = new HashMap<Cel, long[]>();
        meting.loopt()
                .forEach(looptijd -> database.query(
                        "select " + sleutel(per) + ", width_bucket("
                                + looptijd.vanaf() + " - 1, " + eindes
                                + "), width_bucket(" + looptijd.tot() + " - 1, " + grenzen + "), "
                                + teller(meting) + ", "
                                + noemer(meting) + " from " + bron + " where " + binnen(looptijd, ":eerste", ":laatste")
                                + telt(meting)
                                + voorwaarde
                                + " group by 1, 2, 3",
                        feiten,
                        rij -> {
                            for (var nr = rij.getInt(2); nr < rij.getInt(3); nr++) {
                                tellingen.merge(
                                        new Cel(perioden.get(nr).naam(), rij.getString(1)),
                                        new long[] {rij.getLong(4), rij.getLong(5)},
                                        Cijfers::plus);
                            }
                        }));
        return tellingen;
    }

    private static String dagen(List<Periode> perioden, Function<Periode, LocalDate> dag) {
        return perioden.stream()
                .map(periode -> "'" + dag.apply(periode) + "'")
                .collect(Collectors.joining(", ", "cast(array[", "] as date[])"));
    }

    private static String binnen(Meting.Looptijd looptijd, String eerste, String laatste) {
        return looptijd.vanaf() + " <= cast(" + laatste + " as date) and " + looptijd.tot() + " > cast(" + eerste
                + " as date)";
    }

    private Map<Cel, long[]> telRijen(Meting meting, Vraag vraag, List<Periode> perioden, Dimensie per) {
        var feiten = new HashMap<String, Object>();
        var voorwaarde = filter(vraag, feiten);
        var bron = bron(meting, vraag, feiten);
        var sql = IntStream.range(0, perioden.size())
                .mapToObj(nr -> {
                    feiten.put("van" + nr, perioden.get(nr).van());
                    feiten.put("tot" + nr, perioden.get(nr).tot());
                    return ("select " + nr + ", " + sleutel(per) + ", " + teller(meting) + ", " + noemer(meting)
                                    + " from " + bron + " where " + rijen(meting) + voorwaarde + " group by 1, 2")
                            .replace("{van}", "cast(:van" + nr + " as date)")
                            .replace("{tot}", "cast(:tot" + nr + " as date)");
                })
                .collect(Collectors.joining(" union all "));
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

    /** Only half-years that are over: nobody can see one answer come in. */
    private Map<Cel, long[]> telAntwoorden(Meting meting, Vraag vraag, List<Periode> perioden, Dimensie per) {
        if (vraag.wijk() != null || vraag.ses() != null || per == Dimensie.WIJK) {
            return Map.of();
        }
        var vragen = List.of(meting.vraag().split(","));
        var tellingen = new HashMap<Cel, long[]>();
        for (var periode : perioden) {
            ervaringen.tellingen(halfjaar(periode.van()), laatsteHalfjaar(periode.tot(), vraag)).stream()
                    .filter(antwoord -> vragen.contains(antwoord.vraag()))
                    .filter(antwoord -> vraag.team() == null || vraag.team().equals(antwoord.team()))
                    .forEach(antwoord -> tellingen.merge(
                            new Cel(periode.naam(), per == Dimensie.TEAM ? antwoord.team() : ""),
                            new long[] {antwoord.eens(), antwoord.antwoorden()},
                            Cijfers::plus));
        }
        return tellingen;
    }

    private String laatsteHalfjaar(LocalDate tot, Vraag vraag) {
        var vandaag = periode(new Vraag(null, null, null, null, null, vraag.peilmoment()))
                .tot();
        var voorbij = vandaag.withMonth(vandaag.getMonthValue() <= 6 ? 1 : 7)
                .withDayOfMonth(1)
                .minusDays(1);
        return halfjaar(tot.isAfter(voorbij) ? voorbij : tot);
    }

    private static String halfjaar(LocalDate dag) {
        return dag.getYear() + (dag.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    private Map<Cel, long[]> telBezetting(Meting meting, Vraag vraag, List<Periode> perioden, Dimensie per) {
        if (vraag.wijk() != null || vraag.ses() != null || per == Dimensie.WIJK) {
            return Map.of();
        }
        var gezinnen = telZaken(meting, vraag, perioden, Dimensie.TEAM);
        var bezetting = new HashMap<Cel, long[]>();
        teams.teams().stream()
                .filter(team -> team.capaciteit() != null)
                .filter(team -> vraag.team() == null || vraag.team().equals(team.id()))
                .forEach(team -> perioden.forEach(periode -> bezetting.merge(
                        new Cel(periode.naam(), per == Dimensie.TEAM ? team.id() : ""),
                        new long[] {
                            gezinnen.getOrDefault(new Cel(periode.naam(), team.id()), new long[2])[0], team.capaciteit()
                        },
                        Cijfers::plus)));
        return bezetting;
    }

    /** The figure that follows from these counts; null stands for no rows. */
    static Cijfer cijfer(Cijferdefinitie cijfer, long[] telling) {
        var teller = telling == null ? 0 : telling[0];
        var noemer = telling == null ? 0 : telling[1];
        if (cijfer.meting().bron() == Meting.Bron.ERVARING && noemer > 0 && noemer < MINSTE_ANTWOORDEN) {
            return Cijfer.onderdrukt(cijfer.id());
        }
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

    private static String bron(Meting meting, Vraag vraag, Map<String, Object> feiten) {
        if (vraag.peilmoment() != null) {
            feiten.put("peilmoment", Timestamp.from(vraag.peilmoment()));
        }
        if (meting.bron() == Meting.Bron.TELLING) {
            return vraag.peilmoment() == null ? TELLINGEN : TELLINGEN_ZOALS_BEKEND;
        }
        return vraag.peilmoment() == null ? ZAKEN : ZAKEN_ZOALS_BEKEND.formatted(KOLOMMEN);
    }

    private static String sleutel(Dimensie per) {
        return per == Dimensie.TEAM ? "coalesce(z.team, '')" : per == Dimensie.WIJK ? "coalesce(z.wijk, '')" : "''";
    }

    static String teller(Meting meting) {
        if (meting.bron() == Meting.Bron.TELLING) {
            return som(meting.som() == null ? "aantal" : meting.som(), meting.waarvan());
        }
        return switch (meting.soort()) {
            case AANDEEL -> "count(*) filter (where " + meting.waarvan() + ")";
            case GEMIDDELDE -> "coalesce(sum(" + meting.som() + "), 0)";
            case AANTAL -> meting.som() == null ? "count(*)" : "coalesce(sum(" + meting.som() + "), 0)";
        };
    }

    private static String noemer(Meting meting) {
        return meting.bron() == Meting.Bron.TELLING
                ? som("aantal", meting.noemer() == null ? meting.waarvan() : meting.noemer())
                : "count(*)";
    }

    private static String som(String waarde, String voorwaarde) {
        return "coalesce(round(sum(" + waarde + ") filter (where " + voorwaarde + ")), 0)";
    }

    static String rijen(Meting meting) {
        return periode(meting) + telt(meting);
    }

    private static String periode(Meting meting) {
        if (meting.per() != null) {
            return meting.per() + " between {van} and {tot}";
        }
        return meting.loopt().isEmpty()
                ? "true"
                : meting.loopt().stream()
                        .map(looptijd -> binnen(looptijd, meting.stand() ? "{tot}" : "{van}", "{tot}"))
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String telt(Meting meting) {
        return meting.telt() == null ? "" : " and (" + meting.telt() + ")";
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
