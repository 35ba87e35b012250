-- Why help does not start yet, as code; a manager sees it beside every family that waits.
alter table aanmelding add column wachtreden varchar(40);
alter table sturing_zaak add column wachtreden varchar(40);
alter table sturing_zaak_historie add column wachtreden varchar(40);
