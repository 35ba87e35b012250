-- Who is logged in, shared by all nodes. Columns as Spring Session asks for them. Holds user names and roles, never
-- anything about a family; rows go when their time is over.
create table sessie (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index sessie_verloopt on sessie (expiry_time);
create index sessie_gebruiker on sessie (principal_name);

create table sessie_attributes (
    session_primary_id char(36)     not null references sessie on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
