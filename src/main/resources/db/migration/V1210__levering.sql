create sequence levering_volgnummer;

create table levering (
    gebouwd_op  timestamptz,
    afdruk      varchar(64) not null,
    volgnummer  bigint      not null default nextval('levering_volgnummer'),
    gestart_op  timestamptz not null,
    deployment  varchar(64),
    unique nulls not distinct (gebouwd_op, afdruk)
);
comment on table levering is 'Which builds of the application started on this database, and which of them brought models. No person';
comment on column levering.gebouwd_op is 'When the build was made; null for a start without a build, by a developer';
comment on column levering.afdruk is 'SHA-256 over names and contents of all models in the build';
comment on column levering.volgnummer is 'The highest one is in force';
comment on column levering.deployment is 'Deployment in the engine; null when the models in force were the same already';

create table levering_bestand (
    naam    varchar(200) not null,
    afdruk  varchar(64)  not null,
    primary key (afdruk, naam)
);
comment on table levering_bestand is 'Every content of a model that ever came with the application: what is not here is somebody''s own change';
