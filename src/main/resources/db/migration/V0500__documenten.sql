-- Documents of a case: letters and what belongs with them. They only ever grow, as the rest of the dossier does.

create table dossier_document (
    id          uuid primary key,
    volgnummer  bigint generated always as identity unique,
    zaaknummer  varchar(20)  not null references zaak (zaaknummer),
    soort       varchar(64)  not null,
    naam        varchar(120) not null,
    mediatype   varchar(100) not null,
    inhoud      bytea        not null,
    grootte     integer      not null check (grootte = length(inhoud)),
    sha256      varchar(64)  not null check (sha256 = encode(sha256(inhoud), 'hex')),
    auteur      varchar(64)  not null,
    moment      timestamptz  not null
);
create index dossier_document_zaak on dossier_document (zaaknummer, volgnummer);

create trigger dossier_document_alleen_toevoegen before update or delete or truncate on dossier_document
    for each statement execute function alleen_toevoegen();

-- The access log says which document was read.
alter table inzage alter column onderdeel type varchar(80);
