-- Organisations that report families over the partner API, each with its own secret.
create table partner (
    id          varchar(40)  primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    naam        varchar(100) not null unique,
    kanaal      varchar(40)  not null,
    team        varchar(60)  not null references team (id),
    geheim_hash varchar(200) not null,
    actief      boolean      not null default true,
    versie      integer      not null default 0
);
comment on column partner.kanaal is 'Channel of everything that this partner reports, as in the form aanmelding';
comment on column partner.team is 'Takes the case when decision D01 names no team of its own';
comment on column partner.geheim_hash is 'One-way hash of the secret; the secret itself is shown once and not kept';

alter table aanmelding add constraint aanmelding_van_partner foreign key (partner) references partner (id);

-- Tells a report that was sent twice from another report under the same reference.
alter table aanmelding add column bron_vingerafdruk varchar(64);
