-- With what the figures of a period ask beside the day, so that a count reads the index alone and never the rows.
drop index sturing_zaak_aanmelding, sturing_zaak_kennismaking, sturing_zaak_aanvang, sturing_zaak_einde,
    sturing_zaak_begeleiding, sturing_zaak_nog_geen_kennismaking;

create index sturing_zaak_aanmelding on sturing_zaak (aanmeld_datum, team)
    include (wijk, intake, financiele_situatie) where intake;
create index sturing_zaak_kennismaking on sturing_zaak (kennismaking_dag, team)
    include (wijk, aanmeld_datum, kennismaking_datum, kennismaking_klasse, kennismaking_werkdagen, later_op_wens)
    where kennismaking_dag is not null;
create index sturing_zaak_aanvang on sturing_zaak (datum_aanvang, team)
    include (wijk, kennismaking_datum) where datum_aanvang is not null;
create index sturing_zaak_einde on sturing_zaak (einde_datum, team)
    include (wijk, volgens_plan, financiele_stand, driegesprek) where einde_datum is not null;
create index sturing_zaak_begeleiding on sturing_zaak (begeleiding_tot, datum_aanvang, team)
    include (wijk, plan_geopend_op, eigen_vragen, veiligheid, visie_gezin, visie_gezinswerker, doel_op_zorg)
    where datum_aanvang is not null;
create index sturing_zaak_nog_geen_kennismaking on sturing_zaak (wachten_tot, aanmeld_datum, team)
    include (wijk, intake, kennismaking_dag) where intake and kennismaking_dag is null;
