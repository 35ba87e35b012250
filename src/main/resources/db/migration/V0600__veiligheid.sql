-- Work on safety with a family (TOP-3). Agreements and contact person are personal data.
create table veiligheidstraject (
    id                 uuid        primary key,
    volgorde           bigint      generated always as identity,
    versie             bigint      not null,
    zaaknummer         varchar(20) not null,
    team               varchar(64) not null,
    begonnen_op        date        not null,
    geeindigd_op       date,
    uitkomst           varchar(40),
    datum_signaal      date        not null,
    bron               varchar(40),
    acuut              boolean     not null,
    structureel        boolean     not null,
    contact_evu        varchar(200),
    evaluatie_op       date,
    overgang_door      varchar(64),
    overgang_mede_door varchar(64)
);
create unique index veiligheidstraject_een_tegelijk on veiligheidstraject (zaaknummer) where geeindigd_op is null;
create index veiligheidstraject_zaak on veiligheidstraject (zaaknummer);

create table veiligheid_fase (
    traject_id           uuid        not null references veiligheidstraject,
    volgnummer           integer     not null,
    fase                 varchar(30) not null,
    sinds                date        not null,
    tot                  date,
    verlaten_door        varchar(64),
    medeondertekend_door varchar(64),
    primary key (traject_id, volgnummer)
);

create table veiligheid_afspraak (
    traject_id       uuid          not null references veiligheidstraject,
    volgnummer       integer       not null,
    afspraak         varchar(2000) not null,
    wie              varchar(200)  not null,
    controleur       varchar(200)  not null,
    tot              date          not null,
    stand            varchar(20)   not null,
    fase             varchar(30)   not null,
    gemaakt_op       date          not null,
    gecontroleerd_op date,
    primary key (traject_id, volgnummer)
);

create table veiligheid_incident (
    traject_id  uuid    not null references veiligheidstraject,
    volgnummer  integer not null,
    datum       date    not null,
    fase        varchar(30),
    gemeld_door varchar(64),
    primary key (traject_id, volgnummer)
);

create table veiligheid_kader (
    traject_id   uuid        not null references veiligheidstraject,
    volgnummer   integer     not null,
    kader        varchar(40) not null,
    regie        varchar(30) not null,
    regel        varchar(20),
    sinds        date        not null,
    uitgelegd_op date,
    ondertekend  varchar(20),
    primary key (traject_id, volgnummer)
);

-- Reports to Veilig Thuis.
create table veiligheid_melding (
    traject_id uuid    not null references veiligheidstraject,
    volgnummer integer not null,
    datum      date    not null,
    nummer     varchar(100),
    regel      varchar(20),
    primary key (traject_id, volgnummer)
);

create table veiligheid_consult (
    traject_id uuid        not null references veiligheidstraject,
    volgnummer integer     not null,
    met_wie    varchar(40) not null,
    datum      date        not null,
    primary key (traject_id, volgnummer)
);

create table veiligheid_risicofactor (
    traject_id uuid        not null references veiligheidstraject,
    factor     varchar(40) not null,
    primary key (traject_id, factor)
);
