-- Who waits for the kennismaking counts until the talk or until the end of the waiting, whichever comes first; also on a
-- day in the past, when families were waiting that are known by now.
create index if not exists sturing_zaak_wacht_op_kennismaking
    on sturing_zaak (least(wachten_tot, kennismaking_dag), aanmeld_datum, team)
    include (wijk, wachten_tot, kennismaking_dag) where intake;

-- With what a series asks of who waits and who is in guidance, so that it reads the index alone.
drop index sturing_zaak_wachtend;
create index sturing_zaak_wachtend on sturing_zaak (wachten_tot, wachten_sinds, team)
    include (wijk, kennismaking_datum, datum_aanvang, begeleiding_tot) where wachten_sinds is not null;
