package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the monthly report. */
@Repository
class Rapportopslag {

    private static final String RAPPORT = """
            select id, maand, versie, peilmoment, reden, toelichting, gevraagd_door, gemaakt_op from sturing_rapport
            """;

    private final JdbcClient jdbc;

    Rapportopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this month has a report already, also one that another node is opening at this moment. */
    boolean open(YearMonth maand, Instant peilmoment, Instant nu) {
        return jdbc.sql("""
                        insert into sturing_rapport (maand, versie, peilmoment, geopend_op)
                        values (:maand, 1, :peilmoment, :nu) on conflict (maand, versie) do nothing
                        """)
                        .param("maand", maand.atDay(1))
                        .param("peilmoment", Timestamp.from(peilmoment))
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    void openCorrectie(YearMonth maand, int versie, Instant nu, String reden, String toelichting, String door) {
        jdbc.sql("""
                        insert into sturing_rapport
                            (maand, versie, peilmoment, reden, toelichting, gevraagd_door, geopend_op)
                        values (:maand, :versie, :nu, :reden, :toelichting, :door, :nu)
                        """)
                .param("maand", maand.atDay(1))
                .param("versie", versie)
                .param("nu", Timestamp.from(nu))
                .param("reden", reden)
                .param("toelichting", toelichting)
                .param("door", door)
                .update();
    }

    void isGemaakt(long rapport, Instant nu) {
        jdbc.sql("update sturing_rapport set gemaakt_op = :nu where id = :rapport")
                .param("nu", Timestamp.from(nu))
                .param("rapport", rapport)
                .update();
    }

    Optional<Maandrapport> rapport(YearMonth maand, int versie) {
        return jdbc.sql(RAPPORT + "where maand = :maand and versie = :versie")
                .param("maand", maand.atDay(1))
                .param("versie", versie)
                .query(Rapportopslag::rapport)
                .optional();
    }

    /** The newest version of this month. */
    Optional<Maandrapport> laatste(YearMonth maand) {
        return jdbc.sql(RAPPORT + "where maand = :maand order by versie desc limit 1")
                .param("maand", maand.atDay(1))
                .query(Rapportopslag::rapport)
                .optional();
    }

    /** All reports, newest first. */
    List<Maandrapport> rapporten() {
        return jdbc.sql(RAPPORT + "order by maand desc, versie desc")
                .query(Rapportopslag::rapport)
                .list();
    }

    /** Whether there is a report of a later month, or a later version of this one, whose moment has come. */
    boolean heeftNieuwere(Maandrapport rapport, Instant nu) {
        return jdbc.sql("""
                        select exists (select 1 from sturing_rapport
                            where (maand, versie) > (:maand, :versie) and peilmoment <= :nu)
                        """)
                .param("maand", rapport.maand().atDay(1))
                .param("versie", rapport.versie())
                .param("nu", Timestamp.from(nu))
                .query(Boolean.class)
                .single();
    }

    void bewaar(long rapport, String team, String cijfer, Cijferwaarde waarde) {
        jdbc.sql("""
                        insert into sturing_rapport_cijfer (rapport_id, team, cijfer, teller, noemer, waarde, onderdrukt)
                        values (:rapport, :team, :cijfer, :teller, :noemer, :waarde, :onderdrukt)
                        """)
                .param("rapport", rapport)
                .param("team", team)
                .param("cijfer", cijfer)
                .param("teller", waarde.teller())
                .param("noemer", waarde.noemer())
                .param("waarde", waarde.waarde())
                .param("onderdrukt", waarde.onderdrukt())
                .update();
    }

    /** The frozen figures by team, and for each team by id of the figure. */
    Map<String, Map<String, Cijferwaarde>> cijfers(long rapport) {
        Map<String, Map<String, Cijferwaarde>> perTeam = new TreeMap<>();
        jdbc.sql("select * from sturing_rapport_cijfer where rapport_id = :rapport")
                .param("rapport", rapport)
                .query((rij, nummer) -> perTeam.computeIfAbsent(rij.getString("team"), team -> new TreeMap<>())
                        .put(
                                rij.getString("cijfer"),
                                new Cijferwaarde(
                                        rij.getObject("teller", Long.class),
                                        rij.getObject("noemer", Long.class),
                                        rij.getBigDecimal("waarde"),
                                        rij.getBoolean("onderdrukt"))))
                .list();
        return perTeam;
    }

    void bewaar(long rapport, Teamadvies advies) {
        jdbc.sql("""
                        insert into sturing_rapport_advies (rapport_id, team, team_naam, capaciteit, in_begeleiding, wachtend,
                            langwachtenden, langwachtend_percentage, aanmeldingen_drie_maanden, aanmeldingen_jaar,
                            wachtlijst_trend, bezetting)
                        values (:rapport, :team, :naam, :capaciteit, :begeleiding, :wachtend, :lang, :percentage, :drie, :jaar,
                            :trend, :bezetting)
                        """)
                .param("rapport", rapport)
                .param("team", advies.team())
                .param("naam", advies.teamNaam())
                .param("capaciteit", advies.capaciteit())
                .param("begeleiding", advies.inBegeleiding())
                .param("wachtend", advies.wachtend())
                .param("lang", advies.langwachtenden())
                .param("percentage", advies.langwachtendPercentage())
                .param("drie", advies.aanmeldingenDrieMaanden())
                .param("jaar", advies.aanmeldingenJaar())
                .param("trend", advies.wachtlijstTrend())
                .param("bezetting", advies.bezetting())
                .update();
    }

    void bewaarUitkomst(long rapport, String team, String advies, String regel) {
        jdbc.sql("""
                        update sturing_rapport_advies set advies = :advies, regel = :regel
                        where rapport_id = :rapport and team = :team
                        """)
                .param("advies", advies)
                .param("regel", regel)
                .param("rapport", rapport)
                .param("team", team)
                .update();
    }

    /** The advices of a report, by name of the team. */
    List<Teamadvies> adviezen(long rapport) {
        return jdbc.sql("select * from sturing_rapport_advies where rapport_id = :rapport order by team_naam")
                .param("rapport", rapport)
                .query(Rapportopslag::advies)
                .list();
    }

    /** Of this month's earlier versions the last advice on which the direction decided, by team. */
    Map<String, String> eerderBeslotenAdvies(Maandrapport rapport) {
        Map<String, String> perTeam = new TreeMap<>();
        jdbc.sql("""
                        select a.team, a.advies from sturing_rapport_advies a
                        join sturing_capaciteitsbesluit b on b.rapport_id = a.rapport_id and b.team = a.team
                        join sturing_rapport r on r.id = a.rapport_id
                        where r.maand = :maand and r.versie < :versie order by r.versie
                        """)
                .param("maand", rapport.maand().atDay(1))
                .param("versie", rapport.versie())
                .query((rij, nummer) -> perTeam.put(rij.getString("team"), rij.getString("advies")))
                .list();
        return perTeam;
    }

    /** The first one stays when two ask for it at once. */
    void bewaarBestand(long rapport, String team, Bestandssoort soort, byte[] inhoud) {
        jdbc.sql("""
                        insert into sturing_rapport_bestand (rapport_id, team, soort, inhoud)
                        values (:rapport, :team, :soort, :inhoud)
                        on conflict do nothing
                        """)
                .param("rapport", rapport)
                .param("team", team)
                .param("soort", soort.name())
                .param("inhoud", inhoud)
                .update();
    }

    Optional<byte[]> bestand(long rapport, String team, Bestandssoort soort) {
        return jdbc.sql("""
                        select inhoud from sturing_rapport_bestand
                        where rapport_id = :rapport and team = :team and soort = :soort
                        """)
                .param("rapport", rapport)
                .param("team", team)
                .param("soort", soort.name())
                .query((rij, nummer) -> rij.getBytes("inhoud"))
                .optional();
    }

    void bewaar(long rapport, Capaciteitsbesluit besluit) {
        jdbc.sql("""
                        insert into sturing_capaciteitsbesluit (rapport_id, team, besluit, ander_team, aantal, eenheid,
                            ingangsdatum, toelichting, besloten_door, besloten_op)
                        values (:rapport, :team, :besluit, :ander, :aantal, :eenheid, :ingang, :toelichting, :door, :op)
                        """)
                .param("rapport", rapport)
                .param("team", besluit.team())
                .param("besluit", besluit.besluit())
                .param("ander", besluit.anderTeam())
                .param("aantal", besluit.aantal())
                .param("eenheid", besluit.eenheid())
                .param("ingang", besluit.ingangsdatum())
                .param("toelichting", besluit.toelichting())
                .param("door", besluit.beslotenDoor())
                .param("op", Timestamp.from(besluit.beslotenOp()))
                .update();
    }

    /** The decisions that belong to this version of a report, in the order in which they were taken. */
    List<Capaciteitsbesluit> besluiten(long rapport) {
        return jdbc.sql(
                        "select * from sturing_capaciteitsbesluit where rapport_id = :rapport order by besloten_op, team")
                .param("rapport", rapport)
                .query((rij, nummer) -> new Capaciteitsbesluit(
                        rij.getString("team"),
                        rij.getString("besluit"),
                        rij.getString("ander_team"),
                        rij.getBigDecimal("aantal"),
                        rij.getString("eenheid"),
                        rij.getObject("ingangsdatum", LocalDate.class),
                        rij.getString("toelichting"),
                        rij.getString("besloten_door"),
                        rij.getTimestamp("besloten_op").toInstant()))
                .list();
    }

    private static Maandrapport rapport(ResultSet rij, int nummer) throws SQLException {
        Timestamp gemaakt = rij.getTimestamp("gemaakt_op");
        return new Maandrapport(
                rij.getLong("id"),
                YearMonth.from(rij.getObject("maand", LocalDate.class)),
                rij.getInt("versie"),
                rij.getTimestamp("peilmoment").toInstant(),
                rij.getString("reden"),
                rij.getString("toelichting"),
                rij.getString("gevraagd_door"),
                gemaakt == null ? null : gemaakt.toInstant());
    }

    private static Teamadvies advies(ResultSet rij, int nummer) throws SQLException {
        return new Teamadvies(
                rij.getString("team"),
                rij.getString("team_naam"),
                rij.getObject("capaciteit", Integer.class),
                rij.getInt("in_begeleiding"),
                rij.getInt("wachtend"),
                rij.getInt("langwachtenden"),
                getal(rij, "langwachtend_percentage"),
                getal(rij, "aanmeldingen_drie_maanden"),
                getal(rij, "aanmeldingen_jaar"),
                rij.getString("wachtlijst_trend"),
                getal(rij, "bezetting"),
                rij.getString("advies"),
                rij.getString("regel"));
    }

    private static BigDecimal getal(ResultSet rij, String kolom) throws SQLException {
        return rij.getBigDecimal(kolom);
    }
}
