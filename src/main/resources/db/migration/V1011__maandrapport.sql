create table sturing_rapport (
    id            bigint generated always as identity primary key,
    maand         date         not null check (extract(day from maand) = 1),
    versie        integer      not null check (versie >= 1),
    peilmoment    timestamptz  not null,
    reden         varchar(40)  check (reden in ('late_registratie', 'fout_hersteld', 'capaciteit_gewijzigd', 'anders')),
    toelichting   varchar(2000) not null default '',
    gevraagd_door varchar(60),
    geopend_op    timestamptz  not null,
    gemaakt_op    timestamptz,
    unique (maand, versie),
    check ((versie = 1) = (reden is null))
);
comment on table sturing_rapport is 'The monthly report: one per month, and a new version with a reason for each correction. Holds no person';
comment on column sturing_rapport.peilmoment is 'The figures are as they were known at this moment; the same question at this moment gives them again';
comment on column sturing_rapport.toelichting is 'Why the correction was asked, by the direction; names no family';
comment on column sturing_rapport.gemaakt_op is 'Null while the report waits for the first werkdag or is being made';

create table sturing_rapport_cijfer (
    rapport_id bigint      not null references sturing_rapport (id),
    team       varchar(60) not null,
    cijfer     varchar(60) not null,
    teller     bigint,
    noemer     bigint,
    waarde     numeric,
    onderdrukt boolean     not null,
    primary key (rapport_id, team, cijfer)
);
comment on table sturing_rapport_cijfer is 'The figures of a report as they were frozen; team "stad" is the whole city';
comment on column sturing_rapport_cijfer.onderdrukt is 'Hidden from whoever does not manage the team: small, or gives away what is';

create table sturing_rapport_advies (
    rapport_id                bigint       not null references sturing_rapport (id),
    team                      varchar(60)  not null,
    team_naam                 varchar(80)  not null,
    capaciteit                integer,
    in_begeleiding            integer      not null,
    wachtend                  integer      not null,
    langwachtenden            integer      not null,
    langwachtend_percentage   numeric(5,1) not null,
    aanmeldingen_drie_maanden numeric(9,2) not null,
    aanmeldingen_jaar         numeric(9,2) not null,
    wachtlijst_trend          varchar(10)  not null check (wachtlijst_trend in ('stijgt', 'daalt', 'gelijk')),
    bezetting                 numeric(6,1),
    advies                    varchar(40),
    regel                     varchar(20),
    primary key (rapport_id, team)
);
comment on table sturing_rapport_advies is 'What decision D07 was given for a team, and its answer';
comment on column sturing_rapport_advies.bezetting is 'Families in guidance in percent of the capacity; null when the capacity is not known';

create table sturing_rapport_bestand (
    rapport_id bigint      not null references sturing_rapport (id),
    team       varchar(60) not null,
    soort      varchar(10) not null check (soort in ('pdf', 'xlsx')),
    inhoud     bytea       not null,
    primary key (rapport_id, team, soort)
);
comment on table sturing_rapport_bestand is 'The files of a report: of the whole city (team "stad") from the start, of a team with the city beside it from when they were first asked for';

create table sturing_capaciteitsbesluit (
    rapport_id    bigint        not null references sturing_rapport (id),
    team          varchar(60)   not null,
    besluit       varchar(20)   not null check (besluit in ('erbij', 'eraf', 'geen')),
    ander_team    varchar(60),
    aantal        numeric(7,2)  check (aantal > 0),
    eenheid       varchar(20)   check (eenheid in ('uren_per_week', 'fte')),
    ingangsdatum  date,
    toelichting   varchar(4000) not null default '',
    besloten_door varchar(60)   not null,
    besloten_op   timestamptz   not null,
    primary key (rapport_id, team),
    check ((besluit = 'geen') = (ander_team is null)),
    check ((besluit = 'geen') = (aantal is null)),
    check ((besluit = 'geen') = (eenheid is null)),
    check ((besluit = 'geen') = (ingangsdatum is null))
);
comment on table sturing_capaciteitsbesluit is 'What the direction decided about the capacity of a team; names no family';

create function sturing_rapport_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'A report that was made does not change: ask for a correction.';
end
$$;
create trigger sturing_rapport_cijfer_blijft before update or delete on sturing_rapport_cijfer
    for each row execute function sturing_rapport_blijft();
create trigger sturing_rapport_bestand_blijft before update or delete on sturing_rapport_bestand
    for each row execute function sturing_rapport_blijft();
create trigger sturing_capaciteitsbesluit_blijft before update or delete on sturing_capaciteitsbesluit
    for each row execute function sturing_rapport_blijft();
