-- The plan of a family. Everything that somebody wrote or answered stands in a row of its own with author, moment and
-- version; nothing is changed or deleted. Version n of the plan is every row with planversie <= n.

create table gezinsplan (
    zaaknummer    varchar(20) primary key references zaak (zaaknummer),
    geopend_op    timestamptz not null,
    geopend_door  varchar(64) not null
);

create table gezinsplan_versie (
    id                 uuid primary key,
    zaaknummer         varchar(20) not null references gezinsplan,
    nummer             integer     not null check (nummer >= 1),
    begonnen_op        timestamptz not null,
    auteur_medewerker  varchar(64),
    auteur_persoon     uuid references persoon,
    ingevoerd_door     varchar(64),
    vorm               varchar(20) not null,
    reden              text,
    unique (zaaknummer, nummer)
);

create table gezinsplan_vaststelling (
    id           uuid primary key,
    zaaknummer   varchar(20) not null,
    nummer       integer     not null,
    moment       timestamptz not null,
    door         varchar(64) not null,
    unique (zaaknummer, nummer),
    foreign key (zaaknummer, nummer) references gezinsplan_versie (zaaknummer, nummer)
);

create table gezinsplan_tekst (
    id                 uuid primary key,
    volgnummer         bigint generated always as identity unique,
    zaaknummer         varchar(20) not null references gezinsplan,
    planversie         integer     not null,
    onderdeel          varchar(40) not null,
    bij                varchar(64),
    tekst              text,
    auteur_medewerker  varchar(64),
    auteur_persoon     uuid references persoon,
    ingevoerd_door     varchar(64),
    vorm               varchar(20) not null,
    moment             timestamptz not null,
    check ((auteur_medewerker is null) <> (auteur_persoon is null))
);
create index gezinsplan_tekst_zaak on gezinsplan_tekst (zaaknummer, volgnummer);

create table gezinsplan_doel (
    id                 uuid primary key,
    volgnummer         bigint generated always as identity unique,
    doel_id            uuid        not null,
    revisie            integer     not null,
    zaaknummer         varchar(20) not null references gezinsplan,
    planversie         integer     not null,
    leefgebied         varchar(40) not null,
    doel               text        not null,
    meetbaar           text        not null,
    voor_wie           varchar(1000) not null,
    einddatum          date,
    op_zorg            boolean     not null,
    auteur_medewerker  varchar(64),
    auteur_persoon     uuid references persoon,
    ingevoerd_door     varchar(64),
    vorm               varchar(20) not null,
    moment             timestamptz not null,
    unique (doel_id, revisie)
);
create index gezinsplan_doel_zaak on gezinsplan_doel (zaaknummer, volgnummer);

create table gezinsplan_actie (
    id                 uuid primary key,
    volgnummer         bigint generated always as identity unique,
    actie_id           uuid        not null,
    revisie            integer     not null,
    doel_id            uuid        not null,
    zaaknummer         varchar(20) not null references gezinsplan,
    planversie         integer     not null,
    wat                text        not null,
    wie                varchar(200) not null,
    soort              varchar(20) not null check (soort in ('gezin', 'netwerk', 'informeel', 'professional')),
    uiterlijk          date,
    stand              varchar(20) not null check (stand in ('open', 'gedaan', 'vervallen')),
    auteur_medewerker  varchar(64),
    auteur_persoon     uuid references persoon,
    ingevoerd_door     varchar(64),
    vorm               varchar(20) not null,
    moment             timestamptz not null,
    unique (actie_id, revisie)
);
create index gezinsplan_actie_zaak on gezinsplan_actie (zaaknummer, volgnummer);

-- Answers, choices and states: code and dates, and about whom, which goal or which text.
create table gezinsplan_feit (
    id                 uuid primary key,
    volgnummer         bigint generated always as identity unique,
    zaaknummer         varchar(20) not null references gezinsplan,
    planversie         integer     not null,
    soort              varchar(40) not null,
    bij                uuid,
    waarde             varchar(40) not null,
    datum              date        not null,
    vervolg_datum      date,
    auteur_medewerker  varchar(64),
    auteur_persoon     uuid references persoon,
    ingevoerd_door     varchar(64),
    vorm               varchar(20) not null,
    moment             timestamptz not null
);
create index gezinsplan_feit_zaak on gezinsplan_feit (zaaknummer, volgnummer);

create trigger gezinsplan_alleen_toevoegen before update or delete or truncate on gezinsplan
    for each statement execute function alleen_toevoegen();
create trigger gezinsplan_versie_alleen_toevoegen before update or delete or truncate on gezinsplan_versie
    for each statement execute function alleen_toevoegen();
create trigger gezinsplan_vaststelling_alleen_toevoegen before update or delete or truncate on gezinsplan_vaststelling
    for each statement execute function alleen_toevoegen();
create trigger gezinsplan_tekst_alleen_toevoegen before update or delete or truncate on gezinsplan_tekst
    for each statement execute function alleen_toevoegen();
create trigger gezinsplan_doel_alleen_toevoegen before update or delete or truncate on gezinsplan_doel
    for each statement execute function alleen_toevoegen();
create trigger gezinsplan_actie_alleen_toevoegen before update or delete or truncate on gezinsplan_actie
    for each statement execute function alleen_toevoegen();
create trigger gezinsplan_feit_alleen_toevoegen before update or delete or truncate on gezinsplan_feit
    for each statement execute function alleen_toevoegen();
