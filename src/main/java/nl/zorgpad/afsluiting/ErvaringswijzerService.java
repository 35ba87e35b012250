package nl.zorgpad.afsluiting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks families for their experience and keeps the answers anonymous: an answer knows only its team and half-year. An
 * invitation knows its case and whether it was used. Nothing joins the two: no id, no moment, no order.
 */
@Service
@Transactional
public class ErvaringswijzerService {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES_IN_LINK = 16;

    /** Links stop working after this many months: somebody else may live at the address then. */
    private static final int MAANDEN_GELDIG = 6;

    private final JdbcClient database;
    private final Clock klok;

    ErvaringswijzerService(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Invites the family of this case because help ends; a second time in the same year changes nothing. */
    public void nodigUit(String zaaknummer, String team) {
        nodigUit(zaaknummer, team, "afsluiten", LocalDate.now(klok).getYear());
    }

    /**
     * Invites the family of this case because help lasts long.
     *
     * @param jaar which year of help has passed; once for each
     * @return whether there is a new invitation
     */
    public boolean nodigJaarlijksUit(String zaaknummer, String team, int jaar) {
        return nodigUit(zaaknummer, team, "jaarlijks", jaar);
    }

    private boolean nodigUit(String zaaknummer, String team, String aanleiding, int jaar) {
        var vandaag = LocalDate.now(klok);
        return database.sql("""
                        insert into ervaring_uitnodiging (id, link, zaaknummer, team, aanleiding, jaar, uitgenodigd_op)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (zaaknummer, aanleiding, jaar) do nothing
                        """)
                        .params(UUID.randomUUID(), nieuweLink(), zaaknummer, team, aanleiding, jaar, vandaag)
                        .update()
                == 1;
    }

    /** The unused link of the newest invitation of this case. */
    @Transactional(readOnly = true)
    public Optional<String> link(String zaaknummer) {
        return database.sql("""
                        select link from ervaring_uitnodiging
                        where zaaknummer = ? and not gebruikt and uitgenodigd_op > ?
                        order by uitgenodigd_op desc limit 1
                        """)
                .params(zaaknummer, oudste())
                .query(String.class)
                .optional();
    }

    /** Whether every invitation of this case was used. What was answered cannot be found. */
    @Transactional(readOnly = true)
    public boolean ingevuld(String zaaknummer) {
        return database.sql("select count(*) from ervaring_uitnodiging where zaaknummer = ? and not gebruikt")
                        .param(zaaknummer)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Whether this link can still be used. */
    @Transactional(readOnly = true)
    boolean geldig(String link) {
        return database.sql("select count(*) from ervaring_uitnodiging where link = ? and uitgenodigd_op > ?")
                        .params(link, oudste())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * Uses up the link and keeps the answers.
     *
     * @return false when the link was used before, is too old or never existed; nothing is kept then
     */
    boolean vul(String link, Ervaring ervaring) {
        var team = database.sql("""
                        update ervaring_uitnodiging set gebruikt = true, link = null
                        where link = ? and uitgenodigd_op > ? returning team
                        """).params(link, oudste()).query(String.class).optional();
        team.ifPresent(van -> bewaar(van, halfjaar(), ervaring));
        return team.isPresent();
    }

    private void bewaar(String team, String halfjaar, Ervaring ervaring) {
        database.sql("insert into ervaring_antwoord values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        team,
                        halfjaar,
                        ervaring.wistWaar(),
                        ervaring.snel(),
                        ervaring.goed(),
                        ervaring.samen(),
                        ervaring.beter())
                .update();
        if (ervaring.opmerking() != null) {
            database.sql("insert into ervaring_opmerking values (gen_random_uuid(), ?, ?, ?)")
                    .params(team, halfjaar, ervaring.opmerking())
                    .update();
        }
        schud("ervaring_antwoord", "wist_waar, snel, goed, samen, beter", team, halfjaar);
        schud("ervaring_opmerking", "tekst", team, halfjaar);
    }

    /** Puts the rows down again in random order, under new ids and in one transaction. */
    private void schud(String tabel, String kolommen, String team, String halfjaar) {
        database.sql("with oud as (delete from " + tabel + " where team = ? and halfjaar = ? returning *) insert into "
                        + tabel + " (id, team, halfjaar, " + kolommen + ") select gen_random_uuid(), team, halfjaar, "
                        + kolommen + " from oud order by random()")
                .params(team, halfjaar)
                .update();
    }

    /**
     * How often families of a team answered a question in a half-year.
     *
     * @param vraag code: wist_waar, snel, goed, samen or beter
     * @param eens answers "eens" and "helemaal eens"
     */
    public record Antwoordtelling(String team, String halfjaar, String vraag, long eens, long antwoorden) {}

    /** Counts per team, half-year and question, of half-years such as {@code 2026-H1}; the first and the last included. */
    @Transactional(readOnly = true)
    public List<Antwoordtelling> tellingen(String vanHalfjaar, String totHalfjaar) {
        return database.sql("""
                        select a.team, a.halfjaar, v.vraag, count(*) filter (where v.antwoord >= 4) eens, count(*) antwoorden
                        from ervaring_antwoord a, lateral (values ('wist_waar', wist_waar), ('snel', snel), ('goed', goed),
                            ('samen', samen), ('beter', beter)) v (vraag, antwoord)
                        where a.halfjaar between ? and ? and v.antwoord is not null
                        group by 1, 2, 3
                        """)
                .params(vanHalfjaar, totHalfjaar)
                .query(Antwoordtelling.class)
                .list();
    }

    /** Remarks of these teams, in no order; for those who may read them. */
    @Transactional(readOnly = true)
    List<Opmerking> opmerkingen(List<String> teams) {
        return teams.isEmpty()
                ? List.of()
                : database.sql("select team, halfjaar, tekst from ervaring_opmerking where team in (:teams)"
                                + " order by halfjaar desc, team, random()")
                        .param("teams", teams)
                        .query(Opmerking.class)
                        .list();
    }

    /** A remark of somebody of this team's families. */
    record Opmerking(String team, String halfjaar, String tekst) {}

    private LocalDate oudste() {
        return LocalDate.now(klok).minusMonths(MAANDEN_GELDIG);
    }

    private String halfjaar() {
        var vandaag = LocalDate.now(klok);
        return vandaag.getYear() + (vandaag.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    private static String nieuweLink() {
        var bytes = new byte[BYTES_IN_LINK];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
