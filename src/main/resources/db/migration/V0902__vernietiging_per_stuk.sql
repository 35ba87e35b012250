-- What can be pointed at to stay when the rest is destroyed, and what always stays then.
--   sleutel          column with the id of one piece; null when its pieces cannot be pointed at
--   aanduiding       column with a code that tells one piece from another
--   blijft_bij_deel  when a part of the dossier has to stay, this stays as well
alter table dossierstuk_soort
    add column sleutel varchar(63) default 'id',
    add column aanduiding varchar(63),
    add column blijft_bij_deel boolean not null default false;

update dossierstuk_soort set aanduiding = 'onderdeel' where tabel = 'gezinsplan_tekst';
update dossierstuk_soort set aanduiding = 'leefgebied' where tabel = 'gezinsplan_doel';
update dossierstuk_soort set aanduiding = 'soort' where tabel = 'gezinsplan_actie';

insert into dossierstuk_soort (tabel, volgorde, soort, waar, kolommen, wijzigt, sleutel, blijft_bij_deel)
select tabel, volgorde, soort, waar, kolommen, wijzigt, sleutel, blijft_bij_deel
from (values
    ('veiligheid_afspraak', 80, 'veiligheidsafspraak',
        'traject_id in (select id from veiligheidstraject where zaaknummer = $1)', '{afspraak, wie, controleur}'::varchar[],
        null::varchar, null::varchar, true),
    ('veiligheidstraject', 90, 'contactpersoon', 'zaaknummer = $1', '{contact_evu}', null, null, true),
    ('detentie_actie', 100, 'actie_detentie', 'detentie in (select id from detentie where zaaknummer = $1)',
        '{omschrijving}', null, null, false),
    ('pgb_aanvraag', 110, 'vraag_pgb', 'zaaknummer = $1', '{vraag_om_aanvulling}', null, null, true))
    as nieuw (tabel, volgorde, soort, waar, kolommen, wijzigt, sleutel, blijft_bij_deel)
where to_regclass(tabel) is not null;

create or replace function vernietig_dossier(
    p_zaaknummer varchar, p_blijft uuid[], p_rule_id varchar, p_grond varchar, p_gebruiker varchar, p_moment timestamptz)
returns integer language plpgsql as $$
declare
    stuk record;
    zetten text;
    waar text;
    aantal integer;
    bleef integer;
    totaal integer := 0;
begin
    for stuk in select * from dossierstuk_soort order by volgorde loop
        waar := stuk.waar || case when stuk.kolommen is null then ''
            else format(' and %1$I is not null and %1$I <> ''vernietigd''', stuk.kolommen[1]) end;
        execute format('select count(*) from %I where %s and (%L or %s)', stuk.tabel, waar,
                stuk.blijft_bij_deel and p_grond is not null,
                case when stuk.sleutel is null then 'false' else format('%I = any ($2)', stuk.sleutel) end)
            into bleef using p_zaaknummer, p_blijft;
        aantal := 0;
        if not (stuk.blijft_bij_deel and p_grond is not null) then
            if stuk.sleutel is not null then
                waar := waar || format(' and not %I = any ($2)', stuk.sleutel);
            end if;
            perform set_config('zorgpad.vernietiging', stuk.tabel, true);
            if stuk.kolommen is null then
                execute format('delete from %I where %s', stuk.tabel, waar) using p_zaaknummer, p_blijft;
            else
                select string_agg(format('%1$I = case when %1$I is null then null else ''vernietigd'' end', kolom), ', ')
                    into zetten from unnest(stuk.kolommen) as kolom;
                execute format('update %I set %s where %s', stuk.tabel, zetten, waar) using p_zaaknummer, p_blijft;
            end if;
            get diagnostics aantal = row_count;
            perform set_config('zorgpad.vernietiging', '', true);
        end if;
        if aantal > 0 or bleef > 0 then
            insert into vernietiging (zaaknummer, moment, gebruiker, soort, vernietigd, gebleven, rule_id, grond)
                values (p_zaaknummer, p_moment, p_gebruiker, stuk.soort, aantal, bleef, p_rule_id, p_grond);
        end if;
        totaal := totaal + aantal;
    end loop;
    return totaal;
end $$;

-- The pieces of a case that can be pointed at, besides the texts and documents that the dossier lists itself.
create function dossierstukken(p_zaaknummer varchar)
returns table (id uuid, soort varchar, aanduiding varchar, moment timestamptz) language plpgsql stable as $$
declare
    stuk record;
begin
    for stuk in select * from dossierstuk_soort d where d.sleutel is not null and d.wijzigt is not null
            and not d.blijft_bij_deel and d.tabel not in ('dossier_tekst', 'dossier_document') order by d.volgorde loop
        return query execute format('select %I, %L::varchar, %s::varchar, %I from %I where %s and %I is not null',
            stuk.sleutel, stuk.soort, coalesce(quote_ident(stuk.aanduiding), 'null'), stuk.wijzigt, stuk.tabel,
            stuk.waar, coalesce(stuk.kolommen[1], stuk.sleutel)) using p_zaaknummer;
    end loop;
end $$;
