-- The one home of personal data. Engine tables hold the zaaknummer only.

create sequence zaaknummer_volgorde;

create table dossier (
    id               uuid primary key,
    versie           bigint       not null,
    gezinsnaam       varchar(100) not null,
    adres            varchar(200),
    postcode         varchar(10),
    plaats           varchar(100),
    telefoon         varchar(20),
    email            varchar(200),
    contactvoorkeur  varchar(40),
    voorkeurstaal    varchar(40),
    tolk             boolean      not null,
    aangemaakt_op    timestamptz  not null,
    aangemaakt_door  varchar(64)  not null
);

create table persoon (
    id                uuid primary key,
    versie            bigint       not null,
    dossier_id        uuid         not null references dossier,
    rol               varchar(40)  not null,
    voornaam          varchar(100) not null,
    achternaam        varchar(100),
    geboortedatum     date,
    heeft_eigen_vraag boolean      not null,
    gezag             varchar(40),
    school            varchar(200),
    schoolsoort       varchar(40),
    taal              varchar(40),
    volgnummer        integer      not null,
    toegevoegd_op     timestamptz  not null,
    toegevoegd_door   varchar(64)  not null,
    unique (dossier_id, volgnummer)
);

create table zaak (
    id                 uuid primary key,
    versie             bigint      not null,
    zaaknummer         varchar(20) not null unique,
    dossier_id         uuid        not null references dossier,
    team               varchar(64) not null,
    kanaal             varchar(40) not null,
    status             varchar(20) not null,
    aanmeld_datum_tijd timestamptz not null,
    geopend_op         timestamptz not null,
    uitkomst           varchar(64),
    gesloten_op        timestamptz,
    check (status in ('open', 'gesloten')),
    check ((status = 'gesloten') = (gesloten_op is not null and uitkomst is not null))
);
create index zaak_dossier on zaak (dossier_id);

create table zaak_gebeurtenis (
    id          uuid primary key,
    volgnummer  bigint generated always as identity unique,
    zaaknummer  varchar(20)  not null references zaak (zaaknummer),
    moment      timestamptz  not null,
    soort       varchar(64)  not null,
    code        varchar(120),
    waarde      varchar(120),
    rule_id     varchar(20),
    herkomst    varchar(40),
    gebruiker   varchar(64)  not null,
    team        varchar(64)  not null
);
create index zaak_gebeurtenis_zaak on zaak_gebeurtenis (zaaknummer, volgnummer);

create table dossier_tekst (
    id          uuid primary key,
    volgnummer  bigint generated always as identity unique,
    zaaknummer  varchar(20)  not null references zaak (zaaknummer),
    formulier   varchar(100) not null,
    veld        varchar(100) not null,
    tekst       text         not null,
    auteur      varchar(64)  not null,
    moment      timestamptz  not null,
    taak_id     varchar(64)
);
create index dossier_tekst_zaak on dossier_tekst (zaaknummer, volgnummer);

create table toestemming (
    id               uuid primary key,
    volgnummer       bigint generated always as identity unique,
    zaaknummer       varchar(20)  not null references zaak (zaaknummer),
    persoon_id       uuid         not null references persoon,
    partij           varchar(100) not null,
    doel             varchar(200) not null,
    besluit          varchar(20)  not null check (besluit in ('gegeven', 'geweigerd', 'ingetrokken')),
    toestemming_van  varchar(120) not null,
    verklaard_door   varchar(120) not null,
    rule_id          varchar(20)  not null,
    herkomst         varchar(40)  not null,
    gronden          varchar(40)  not null,
    toelichting      text,
    datum            date         not null,
    vastgelegd_op    timestamptz  not null,
    vastgelegd_door  varchar(64)  not null
);
create index toestemming_persoon on toestemming (persoon_id, volgnummer);

-- Access log in the manner of NEN 7513: no name or text of the family, only who looked where and when.
create table inzage (
    id          uuid primary key,
    volgnummer  bigint generated always as identity unique,
    moment      timestamptz  not null,
    gebruiker   varchar(64)  not null,
    team        varchar(64)  not null,
    dossier_id  uuid         not null,
    zaaknummer  varchar(20)  not null,
    taak_id     varchar(64),
    handeling   varchar(20)  not null check (handeling in ('gelezen', 'gewijzigd', 'geweigerd')),
    onderdeel   varchar(40)  not null
);
create index inzage_zaak on inzage (zaaknummer, volgnummer);
create index inzage_dossier on inzage (dossier_id, volgnummer);
create index inzage_gebruiker on inzage (gebruiker, volgnummer);

-- History, texts, consents and the access log only ever grow.
create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
    raise exception 'Aan % kan alleen worden toegevoegd.', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger inzage_alleen_toevoegen before update or delete or truncate on inzage
    for each statement execute function alleen_toevoegen();
create trigger toestemming_alleen_toevoegen before update or delete or truncate on toestemming
    for each statement execute function alleen_toevoegen();
create trigger dossier_tekst_alleen_toevoegen before update or delete or truncate on dossier_tekst
    for each statement execute function alleen_toevoegen();
create trigger zaak_gebeurtenis_alleen_toevoegen before update or delete or truncate on zaak_gebeurtenis
    for each statement execute function alleen_toevoegen();
