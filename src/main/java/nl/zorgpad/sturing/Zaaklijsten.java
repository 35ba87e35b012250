package nl.zorgpad.sturing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Which cases of one team are behind a figure, today or over the last half year. */
@Component
class Zaaklijsten {

    private static final int MEESTE_REGELS = 500;
    private static final int MAANDEN_TERUG = 6;
    private static final Map<String, String> REDENEN = Map.ofEntries(
            Map.entry("wens_gezin", "Wens van het gezin"),
            Map.entry("vakantie", "Vakantie"),
            Map.entry("agenda", "Agenda van het gezin of de werker"),
            Map.entry("zelfde_werker_en_direct_start", "Zelfde werker, dan direct starten"),
            Map.entry("capaciteit", "Geen plek in het team"),
            Map.entry("no_show", "Gezin kwam niet"),
            Map.entry("onbereikbaar", "Gezin was niet te bereiken"),
            Map.entry("ziekte", "Ziekte van de werker"),
            Map.entry("anders", "Anders"),
            Map.entry("passende_werker", "Wacht op een passende werker"),
            Map.entry("andere_hulp_eerst", "Eerst andere hulp of een andere partij"),
            Map.entry("toestemming", "Toestemming is nog niet rond"));

    private static final String KOLOMMEN = "select zaaknummer, urgentie, %s sinds, %s tot, kennismaking_werkdagen,"
            + " kennismaking_klasse, %s reden, kennismaking_uiterlijk from sturing_zaak where team = :team and ";

    private final NamedParameterJdbcTemplate database;
    private final AanmeldingService aanmeldingen;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    Zaaklijsten(
            NamedParameterJdbcTemplate database,
            AanmeldingService aanmeldingen,
            WerkdagenKalender werkdagen,
            Clock klok) {
        this.database = database;
        this.aanmeldingen = aanmeldingen;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    List<Zaakregel> lijst(Zaaklijst lijst, String team) {
        var vandaag = LocalDate.now(klok);
        var regels = database.query(
                sql(lijst) + " order by sinds, zaaknummer limit " + MEESTE_REGELS,
                Map.of("team", team, "vandaag", vandaag, "vanaf", vandaag.minusMonths(MAANDEN_TERUG)),
                (rij, nr) -> {
                    var sinds = rij.getObject("sinds", LocalDate.class);
                    var tot = rij.getObject("tot", LocalDate.class);
                    var uiterlijk = rij.getObject("kennismaking_uiterlijk", LocalDate.class);
                    var dagen = WerkdagenKalender.dagenTussen(sinds, tot);
                    return new Zaakregel(
                            rij.getString("zaaknummer"),
                            rij.getString("urgentie"),
                            sinds,
                            dagen,
                            inWerkdagen(lijst) ? werkdagen(rij.getObject("kennismaking_werkdagen"), sinds, tot) : null,
                            lijst == Zaaklijst.WACHTEND ? wachtklasse(dagen) : rij.getString("kennismaking_klasse"),
                            reden(rij.getString("reden")),
                            null,
                            inWerkdagen(lijst) ? uiterlijk : null);
                });
        var gezinswerkers = regels.isEmpty()
                ? Map.<String, String>of()
                : aanmeldingen.gezinswerkers(
                        regels.stream().map(Zaakregel::zaaknummer).toList());
        return regels.stream()
                .map(regel -> regel.met(gezinswerkers.get(regel.zaaknummer())))
                .toList();
    }

    private static String sql(Zaaklijst lijst) {
        return switch (lijst) {
            case LATE_KENNISMAKING ->
                kolommen("aanmeld_datum", "coalesce(kennismaking_datum, cast(:vandaag as date))", "reden_later")
                        + "intake and (kennismaking_dag >= :vanaf and kennismaking_klasse in ('NIET_TIJDIG', 'LATER_OP_WENS')"
                        + " or kennismaking_dag is null and wachten_tot > :vandaag and kennismaking_uiterlijk < :vandaag)";
            case WACHT_OP_KENNISMAKING ->
                kolommen("aanmeld_datum", "cast(:vandaag as date)", "reden_later")
                        + "intake and kennismaking_dag is null and wachten_tot > :vandaag";
            case WACHTEND ->
                kolommen("coalesce(kennismaking_datum, wachten_sinds)", "cast(:vandaag as date)", "wachtreden")
                        + "wachten_sinds is not null and wachten_tot > :vandaag";
            case START_LATER_DAN_TWEE_WEKEN ->
                kolommen("kennismaking_datum", "datum_aanvang", "wachtreden")
                        + "datum_aanvang >= :vanaf and datum_aanvang - kennismaking_datum > 14";
            case DATUM_ONTBREEKT ->
                kolommen("kennismaking_gehouden_op", "cast(:vandaag as date)", "reden_later")
                        + "kennismaking_dag >= :vanaf and kennismaking_datum is null";
        };
    }

    /** What the worker chose, in words; null when there is no reason. */
    private static String reden(String code) {
        return code == null ? null : REDENEN.getOrDefault(code, code);
    }

    private static String kolommen(String sinds, String tot, String reden) {
        return KOLOMMEN.formatted(sinds, tot, reden);
    }

    private Integer werkdagen(Object bekend, LocalDate sinds, LocalDate tot) {
        return bekend instanceof Integer aantal ? aantal : Integer.valueOf(werkdagen.werkdagenTussen(sinds, tot));
    }

    private static boolean inWerkdagen(Zaaklijst lijst) {
        return lijst == Zaaklijst.LATE_KENNISMAKING || lijst == Zaaklijst.WACHT_OP_KENNISMAKING;
    }

    private static String wachtklasse(int dagen) {
        return dagen <= 14 ? "0-2" : dagen <= 28 ? "2-4" : dagen <= 56 ? "4-8" : "langer-8";
    }
}
