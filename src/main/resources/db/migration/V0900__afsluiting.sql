-- How help ended, one row per case: codes, dates and numbers only.
create table afsluiting (
    zaaknummer         varchar(20) primary key,
    versie             bigint      not null,
    team               varchar(64) not null,
    gezinswerker_id    varchar(64),
    datum_einde        date        not null,
    aanleiding         varchar(40) not null,
    reden              varchar(2)  not null,
    reden_regel        varchar(20) not null,
    volgens_plan       boolean     not null,
    doelen             integer     not null,
    doelen_bereikt     integer     not null,
    doelen_deels       integer     not null,
    veiligheid         varchar(40) not null,
    financiele_stand   varchar(40) not null,
    driegesprek        varchar(40) not null,
    netwerk_op_orde    varchar(40) not null,
    partners           varchar(40) not null,
    maanden_hulp       integer,
    uitnodiging        varchar(20) not null,
    gesloten_op        timestamptz not null,
    gesloten_door      varchar(64) not null,
    check (reden in ('01', '02', '03', '04', '05'))
);
create index afsluiting_team on afsluiting (team, datum_einde);

-- Invitations to the Ervaringswijzer. Known per case, so that a family is asked once; using one erases the link and
-- says nothing about the answers.
create table ervaring_uitnodiging (
    id             uuid primary key,
    link           varchar(40) unique,
    zaaknummer     varchar(20) not null,
    team           varchar(64) not null,
    aanleiding     varchar(20) not null check (aanleiding in ('afsluiten', 'jaarlijks')),
    jaar           integer     not null,
    uitgenodigd_op date        not null,
    gebruikt       boolean     not null default false,
    unique (zaaknummer, aanleiding, jaar),
    check (gebruikt = (link is null))
);

-- Anonymous answers: no case, no person, no moment, no number that grows. Rows of one team and half-year are put down
-- again in random order with every new answer, so that neither their place nor their transaction tells which came when.
create table ervaring_antwoord (
    id       uuid primary key,
    team     varchar(64) not null,
    halfjaar varchar(7)  not null check (halfjaar ~ '^[0-9]{4}-H[12]$'),
    wist_waar  smallint check (wist_waar between 1 and 5),
    snel       smallint check (snel between 1 and 5),
    goed       smallint check (goed between 1 and 5),
    samen      smallint check (samen between 1 and 5),
    beter      smallint check (beter between 1 and 5)
);

-- Remarks may hold a name, so they stand apart from the answers and few may read them.
create table ervaring_opmerking (
    id       uuid primary key,
    team     varchar(64)   not null,
    halfjaar varchar(7)    not null check (halfjaar ~ '^[0-9]{4}-H[12]$'),
    tekst    varchar(2000) not null
);
