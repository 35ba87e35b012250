package nl.zorgpad.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.aanmelding.AanmeldingStand;
import nl.zorgpad.afsluiting.HulpBeeindigd;
import nl.zorgpad.dossier.ZaakStand;
import nl.zorgpad.gezinsplan.PlanStand;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import nl.zorgpad.scenario.Scenario.Cijferverwachting;
import nl.zorgpad.scenario.Scenario.Feit;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.Feitencontrole;
import nl.zorgpad.sturing.Telling;
import nl.zorgpad.sturing.TellingService;
import nl.zorgpad.sturing.Vraag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many families at once, for the figures: tells of them with the events and services that the processes use, and
 * compares the figures that come out.
 */
@Component
class Cijferpraktijk {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String JA = "ja";

    private final ApplicationEventPublisher gebeurtenissen;
    private final Beslissingen beslissingen;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final TellingService tellingen;
    private final Cijfers cijfers;
    private final Feitencontrole controle;
    private final JdbcTemplate database;
    private final TransactionTemplate transactie;
    private int volgnummer;

    Cijferpraktijk(
            ApplicationEventPublisher gebeurtenissen,
            Beslissingen beslissingen,
            Parameters parameters,
            WerkdagenKalender werkdagen,
            TellingService tellingen,
            Cijfers cijfers,
            Feitencontrole controle,
            JdbcTemplate database,
            PlatformTransactionManager transacties) {
        this.gebeurtenissen = gebeurtenissen;
        this.beslissingen = beslissingen;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.tellingen = tellingen;
        this.cijfers = cijfers;
        this.controle = controle;
        this.database = database;
        this.transactie = new TransactionTemplate(transacties);
    }

    void meld(List<Feit> feiten, String team, LocalDateTime moment) {
        for (var feit : feiten) {
            if (feit.tekst("telling") != null) {
                tel(feit, team, moment.toLocalDate());
            } else {
                transactie.executeWithoutResult(status -> {
                    for (var nr = 0; nr < feit.getal("aantal", 1); nr++) {
                        gezin(feit, team, moment);
                    }
                });
            }
        }
    }

    List<String> verschillen(List<Cijferverwachting> verwacht, String team) {
        var fouten = new ArrayList<String>();
        for (var verwachting : verwacht) {
            var vraag = vraag(verwachting.periode()).voorTeam(verwachting.team() == null ? team : verwachting.team());
            verwachting.cijfers().forEach((id, waarde) -> {
                var gevraagd = new BigDecimal(waarde);
                var cijfer = cijfers.bereken(id, vraag);
                if (cijfer.waarde() == null
                        || !cijfer.waarde()
                                .setScale(gevraagd.scale(), RoundingMode.HALF_UP)
                                .equals(gevraagd)) {
                    fouten.add("verwacht cijfer " + id + " " + waarde + " over " + verwachting.periode()
                            + ", maar het was " + cijfer.waarde() + " (" + cijfer.teller() + " van " + cijfer.noemer()
                            + ").");
                }
            });
        }
        return fouten;
    }

    /** Whether the figures count this case as the scenario says. */
    List<String> klassen(String zaaknummer, Map<String, String> verwacht, LocalDate vandaag) {
        return verwacht == null ? List.of() : controle.klassen(zaaknummer, verwacht, vandaag);
    }

    List<String> verschillenMetDeZaken() {
        return controle.verschillen(database);
    }

    void ruimOp() {
        database.update("delete from sturing_zaak where zaaknummer like 'FEIT-%'");
        database.update("delete from sturing_zaak_historie where zaaknummer like 'FEIT-%'");
        database.update("delete from sturing_telling where vastgelegd_door = 'functioneel-beheer'");
    }

    /** {@code 2022}, {@code 2022-H2}, {@code 2022-10} or a day: everything up to it. */
    private static Vraag vraag(String periode) {
        if (periode.matches("\\d{4}")) {
            return Vraag.periode(
                    Year.parse(periode).atDay(1),
                    Year.parse(periode).atMonth(12).atEndOfMonth());
        }
        if (periode.matches("\\d{4}-H[12]")) {
            var begin = LocalDate.of(Integer.parseInt(periode.substring(0, 4)), periode.endsWith("1") ? 1 : 7, 1);
            return Vraag.periode(begin, begin.plusMonths(6).minusDays(1));
        }
        return periode.length() == 7
                ? Vraag.maand(YearMonth.parse(periode))
                : Vraag.periode(null, LocalDate.parse(periode));
    }

    private void tel(Feit feit, String team, LocalDate dag) {
        tellingen.bewaar(
                List.of(new Telling(
                        feit.tekst("telling"),
                        feit.tekst("code"),
                        team,
                        null,
                        dag,
                        feit.getal("aantal", 1),
                        feit.tekst("bedrag") == null ? null : new BigDecimal(feit.tekst("bedrag")))),
                "functioneel-beheer");
    }

    private void gezin(Feit feit, String scenarioteam, LocalDateTime nu) {
        var zaaknummer = "FEIT-%06d".formatted(++volgnummer);
        var team = feit.tekst("team") == null ? scenarioteam : feit.tekst("team");
        var aangemeld = feit.datum("aangemeld", nu.toLocalDate());
        var moment = aangemeld.atTime(9, 0).atZone(NEDERLAND).toInstant();
        var wd = feit.getal("werkdagen", null);
        var gehouden = wd != null || JA.equals(feit.tekst("datumOntbreekt"));
        var kennismaking = wd == null ? null : werkdagen.plusWerkdagen(aangemeld, wd);
        var laterOpWens = JA.equals(feit.tekst("laterOpWens"));
        var aanbod = feit.getal("werkdagenEersteAanbod", 1);
        var start = feit.getal("startNaDagen", null) == null
                ? feit.datum("start", null)
                : kennismaking.plusDays(feit.getal("startNaDagen", null));
        gebeurtenissen.publishEvent(
                new ZaakStand(zaaknummer, team, "huisarts", moment, feit.getal("eigenVragen", 1), null, null));
        gebeurtenissen.publishEvent(new AanmeldingStand(
                zaaknummer,
                team,
                feit.tekst("wijk"),
                "huisarts",
                "U2",
                moment,
                werkdagen.plusWerkdagen(aangemeld, parameters.getal("PAR-01")),
                werkdagen.plusWerkdagen(aangemeld, aanbod),
                laterOpWens,
                null,
                gehouden,
                kennismaking,
                wd,
                gehouden ? klasse(kennismaking, wd, laterOpWens, aanbod) : null,
                JA.equals(feit.tekst("wacht")) ? kennismaking : null,
                null,
                start,
                feit.tekst("financieleSituatie"),
                start == null ? null : "gestart",
                start == null ? null : start.atTime(12, 0).atZone(NEDERLAND).toInstant()));
        plan(feit, zaaknummer, start);
        if (feit.datum("einde", null) != null) {
            gebeurtenissen.publishEvent(new HulpBeeindigd(
                    zaaknummer,
                    feit.datum("einde", null),
                    "01",
                    !"nee".equals(feit.tekst("volgensPlan")),
                    feit.tekst("financieleStand"),
                    feit.tekst("driegesprek")));
        }
    }

    private void plan(Feit feit, String zaaknummer, LocalDate start) {
        var veiligheid = feit.tekst("zorgenOverVeiligheid");
        if (veiligheid != null) {
            gebeurtenissen.publishEvent(new PlanStand(
                    zaaknummer,
                    start,
                    null,
                    veiligheid,
                    start,
                    JA.equals(feit.tekst("visieGezin")),
                    JA.equals(feit.tekst("visieGezinswerker")),
                    JA.equals(feit.tekst("doelOpZorg"))));
        }
    }

    private String klasse(LocalDate kennismaking, Integer wd, boolean laterOpWens, int aanbod) {
        var feiten = new HashMap<String, Object>();
        feiten.put("kennismakingDatum", kennismaking == null ? null : kennismaking.toString());
        feiten.put("wd", wd);
        feiten.put("laterOpWens", laterOpWens);
        feiten.put("wdEersteAanbod", aanbod);
        feiten.put("norm", parameters.getal("PAR-01"));
        return (String) beslissingen.regel("classificeer-kennismaking", feiten).get("klasse");
    }
}
