create table dubbele_start (
    gebruiker   varchar(64) not null,
    afdruk      varchar(64) not null,
    verstuurd_op timestamptz not null,
    zaaknummer  varchar(60),
    primary key (gebruiker, afdruk)
);
comment on table dubbele_start is 'Start forms of the last minutes: the same form once more is a second press of the button, not a second family. Rows go after that term';
comment on column dubbele_start.afdruk is 'SHA-256 over process and answers';
create index dubbele_start_oud on dubbele_start (verstuurd_op);
