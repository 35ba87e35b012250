-- A family member's own access to the gezinsplan: a personal link, and sessions. Secrets are kept as hashes only.
create table plan_uitnodiging (
    id                uuid primary key,
    versie            bigint      not null,
    zaaknummer        varchar(20) not null references zaak (zaaknummer),
    persoon_id        uuid        not null references persoon,
    link_hash         varchar(64) not null unique,
    telefoon          varchar(20),
    uitgenodigd_op    timestamptz not null,
    uitgenodigd_door  varchar(64) not null,
    geldig_tot        timestamptz not null,
    gestopt_op        timestamptz,
    gestopt_door      varchar(64),
    gestopt_reden     varchar(20) check (gestopt_reden in ('vervangen', 'ingetrokken', 'geblokkeerd')),
    eerst_geopend_op  timestamptz,
    laatst_geopend_op timestamptz,
    laatste_code_op   timestamptz,
    codes_vanaf       timestamptz,
    codes_verstuurd   integer     not null,
    foute_codes       integer     not null,
    check ((gestopt_op is null) = (gestopt_reden is null)),
    check (gestopt_op is not null or telefoon is not null)
);
comment on column plan_uitnodiging.link_hash is 'SHA-256 of the 256-bit secret in the link; the link is shown once and not kept';
comment on column plan_uitnodiging.telefoon is 'Receives the codes; wiped as soon as the invitation stops';
create unique index plan_uitnodiging_een_per_persoon on plan_uitnodiging (zaaknummer, persoon_id)
    where gestopt_op is null;
create index plan_uitnodiging_zaak on plan_uitnodiging (zaaknummer, uitgenodigd_op);

create table plan_sessie (
    sleutel_hash    varchar(64) primary key,
    uitnodiging_id  uuid        not null references plan_uitnodiging,
    begonnen_op     timestamptz not null,
    laatst_gebruikt timestamptz not null,
    ingelogd        boolean     not null,
    code_hash       varchar(64),
    code_geldig_tot timestamptz,
    code_pogingen   integer     not null
);
comment on column plan_sessie.sleutel_hash is 'SHA-256 of the secret in the cookie';
comment on column plan_sessie.code_hash is 'HMAC of the one-time code with the secret in the cookie, which is not kept';
create index plan_sessie_gebruikt on plan_sessie (laatst_gebruikt);
create index plan_sessie_uitnodiging on plan_sessie (uitnodiging_id);
