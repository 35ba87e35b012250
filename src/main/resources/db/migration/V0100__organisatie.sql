create table team (
    id             varchar(60)  primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    naam           varchar(80)  not null unique,
    soort          varchar(20)  not null check (soort in ('wijkteam', 'schoolteam')),
    top3_getraind  boolean      not null,
    vroegsignalering boolean    not null,
    evu            boolean      not null,
    herkomst       varchar(2)   not null check (herkomst in ('S', 'W', 'A')),
    toelichting    varchar(300) not null default '',
    versie         integer      not null default 0
);
comment on table team is 'A buurtteam; its id is the tenant id in the engine. After a change by SQL: restart, or POST /api/organisatie/synchronisatie.';
comment on column team.evu is 'Works in the area of the Expertiseteam Veiligheid Utrecht (PAR-14)';
comment on column team.vroegsignalering is 'Does the house visits of Vroegsignalering 3.0 (PAR-15)';
comment on column team.top3_getraind is 'Trained in TOP-3; if not, an aandachtsfunctionaris co-signs phase transitions (PAR-16, D11-8)';
comment on column team.herkomst is 'S = sources, W = public web, A = assumption to be confirmed by the organisation';

create table wijk (
    code       varchar(60)  primary key check (code ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
    naam       varchar(80)  not null unique,
    stadswijk  varchar(30)  not null check (stadswijk in ('West', 'Noordwest', 'Overvecht', 'Noordoost', 'Oost',
                   'Binnenstad', 'Zuid', 'Zuidwest', 'Leidsche Rijn', 'Vleuten-De Meern')),
    team_id    varchar(60)  not null references team (id),
    aanbieder  varchar(20)  not null check (aanbieder in ('KOOS', 'Spoor030')),
    evu        boolean      not null,
    herkomst   varchar(2)   not null check (herkomst in ('S', 'W', 'A')),
    toelichting varchar(300) not null default '',
    versie     integer      not null default 0
);
comment on table wijk is 'The area where a family lives, with its team and its provider of specialist help (D23)';
create index wijk_team_idx on wijk (team_id);

create table medewerker (
    gebruikersnaam varchar(60)  primary key check (gebruikersnaam ~ '^[a-zA-Z0-9][a-zA-Z0-9._-]*$'),
    naam           varchar(100) not null,
    actief         boolean      not null default true,
    versie         integer      not null default 0
);
comment on table medewerker is 'A worker. Rights in the engine follow from these rows, never the other way round';

create table medewerker_rol (
    gebruikersnaam varchar(60) not null references medewerker (gebruikersnaam) on delete cascade,
    rol            varchar(60) not null,
    primary key (gebruikersnaam, rol)
);

create table medewerker_team (
    gebruikersnaam varchar(60) not null references medewerker (gebruikersnaam) on delete cascade,
    team_id        varchar(60) not null references team (id),
    primary key (gebruikersnaam, team_id)
);
create index medewerker_team_idx on medewerker_team (team_id);
