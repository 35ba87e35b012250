package nl.zorgpad.cluster;

import static nl.zorgpad.cluster.Vraag.volgensLogboek;
import static nl.zorgpad.cluster.Vraag.volgensTabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpad.cluster.Vraag.Verbod;
import nl.zorgpad.sturing.Feitencontrole;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Lays what the callers were told beside what the database holds. Before it believes an answer, it spoils a copy of the
 * table on which the answer rests, and wants to see the answer change: a check that cannot fail proves nothing.
 */
final class Controle {

    private static final String INTAKE = "proc_def_key_ = 'aanmelding-tot-start'";
    private static final String OVERGEDRAGEN =
            "act_id_ in ('serviceTask_zaakOverdragen', 'serviceTask_zaakOverdragenAanTeam')";
    private static final String AANGEKOMEN = INTAKE + " and start_act_id_ = 'startEvent_zaakVanAnderTeam'";
    private static final String GELUKT = "job_state_ = 2";

    /** The report of last month is due by itself when a database is new; nobody here makes it due. */
    private static final String TIMER_GEGAAN =
            "job_def_type_ like 'timer%' and process_def_key_ <> 'maandrapport' and " + GELUKT;

    private static final String GEZIN =
            " join zaak z on z.zaaknummer = p.business_key_ join dossier d on d.id = z.dossier_id";

    private static final List<Vraag> VRAGEN = List.of(
            volgensLogboek(
                    "aanmelding: een zaak in het dossier",
                    "select d.gezinsnaam from zaak z join dossier d on d.id = z.dossier_id",
                    logboek -> logboek.gezinnen,
                    "zaak",
                    "true"),
            volgensLogboek(
                    "aanmelding van een partner: het beloofde zaaknummer",
                    "select d.gezinsnaam || ' ' || z.zaaknummer from zaak z join dossier d on d.id = z.dossier_id"
                            + " join aanmelding a on a.zaaknummer = z.zaaknummer where a.partner is not null",
                    logboek -> logboek.zaaknummers.entrySet().stream()
                            .map(een -> een.getKey() + " " + een.getValue())
                            .toList(),
                    "aanmelding",
                    "partner is not null"),
            volgensLogboek(
                    "aanmelding: het proces begonnen",
                    "select d.gezinsnaam from act_hi_procinst p" + GEZIN + " where p." + INTAKE
                            + " and p.start_act_id_ <> 'startEvent_zaakVanAnderTeam'",
                    logboek -> logboek.gezinnen,
                    "act_hi_procinst",
                    INTAKE + " and start_act_id_ <> 'startEvent_zaakVanAnderTeam'"),
            volgensTabel(
                    "zaak: precies een lopend of afgelopen proces",
                    "select business_key_ from act_hi_procinst p where p." + INTAKE
                            + " and not exists (select 1 from act_hi_actinst a where a.proc_inst_id_ = p.id_ and a."
                            + OVERGEDRAGEN + ")",
                    "select zaaknummer from zaak",
                    "act_hi_procinst",
                    INTAKE
                            + " and not exists (select 1 from act_hi_actinst a where a.proc_inst_id_ = act_hi_procinst.id_"
                            + " and a." + OVERGEDRAGEN + ")"),
            volgensTabel(
                    "lopend proces: staat in de motor",
                    "select proc_inst_id_ from act_ru_execution where parent_id_ is null",
                    "select id_ from act_hi_procinst where end_time_ is null",
                    "act_ru_execution",
                    "parent_id_ is null"),
            volgensTabel(
                    "zaak: een regel in de cijfers",
                    "select zaaknummer from sturing_zaak",
                    "select zaaknummer from zaak",
                    "sturing_zaak",
                    "true"),
            volgensLogboek(
                    "hulp gestart: een gezinsplan begonnen",
                    "select business_key_ from act_hi_procinst where proc_def_key_ = 'gezinsplan'",
                    logboek -> logboek.gestart,
                    "act_hi_procinst",
                    "proc_def_key_ = 'gezinsplan'"),
            volgensTabel(
                    "op de wachtlijst geplaatst: een regel in het dossier",
                    "select zaaknummer from zaak_gebeurtenis where soort = 'wachtlijst'",
                    "select p.business_key_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                            + " where a.act_id_ = 'serviceTask_opWachtlijstPlaatsen'",
                    "zaak_gebeurtenis",
                    "soort = 'wachtlijst'"),
            new Vraag(
                    "overdracht: vertrokken bij het ene team",
                    "select p.business_key_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                            + " where a." + OVERGEDRAGEN,
                    Controle::overdrachten,
                    "act_hi_actinst",
                    OVERGEDRAGEN),
            new Vraag(
                    "overdracht: aangekomen bij het andere team",
                    "select business_key_ from act_hi_procinst where " + AANGEKOMEN,
                    Controle::overdrachten,
                    "act_hi_procinst",
                    AANGEKOMEN),
            volgensLogboek(
                    "overdracht: het gekozen team heeft de zaak",
                    "select s.zaaknummer || ' ' || s.team from sturing_zaak s join zaak_gebeurtenis g"
                            + " on g.zaaknummer = s.zaaknummer and g.soort = 'zaakmelding' and g.code = 'ander_team'",
                    logboek -> logboek.overgedragen.entrySet().stream()
                            .map(een -> een.getKey() + " " + een.getValue())
                            .toList(),
                    "zaak_gebeurtenis",
                    "soort = 'zaakmelding' and code = 'ander_team'"),
            volgensLogboek(
                    "formulier: de taak is af",
                    "select id_ from act_hi_taskinst where delete_reason_ = 'completed'",
                    logboek -> logboek.formulieren.keySet(),
                    "act_hi_taskinst",
                    "delete_reason_ = 'completed'"),
            volgensLogboek(
                    "formulier: wat erin stond staat in het dossier",
                    "select tekst from dossier_tekst where tekst like 'Opgeschreven onder nummer %'",
                    Logboek::merken,
                    "dossier_tekst",
                    "tekst like 'Opgeschreven onder nummer %'"),
            new Vraag(
                    "timer: gegaan",
                    "select job_id_ from act_hi_job_log where " + TIMER_GEGAAN,
                    Controle::nogNodig,
                    "act_hi_job_log",
                    TIMER_GEGAAN),
            timergevolg(
                    "te laat kennisgemaakt: een taak voor de teammanager",
                    "boundaryEvent_termijnVoorbij",
                    "userTask_lateKennismakingBespreken"),
            timergevolg(
                    "contactmoment: een taak voor de gezinswerker",
                    "startEvent_contactmoment",
                    "userTask_wachtcontact"),
            volgensTabel(
                    "wachtsignaal: een keer gewogen",
                    "select proc_inst_id_ from act_hi_actinst where act_id_ = 'serviceTask_wachttijdMeten'",
                    "select process_instance_id_ from act_hi_job_log where act_id_ = 'startEvent_wachtsignaal' and "
                            + GELUKT,
                    "act_hi_actinst",
                    "act_id_ = 'serviceTask_wachttijdMeten'"),
            new Vraag(
                    "model: een versie van elk proces per levering",
                    "select key_ from act_re_procdef",
                    (logboek, database) -> keer(
                            logboek.leveringen.get(),
                            database.queryForList(
                                    "select key_ from public.act_re_procdef union select proc_def_key_ from act_hi_procinst",
                                    String.class)),
                    "act_re_procdef",
                    "key_ = 'aanmelding-tot-start'"),
            volgensLogboek(
                    "model: een levering per verandering",
                    "select name_ from act_re_deployment",
                    logboek -> keer(logboek.leveringen.get(), List.of("SpringAutoDeployment")),
                    "act_re_deployment",
                    "true"));

    private static final List<Verbod> VERBODEN = List.of(
            new Verbod(
                    "half bewaard: tekst zonder afgeronde taak",
                    "select t.taak_id from dossier_tekst t where t.taak_id is not null and not exists (select 1 from"
                            + " act_hi_taskinst h where h.id_ = t.taak_id and h.delete_reason_ = 'completed')",
                    "dossier_tekst",
                    "update dossier_tekst set taak_id = 'geen' where ctid = (select ctid from dossier_tekst limit 1)"),
            new Verbod(
                    "opdracht zonder node: te laat, of op slot voorbij zijn tijd",
                    "select id_ from act_ru_job where duedate_ < now() at time zone 'UTC' - interval '1 minute'"
                            + " or lock_exp_time_ < now() at time zone 'UTC'",
                    "act_ru_job",
                    "update act_ru_job set lock_owner_ = 'dood', lock_exp_time_ = now() at time zone 'UTC'"
                            + " - interval '1 hour' where ctid = (select ctid from act_ru_job limit 1)"),
            new Verbod(
                    "storing: opdracht die niet meer geprobeerd wordt",
                    "select id_ from act_ru_job where retries_ <= 0 union all select id_ from act_ru_incident",
                    "act_ru_job",
                    "update act_ru_job set retries_ = 0 where ctid = (select ctid from act_ru_job limit 1)"),
            new Verbod(
                    "cijfers anders dan de zaak",
                    Feitencontrole.verschillen("like 'Proefgezin %'"),
                    "sturing_zaak",
                    "update sturing_zaak set team = 'zuilen' where ctid = (select ctid from sturing_zaak limit 1)"));

    private final Logboek logboek;
    private final JdbcTemplate database;

    /** @param verbinding one connection of its own: copies of tables live in it */
    Controle(Logboek logboek, SingleConnectionDataSource verbinding) {
        this.logboek = logboek;
        this.database = new JdbcTemplate(verbinding);
    }

    List<Uitslag> uitslagen() {
        return Stream.concat(
                        VRAGEN.stream().map(vraag -> vraag.stel(logboek, database)),
                        VERBODEN.stream().map(verbod -> Vraag.stel(verbod, database)))
                .toList();
    }

    /** Checks that did not see what was spoiled, in words; empty when each of them can fail. */
    List<String> blind() {
        var blind = new ArrayList<String>();
        for (var vraag : VRAGEN) {
            var gewoon = vraag.stel(logboek, database);
            bederf(
                    vraag.tabel(),
                    "delete from %1$s where ctid = (select ctid from %1$s where %2$s limit 1)"
                            .formatted(vraag.tabel(), vraag.rijen()));
            if (vraag.stel(logboek, database).kwijt().size() <= gewoon.kwijt().size()) {
                blind.add(vraag.wat() + " (kwijt)");
            }
            herstel(vraag.tabel());
            bederf(
                    vraag.tabel(),
                    "insert into %1$s select * from %1$s where %2$s limit 1".formatted(vraag.tabel(), vraag.rijen()));
            if (vraag.stel(logboek, database).dubbel().size() <= gewoon.dubbel().size()) {
                blind.add(vraag.wat() + " (dubbel)");
            }
            herstel(vraag.tabel());
        }
        for (var verbod : VERBODEN) {
            var gewoon = Vraag.stel(verbod, database);
            bederf(verbod.tabel(), verbod.bederf());
            if (Vraag.stel(verbod, database).dubbel().size() <= gewoon.dubbel().size()) {
                blind.add(verbod.wat());
            }
            herstel(verbod.tabel());
        }
        return blind;
    }

    /** How many jobs each node did. */
    Map<String, Long> werkVerdeling() {
        var verdeling = new HashMap<String, Long>();
        database.query("select hostname_, count(*) from act_hi_job_log where " + GELUKT + " group by 1", rij -> {
            verdeling.put(rij.getString(1), rij.getLong(2));
        });
        return verdeling;
    }

    /** A temporary table is found before the real one of that name, and asks for no keys. */
    private void bederf(String tabel, String hoe) {
        database.execute("create temp table %1$s as select * from public.%1$s".formatted(tabel));
        if (database.update(hoe) == 0) {
            System.out.println("Niets om te bederven in " + tabel + ": " + hoe);
        }
    }

    private void herstel(String tabel) {
        database.execute("drop table pg_temp." + tabel);
    }

    /** How often a job did not succeed at once, and was tried again. */
    int opnieuwGeprobeerd() {
        return database.queryForObject("select count(*) from act_hi_job_log where job_state_ = 1", Integer.class);
    }

    /** Jobs that have, or had when they were done, fewer tries left than they began with. */
    int pogingKwijt() {
        return database.queryForObject(
                "select count(distinct l.job_id_) from act_hi_job_log l join act_hi_job_log eerst on eerst.job_id_ ="
                        + " l.job_id_ and eerst.job_state_ = 0 where l.job_retries_ < eerst.job_retries_",
                Integer.class);
    }

    /** Cases per version of the model of intake. */
    Map<Integer, Long> zakenPerVersie() {
        var versies = new java.util.TreeMap<Integer, Long>();
        database.query(
                "select d.version_, count(*) from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_"
                        + " where p." + INTAKE + " group by 1",
                rij -> {
                    versies.put(rij.getInt(1), rij.getLong(2));
                });
        return versies;
    }

    /** Timers that were made due, without those whose step was over before they went. */
    private static List<String> nogNodig(Logboek logboek, JdbcTemplate database) {
        var vervallen = java.util.Set.copyOf(database.queryForList(
                "select job_id_ from public.act_hi_job_log where process_def_key_ = 'maandrapport' or job_state_ = 3"
                        + " except select job_id_ from public.act_hi_job_log where " + TIMER_GEGAAN,
                String.class));
        return logboek.timers.stream().filter(id -> !vervallen.contains(id)).toList();
    }

    private static List<String> keer(int aantal, List<String> dingen) {
        return java.util.Collections.nCopies(aantal, dingen).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> overdrachten(Logboek logboek, JdbcTemplate database) {
        var verwacht = new ArrayList<>(logboek.overgedragen.keySet());
        logboek.doorgestuurd.forEach(gezin -> verwacht.addAll(database.queryForList(
                "select z.zaaknummer from public.zaak z join public.dossier d on d.id = z.dossier_id"
                        + " where d.gezinsnaam = ?",
                String.class,
                gezin)));
        return verwacht;
    }

    private static Vraag timergevolg(String wat, String timer, String taak) {
        return volgensTabel(
                wat,
                "select proc_inst_id_ from act_hi_taskinst where task_def_key_ = '" + taak + "'",
                "select process_instance_id_ from act_hi_job_log where act_id_ = '" + timer + "' and " + GELUKT,
                "act_hi_taskinst",
                "task_def_key_ = '" + taak + "'");
    }
}
