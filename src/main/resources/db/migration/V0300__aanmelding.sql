-- The intake of one case: codes, dates and ids only; persons and texts live in the dossier.
create table aanmelding (
    zaaknummer               varchar(20) primary key,
    versie                   bigint      not null,
    team                     varchar(64) not null,
    wijk                     varchar(40),
    kanaal                   varchar(40) not null,
    melder_rol               varchar(40),
    partner                  varchar(64),
    bron_referentie          varchar(100),
    aanmeld_datum_tijd       timestamptz not null,
    ingang                   varchar(40),
    route_regel              varchar(20),
    urgentie                 varchar(4),
    urgentie_regel           varchar(20),
    eerste_contact_uiterlijk date,
    kennismaking_uiterlijk   date,
    gezinswerker_id          varchar(64),
    zelfde_werker            boolean,
    reden_andere_werker      varchar(40),
    eerste_aanbod_datum      date,
    kennismaking_afspraak    date,
    later_op_wens            boolean     not null default false,
    reden_later              varchar(40),
    kennismaking_gehouden    boolean     not null default false,
    kennismaking_datum       date,
    kennismaking_klasse      varchar(20),
    kennismaking_regel       varchar(20),
    service_klasse           varchar(20),
    wachten_sinds            date,
    volgend_contact          date,
    verwachte_start          date,
    datum_aanvang            date,
    uitkomst                 varchar(40),
    uitkomst_op              timestamptz,
    constraint aanmelding_bron_uniek unique (partner, bron_referentie)
);

create index aanmelding_wachtlijst on aanmelding (team) where wachten_sinds is not null and uitkomst is null;
create index aanmelding_per_team on aanmelding (team, aanmeld_datum_tijd);

-- Attempts to reach the family; three on different day parts before a letter.
create table contactpoging (
    zaaknummer varchar(20) not null references aanmelding,
    volgnummer integer     not null,
    datum      date        not null,
    dagdeel    varchar(10) not null,
    primary key (zaaknummer, volgnummer)
);
