-- Applications for a personal budget: codes, dates, amounts and ids; names and visions live in the dossier. Two texts that
-- go into a letter later are kept here.
create sequence pgb_nummer;

create table pgb_aanvraag (
    pgb_nummer               varchar(20)  primary key,
    versie                   bigint       not null,
    zaaknummer               varchar(20)  not null,
    team                     varchar(64)  not null,
    aanleiding               varchar(40),
    aanvraag_datum           date         not null,
    jeugdige_id              uuid,
    stand                    varchar(40)  not null,
    specialist_id            varchar(64),
    specialist_gekoppeld_op  date,
    voorziening_nodig        varchar(10),
    reden_geen_voorziening   varchar(40),
    keuzegesprek_datum       date,
    vaardigheid              varchar(40),
    tarief_jaar              integer,
    uurtarief_gevraagd       numeric(8, 2),
    maximum_tarief           numeric(8, 2),
    besluit_onverlengd       date         not null,
    besluit_uiterlijk        date         not null,
    intern_uiterlijk         date         not null,
    opgeschort_op            date,
    aanvullen_uiterlijk      date,
    dagen_opgeschort         integer      not null default 0,
    vraag_om_aanvulling      text,
    ingebrekestelling_datum  date,
    dwangsom_vanaf           date,
    overeenstemming          varchar(20),
    heroverleg               boolean      not null default false,
    stress_signaal           varchar(10),
    voorstel                 varchar(40),
    voorstel_regel           varchar(20),
    besluit                  varchar(40),
    besluit_op               date,
    bekendmaking_datum       date,
    bezwaar_uiterlijk        date,
    tarief                   numeric(8, 2),
    omvang_toegekend         numeric(8, 2),
    bedrag_per_week          numeric(10, 2),
    eigen_bijdrage_per_week  numeric(10, 2),
    ingang                   date,
    einde                    date,
    zorgovereenkomst_datum   date,
    svb_datum                date,
    start_hulp_datum         date,
    herbeoordeling_uiterlijk date,
    herzien_in_bezwaar       boolean      not null default false,
    einde_reden              varchar(40),
    einde_op                 date
);

create index pgb_aanvraag_zaak on pgb_aanvraag (zaaknummer);

create table pgb_begroting (
    pgb_nummer         varchar(20)   not null references pgb_aanvraag,
    volgnummer         integer       not null,
    gevraagde_hulp     varchar(40)   not null,
    aanbieder_type     varchar(20)   not null,
    omvang_per_week    numeric(8, 2) not null,
    uurtarief_gevraagd numeric(8, 2) not null,
    maximum_tarief     numeric(8, 2),
    eenheid            varchar(20)   not null,
    primary key (pgb_nummer, volgnummer)
);

-- Objections; the term of the decision on an objection counts from the end of the objection term.
create table pgb_bezwaar (
    id                uuid        primary key,
    versie            bigint      not null,
    pgb_nummer        varchar(20) not null references pgb_aanvraag,
    ontvangen_op      date        not null,
    gepost_op         date,
    op_tijd           boolean     not null,
    bezwaar_uiterlijk date        not null,
    besluit_uiterlijk date        not null,
    verdaagd          boolean     not null default false,
    beslissing        varchar(40),
    beslist_op        date
);

create index pgb_bezwaar_aanvraag on pgb_bezwaar (pgb_nummer);
