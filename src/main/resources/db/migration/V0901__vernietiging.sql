-- Destruction on request [JW 7.3.9]: the one path on which what only grows may shrink. What was destroyed is written
-- down by kind and number, never what it said.
create table vernietiging (
    id          uuid primary key default gen_random_uuid(),
    volgnummer  bigint generated always as identity unique,
    zaaknummer  varchar(20) not null,
    moment      timestamptz not null,
    gebruiker   varchar(64) not null,
    soort       varchar(40) not null,
    vernietigd  integer     not null,
    gebleven    integer     not null,
    rule_id     varchar(20) not null,
    grond       varchar(40)
);
create index vernietiging_zaak on vernietiging (zaaknummer, volgnummer);

-- Where the words about a family are. A capability adds its tables here in its own migration.
--   waar       which rows belong to a case; $1 is the zaaknummer
--   kolommen   null: the rows go; otherwise these columns get the word "vernietigd" and the row stays
--   wijzigt    column with the moment of the last change, for the retention term; null when the row has none
create table dossierstuk_soort (
    tabel     varchar(63) primary key,
    volgorde  integer      not null,
    soort     varchar(40)  not null,
    waar      varchar(200) not null default 'zaaknummer = $1',
    kolommen  varchar(63)[],
    wijzigt   varchar(63)
);
insert into dossierstuk_soort (tabel, volgorde, soort, kolommen, wijzigt) values
    ('dossier_tekst', 10, 'tekst', null, 'moment'),
    ('dossier_document', 20, 'document', null, 'moment'),
    ('toestemming', 30, 'toelichting', '{toelichting}', 'vastgelegd_op'),
    ('gezinsplan_actie', 40, 'actie', '{wat, wie}', 'moment'),
    ('gezinsplan_doel', 50, 'doel', '{doel, meetbaar}', 'moment'),
    ('gezinsplan_tekst', 60, 'plantekst', '{tekst}', 'moment'),
    ('gezinsplan_versie', 70, 'versie', '{reden}', 'begonnen_op');

create or replace function alleen_toevoegen() returns trigger language plpgsql as $$
begin
    if tg_op <> 'TRUNCATE'
        and current_setting('zorgpad.vernietiging', true) = tg_table_name
        and exists (select 1 from dossierstuk_soort where tabel = tg_table_name)
    then
        return null;
    end if;
    raise exception 'Aan % kan alleen worden toegevoegd.', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger vernietiging_alleen_toevoegen before update or delete or truncate on vernietiging
    for each statement execute function alleen_toevoegen();

-- Destroys the words of a case, except the pieces in p_blijft, and returns how many pieces went.
create function vernietig_dossier(
    p_zaaknummer varchar, p_blijft uuid[], p_rule_id varchar, p_grond varchar, p_gebruiker varchar, p_moment timestamptz)
returns integer language plpgsql as $$
declare
    stuk record;
    zetten text;
    aantal integer;
    bleef integer;
    totaal integer := 0;
begin
    for stuk in select * from dossierstuk_soort order by volgorde loop
        perform set_config('zorgpad.vernietiging', stuk.tabel, true);
        if stuk.kolommen is null then
            execute format('delete from %I where %s and not id = any ($2)', stuk.tabel, stuk.waar)
                using p_zaaknummer, p_blijft;
        else
            select string_agg(format('%1$I = case when %1$I is null then null else ''vernietigd'' end', kolom), ', ')
                into zetten from unnest(stuk.kolommen) as kolom;
            execute format('update %I set %s where %s and not id = any ($2) and (%s) is distinct from ''vernietigd'''
                    ' and (%s) is not null', stuk.tabel, zetten, stuk.waar,
                    quote_ident(stuk.kolommen[1]), quote_ident(stuk.kolommen[1]))
                using p_zaaknummer, p_blijft;
        end if;
        get diagnostics aantal = row_count;
        perform set_config('zorgpad.vernietiging', '', true);
        execute format('select count(*) from %I where %s and id = any ($2)', stuk.tabel, stuk.waar)
            into bleef using p_zaaknummer, p_blijft;
        if aantal > 0 or bleef > 0 then
            insert into vernietiging (zaaknummer, moment, gebruiker, soort, vernietigd, gebleven, rule_id, grond)
                values (p_zaaknummer, p_moment, p_gebruiker, stuk.soort, aantal, bleef, p_rule_id, p_grond);
        end if;
        totaal := totaal + aantal;
    end loop;
    return totaal;
end $$;

-- When the dossier of a case last changed. Requests about the dossier and reading it are no change.
create function laatste_wijziging(p_zaaknummer varchar) returns timestamptz language plpgsql stable as $$
declare
    stuk record;
    moment timestamptz;
    laatste timestamptz;
begin
    select greatest(max(z.geopend_op), max(g.moment)) into laatste
        from zaak z left join zaak_gebeurtenis g
            on g.zaaknummer = z.zaaknummer and g.soort not like 'dossierverzoek%' and g.soort not like 'ervaring%'
        where z.zaaknummer = p_zaaknummer;
    for stuk in select * from dossierstuk_soort where wijzigt is not null loop
        execute format('select max(%I) from %I where %s', stuk.wijzigt, stuk.tabel, stuk.waar)
            into moment using p_zaaknummer;
        laatste := greatest(laatste, moment);
    end loop;
    return laatste;
end $$;
