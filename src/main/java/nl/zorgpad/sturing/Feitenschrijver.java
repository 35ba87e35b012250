package nl.zorgpad.sturing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.zorgpad.aanmelding.AanmeldingStand;
import nl.zorgpad.afsluiting.HulpBeeindigd;
import nl.zorgpad.dossier.ZaakStand;
import nl.zorgpad.gezinsplan.PlanStand;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Keeps the row of a case in {@code sturing_zaak} up to date, in the transaction of the event and with one statement for
 * each. A failure undoes the event too: figures and cases never differ.
 */
@Component
class Feitenschrijver {

    private static final String ZAAK = """
            insert into sturing_zaak (zaaknummer, bijgewerkt_op, team, kanaal, aanmeld_datum, eigen_vragen, uitkomst, gesloten_op)
            values (:zaaknummer, :nu, :team, :kanaal, :aanmeldDatum, coalesce(cast(:eigenVragen as integer), 0), :uitkomst,
                :geslotenOp)
            on conflict (zaaknummer) do update set
                (bijgewerkt_op, team, eigen_vragen, uitkomst, gesloten_op) = (excluded.bijgewerkt_op, excluded.team,
                    coalesce(cast(:eigenVragen as integer), sturing_zaak.eigen_vragen), excluded.uitkomst,
                    excluded.gesloten_op)
            where (sturing_zaak.team, sturing_zaak.eigen_vragen, sturing_zaak.uitkomst, sturing_zaak.gesloten_op)
                is distinct from (excluded.team, coalesce(cast(:eigenVragen as integer), sturing_zaak.eigen_vragen),
                    excluded.uitkomst, excluded.gesloten_op)
            """;

    private static final String KOLOMMEN_AANMELDING = "team, intake, wijk, kanaal, urgentie, aanmeld_datum, "
            + "kennismaking_uiterlijk, eerste_aanbod_datum, later_op_wens, reden_later, kennismaking_datum, "
            + "kennismaking_werkdagen, kennismaking_klasse, wachten_sinds, wachtreden, datum_aanvang, financiele_situatie, "
            + "intake_uitkomst, intake_uitkomst_op, kennismaking_gehouden_op";

    private static final String AANMELDING =
            """
            insert into sturing_zaak as oud (zaaknummer, bijgewerkt_op, %1$s)
            values (:zaaknummer, :nu, :team, true, :wijk, :kanaal, :urgentie, :aanmeldDatum, :kennismakingUiterlijk,
                :eersteAanbodDatum, :laterOpWens, :redenLater, :kennismakingDatum, :kennismakingWerkdagen,
                :kennismakingKlasse, :wachtenSinds, :wachtreden, :datumAanvang, :financieleSituatie, :uitkomst, :uitkomstOp,
                :gehoudenOp)
            on conflict (zaaknummer) do update set (bijgewerkt_op, %1$s) = (excluded.bijgewerkt_op, %2$s)
            where (%3$s) is distinct from (%2$s)
            """.formatted(KOLOMMEN_AANMELDING, nieuw(KOLOMMEN_AANMELDING), oud(KOLOMMEN_AANMELDING));

    private static final String PLAN = """
            update sturing_zaak set bijgewerkt_op = :nu,
                plan_geopend_op = coalesce(plan_geopend_op, cast(:geopendOp as date)),
                plan_vastgesteld_op = coalesce(cast(:vastgesteldOp as date), plan_vastgesteld_op),
                veiligheid = coalesce(:veiligheid, veiligheid),
                veiligheid_op = coalesce(cast(:veiligheidOp as date), veiligheid_op),
                visie_gezin = coalesce(cast(:visieGezin as boolean), visie_gezin),
                visie_gezinswerker = coalesce(cast(:visieGezinswerker as boolean), visie_gezinswerker),
                doel_op_zorg = coalesce(cast(:doelOpZorg as boolean), doel_op_zorg)
            where zaaknummer = :zaaknummer
            """;

    private static final String EINDE = """
            update sturing_zaak set bijgewerkt_op = :nu, einde_datum = :datumEinde, reden_einde = :reden,
                volgens_plan = :volgensPlan, financiele_stand = :financieleStand, driegesprek = :driegesprek
            where zaaknummer = :zaaknummer
            """;

    private final NamedParameterJdbcTemplate database;
    private final Clock klok;

    Feitenschrijver(NamedParameterJdbcTemplate database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    @EventListener
    void zaak(ZaakStand stand) {
        schrijf(
                ZAAK,
                stand,
                new MapSqlParameterSource()
                        .addValue("aanmeldDatum", dag(stand.aanmeldDatumTijd()))
                        .addValue("geslotenOp", dag(stand.geslotenOp())));
    }

    @EventListener
    void aanmelding(AanmeldingStand stand) {
        schrijf(
                AANMELDING,
                stand,
                new MapSqlParameterSource()
                        .addValue("aanmeldDatum", dag(stand.aanmeldDatumTijd()))
                        .addValue("uitkomstOp", dag(stand.uitkomstOp()))
                        .addValue("gehoudenOp", stand.kennismakingGehouden() ? LocalDate.now(klok) : null));
    }

    @EventListener
    void plan(PlanStand stand) {
        schrijf(PLAN, stand, new MapSqlParameterSource());
    }

    @EventListener
    void einde(HulpBeeindigd einde) {
        schrijf(EINDE, einde, new MapSqlParameterSource());
    }

    private void schrijf(String sql, Object gebeurtenis, MapSqlParameterSource extra) {
        extra.addValue("nu", Timestamp.from(klok.instant()));
        database.update(sql, new Waarden(new SimplePropertySqlParameterSource(gebeurtenis), extra));
    }

    /** The parts of an event by name, with what was made of them. */
    private record Waarden(SqlParameterSource gebeurtenis, MapSqlParameterSource extra) implements SqlParameterSource {

        @Override
        public boolean hasValue(String naam) {
            return extra.hasValue(naam) || gebeurtenis.hasValue(naam);
        }

        @Override
        public Object getValue(String naam) {
            return bron(naam).getValue(naam);
        }

        @Override
        public int getSqlType(String naam) {
            return bron(naam).getSqlType(naam);
        }

        private SqlParameterSource bron(String naam) {
            return extra.hasValue(naam) ? extra : gebeurtenis;
        }
    }

    private LocalDate dag(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, klok.getZone());
    }

    /** The day on which the kennismaking was recorded first stays. */
    private static String nieuw(String kolommen) {
        return oud(kolommen)
                .replace("oud.", "excluded.")
                .replace(
                        "excluded.kennismaking_gehouden_op",
                        "case when excluded.kennismaking_gehouden_op is not null then "
                                + "coalesce(oud.kennismaking_gehouden_op, excluded.kennismaking_gehouden_op) end");
    }

    private static String oud(String kolommen) {
        return "oud." + kolommen.replace(", ", ", oud.");
    }
}
