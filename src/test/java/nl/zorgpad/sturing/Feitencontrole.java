package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.Kanarie;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Compares what the figures know of real cases with the cases themselves. */
@Component
public class Feitencontrole {

    private static final String VERSCHILLEN = """
            select z.zaaknummer || ': ' || case
                when s.zaaknummer is null then 'geen feiten'
                when s.team <> z.team then 'team'
                when s.aanmeld_datum <> (z.aanmeld_datum_tijd at time zone 'Europe/Amsterdam')::date then 'aanmelddatum'
                when (s.uitkomst, s.gesloten_op) is distinct from
                    (z.uitkomst, (z.gesloten_op at time zone 'Europe/Amsterdam')::date) then 'uitkomst'
                when s.intake <> (a.zaaknummer is not null) then 'intake'
                when a.zaaknummer is not null and
                    (s.kennismaking_gehouden_op is not null, s.kennismaking_datum, s.kennismaking_klasse, s.later_op_wens,
                        s.wachten_sinds, s.datum_aanvang, s.intake_uitkomst, s.urgentie, s.kennismaking_werkdagen)
                    is distinct from
                    (a.kennismaking_gehouden, a.kennismaking_datum, a.kennismaking_klasse, a.later_op_wens,
                        a.wachten_sinds, a.datum_aanvang, a.uitkomst, a.urgentie, a.kennismaking_werkdagen)
                    then 'intake loopt anders'
                when (s.kennismaking_werkdagen is null) <> (s.kennismaking_datum is null) then 'werkdagen'
                when s.eigen_vragen <> (select count(*) from persoon p
                    where p.dossier_id = z.dossier_id and p.heeft_eigen_vraag) then 'eigen vragen'
                when (s.plan_geopend_op is null) <> (g.zaaknummer is null) then 'plan'
                when s.veiligheid is distinct from (select f.waarde from gezinsplan_feit f where f.zaaknummer = z.zaaknummer
                    and f.soort = 'VEILIGHEID' order by f.volgnummer desc limit 1) then 'veiligheid'
                when (s.einde_datum, s.volgens_plan, s.financiele_stand, s.driegesprek) is distinct from
                    (e.datum_einde, e.volgens_plan, e.financiele_stand, e.driegesprek) then 'einde'
            end
            from zaak z join dossier d on d.id = z.dossier_id and d.gezinsnaam %s
                left join sturing_zaak s using (zaaknummer) left join aanmelding a using (zaaknummer)
                left join gezinsplan g using (zaaknummer) left join afsluiting e using (zaaknummer)
            """;

    private final NamedParameterJdbcTemplate database;
    private final Cijfers cijfers;

    Feitencontrole(NamedParameterJdbcTemplate database, Cijfers cijfers) {
        this.database = database;
        this.cijfers = cijfers;
    }

    /**
     * What is different, with the zaaknummer; empty when every case is counted as it is. Only families of scenarios: other tests
     * take away half of a case.
     */
    public List<String> verschillen(JdbcTemplate jdbc) {
        return jdbc.queryForList(verschillen("= '" + Kanarie.ACHTERNAAM + "'"), String.class);
    }

    /** The question of {@link #verschillen(JdbcTemplate)} as SQL. @param gezinsnaam condition on the name of the family */
    public static String verschillen(String gezinsnaam) {
        return "select v from (" + VERSCHILLEN.replace("end\n", "end v\n").formatted(gezinsnaam)
                + ") d where v is not null";
    }

    /** How the figures count one case today, in the words of the scenarios; only what differs. */
    public List<String> klassen(String zaaknummer, Map<String, String> verwacht, LocalDate vandaag) {
        var fouten = new ArrayList<String>();
        verwacht.forEach((id, klasse) -> {
            var telling = tel(cijfers.definitie(id).meting(), zaaknummer, vandaag);
            var gevonden = klasse(id, telling[0], telling[1]);
            if (!gevonden.equals(klasse) && !(id.equals("K02") && telling[1] == 0)) {
                fouten.add("verwacht dat cijfer " + id + " deze zaak telt als " + klasse + ", maar het is " + gevonden
                        + ".");
            }
        });
        return fouten;
    }

    private static String klasse(String id, long teller, long noemer) {
        return switch (id) {
            case "K03" -> noemer == 0 ? "telt_niet_mee" : String.valueOf(teller);
            case "K02", "K06", "K07" -> teller > 0 ? "telt_mee" : "telt_niet_mee";
            case "K05" -> noemer == 0 ? "niet_gestart" : teller > 0 ? "op_tijd" : "te_laat";
            default -> noemer == 0 ? "telt_niet_mee" : teller > 0 ? "op_tijd" : "te_laat";
        };
    }

    private long[] tel(Meting meting, String zaaknummer, LocalDate vandaag) {
        var sql = "select " + Cijfervraag.teller(meting)
                + ", count(*) from sturing_zaak z where z.zaaknummer = :zaaknummer and " + Cijfervraag.rijen(meting);
        return database.queryForObject(
                sql.replace("{van}", "date '1900-01-01'").replace("{tot}", "cast(:vandaag as date)"),
                Map.of("zaaknummer", zaaknummer, "vandaag", vandaag),
                (rij, nr) -> new long[] {rij.getLong(1), rij.getLong(2)});
    }
}
