-- The figures count rows of this table: one row per case, codes, dates and numbers, no person. Written in the
-- transaction of the event. A case counts at the team that has it now.
alter table aanmelding
    add column kennismaking_werkdagen integer,
    add column financiele_situatie varchar(40);

create table sturing_zaak (
    zaaknummer              varchar(20) primary key,
    bijgewerkt_op           timestamptz not null,
    transactie              bigint      not null default 0,
    team                    varchar(64) not null,
    wijk                    varchar(60),
    intake                  boolean     not null default false,
    kanaal                  varchar(40),
    urgentie                varchar(4),
    aanmeld_datum           date        not null,
    kennismaking_uiterlijk  date,
    eerste_aanbod_datum     date,
    later_op_wens           boolean     not null default false,
    reden_later             varchar(40),
    kennismaking_gehouden_op date,
    kennismaking_datum      date,
    kennismaking_dag        date generated always as (coalesce(kennismaking_datum, kennismaking_gehouden_op)) stored,
    kennismaking_werkdagen  integer,
    kennismaking_klasse     varchar(20),
    wachten_sinds           date,
    datum_aanvang           date,
    intake_uitkomst         varchar(40),
    intake_uitkomst_op      date,
    financiele_situatie     varchar(40),
    eigen_vragen            integer     not null default 0,
    plan_geopend_op         date,
    plan_vastgesteld_op     date,
    veiligheid              varchar(20),
    veiligheid_op           date,
    visie_gezin             boolean     not null default false,
    visie_gezinswerker      boolean     not null default false,
    doel_op_zorg            boolean     not null default false,
    einde_datum             date,
    reden_einde             varchar(2),
    volgens_plan            boolean,
    financiele_stand        varchar(40),
    driegesprek             varchar(40),
    uitkomst                varchar(64),
    gesloten_op             date,
    wachten_tot             date generated always as
        (coalesce(least(datum_aanvang, intake_uitkomst_op, gesloten_op), date 'infinity')) stored,
    begeleiding_tot         date generated always as
        (coalesce(least(einde_datum, gesloten_op), date 'infinity')) stored
);
comment on column sturing_zaak.intake is 'There is an intake; a report of a detention may come without one';
comment on column sturing_zaak.wachten_tot is 'The first day on which the family no longer waits';
comment on column sturing_zaak.begeleiding_tot is 'The first day on which help no longer runs';

-- Earlier versions, so that a figure can be asked as it was known at a moment: [bijgewerkt_op, geldig_tot).
create table sturing_zaak_historie (geldig_tot timestamptz not null, like sturing_zaak);

create function sturing_zaak_bewaar() returns trigger language plpgsql as $$
begin
    new.transactie := pg_current_xact_id()::text::bigint;
    if tg_op = 'UPDATE' then
        if old.transactie = new.transactie then
            new.bijgewerkt_op := old.bijgewerkt_op;
        else
            new.bijgewerkt_op := greatest(new.bijgewerkt_op, old.bijgewerkt_op);
            if new.bijgewerkt_op > old.bijgewerkt_op then
                insert into sturing_zaak_historie select new.bijgewerkt_op, old.*;
            end if;
        end if;
    end if;
    return new;
end $$;

insert into sturing_zaak (zaaknummer, bijgewerkt_op, team, wijk, intake, kanaal, urgentie, aanmeld_datum, kennismaking_uiterlijk,
    eerste_aanbod_datum, later_op_wens, reden_later, kennismaking_gehouden_op, kennismaking_datum, kennismaking_klasse,
    wachten_sinds, datum_aanvang, intake_uitkomst, intake_uitkomst_op, eigen_vragen, plan_geopend_op, plan_vastgesteld_op,
    veiligheid, veiligheid_op, visie_gezin, visie_gezinswerker, doel_op_zorg, einde_datum, reden_einde, volgens_plan,
    financiele_stand, driegesprek, uitkomst, gesloten_op)
select z.zaaknummer, z.geopend_op, z.team, a.wijk, a.zaaknummer is not null, z.kanaal, a.urgentie,
    (z.aanmeld_datum_tijd at time zone 'Europe/Amsterdam')::date, a.kennismaking_uiterlijk,
    a.eerste_aanbod_datum, coalesce(a.later_op_wens, false), a.reden_later,
    case when a.kennismaking_gehouden then coalesce(a.kennismaking_datum, a.wachten_sinds, a.datum_aanvang,
        (z.aanmeld_datum_tijd at time zone 'Europe/Amsterdam')::date) end,
    a.kennismaking_datum, a.kennismaking_klasse, a.wachten_sinds, a.datum_aanvang, a.uitkomst,
    (a.uitkomst_op at time zone 'Europe/Amsterdam')::date,
    (select count(*) from persoon p where p.dossier_id = z.dossier_id and p.heeft_eigen_vraag),
    (g.geopend_op at time zone 'Europe/Amsterdam')::date,
    (select (max(v.moment) at time zone 'Europe/Amsterdam')::date from gezinsplan_vaststelling v
        where v.zaaknummer = z.zaaknummer),
    f.waarde, f.datum,
    exists (select 1 from gezinsplan_tekst t where t.zaaknummer = z.zaaknummer and t.onderdeel = 'visie_gezin'
        and t.tekst is not null),
    exists (select 1 from gezinsplan_tekst t where t.zaaknummer = z.zaaknummer and t.onderdeel = 'visie_gezinswerker'
        and t.tekst is not null),
    exists (select 1 from gezinsplan_doel d where d.zaaknummer = z.zaaknummer and d.op_zorg),
    e.datum_einde, e.reden, e.volgens_plan, e.financiele_stand, e.driegesprek, z.uitkomst,
    (z.gesloten_op at time zone 'Europe/Amsterdam')::date
from zaak z
    left join aanmelding a using (zaaknummer)
    left join gezinsplan g using (zaaknummer)
    left join afsluiting e using (zaaknummer)
    left join lateral (select waarde, datum from gezinsplan_feit f where f.zaaknummer = z.zaaknummer
        and f.soort = 'VEILIGHEID' order by f.volgnummer desc limit 1) f on true;

create trigger sturing_zaak_bewaar before insert or update on sturing_zaak
    for each row execute function sturing_zaak_bewaar();

create index sturing_zaak_historie_zaak on sturing_zaak_historie (zaaknummer, geldig_tot);
create index sturing_zaak_historie_tot on sturing_zaak_historie (geldig_tot);
create index sturing_zaak_aanmelding on sturing_zaak (aanmeld_datum, team) where intake;
create index sturing_zaak_kennismaking on sturing_zaak (kennismaking_dag, team) where kennismaking_dag is not null;
create index sturing_zaak_aanvang on sturing_zaak (datum_aanvang, team) where datum_aanvang is not null;
create index sturing_zaak_einde on sturing_zaak (einde_datum, team) where einde_datum is not null;
create index sturing_zaak_gesloten on sturing_zaak (gesloten_op, team) where gesloten_op is not null;
create index sturing_zaak_wachtend on sturing_zaak (wachten_tot, wachten_sinds) where wachten_sinds is not null;
create index sturing_zaak_begeleiding on sturing_zaak (begeleiding_tot, datum_aanvang) where datum_aanvang is not null;
create index sturing_zaak_nog_geen_kennismaking on sturing_zaak (wachten_tot, aanmeld_datum) where intake and kennismaking_dag is null;

-- Counted facts of work that runs outside Zorgpad's processes. A correction replaces, and what was known stays.
create table sturing_telling (
    id             bigint generated always as identity primary key,
    soort          varchar(40)   not null,
    code           varchar(40)   not null,
    team           varchar(64),
    wijk           varchar(60),
    dag            date          not null,
    aantal         integer       not null check (aantal >= 0),
    bedrag_euro    numeric(12,2) not null default 0 check (bedrag_euro >= 0),
    vastgelegd_op  timestamptz   not null,
    vastgelegd_door varchar(64)  not null,
    vervallen_op   timestamptz
);
create unique index sturing_telling_geldend on sturing_telling (soort, code, coalesce(team, ''), coalesce(wijk, ''), dag)
    where vervallen_op is null;
create index sturing_telling_dag on sturing_telling (soort, dag);
