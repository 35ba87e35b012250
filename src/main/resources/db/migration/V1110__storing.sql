create sequence storing_nummer;

create table storing (
    nummer      varchar(20)  primary key,
    proces      varchar(120) not null,
    stap        varchar(120) not null,
    fout        varchar(120) not null,
    ontstaan_op timestamptz  not null,
    gesloten_op timestamptz,
    afloop      varchar(20) check (afloop in ('voorbij', 'opnieuw')),
    check ((gesloten_op is null) = (afloop is null))
);
comment on table storing is 'A step that keeps failing, with all cases it fails for. Codes only: no message of an exception, no person';
comment on column storing.fout is 'Class of the exception, code of the engine, or "onbekend"';
comment on column storing.afloop is 'voorbij: nothing fails any more; opnieuw: somebody had it tried again';
create unique index storing_open on storing (proces, stap, fout) where gesloten_op is null;
comment on index storing_open is 'Two nodes cannot report the same failure twice';

create table storing_notitie (
    id          bigint generated always as identity primary key,
    nummer      varchar(20)   not null references storing (nummer),
    keuze       varchar(20)   not null check (keuze in ('opnieuw', 'leverancier', 'noteren')),
    tekst       varchar(4000) not null default '',
    medewerker  varchar(60)   not null,
    genoteerd_op timestamptz  not null
);
create index storing_notitie_nummer on storing_notitie (nummer);
comment on table storing_notitie is 'What functional management did about it; the words stay out of the engine';
