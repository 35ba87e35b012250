package nl.zorgpad.naspelen;

import static nl.zorgpad.kantoor.Standaardantwoorden.velden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.kantoor.Kantoor;
import nl.zorgpad.kantoor.Standaardantwoorden;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;

/**
 * What happens to one family, step by step: each step is done by the role that it belongs to and plans the next one. The
 * days come from the input, what a family may and must comes from the processes and decisions.
 */
final class Verloop {

    private static final int WACHTDAGEN = 14;
    private static final int EVALUATIE_EERST = 40;
    private static final int EVALUATIE_DAARNA = 88;
    private static final int HERINNEREN = 16;
    private static final int VEILIGHEIDSWERK = 400;
    private static final int DATUM_ZOEKEN = 10;
    private static final Map<String, Object> GEEN_TEKST = Map.of();

    private final Uitgangspunten in;
    private final Kantoor kantoor;
    private final AanmeldingService aanmeldingen;
    private final Planschrijver plannen;
    private final WerkdagenKalender werkdagen;
    private final Agenda agenda;
    private final Loting loting;
    private final Consumer<Gezinszaak> begonnen;
    private final LocalDate begin;
    private LocalDate vandaag;
    private Consumer<NaarAnderTeam> naarAnderTeam;

    /**
     * @param begin the day on which families are as old as they were invented
     * @param begonnen hears of each case as soon as it has a zaaknummer
     */
    Verloop(
            Uitgangspunten in,
            Kantoor kantoor,
            AanmeldingService aanmeldingen,
            Planschrijver plannen,
            WerkdagenKalender werkdagen,
            Agenda agenda,
            Loting loting,
            LocalDate begin,
            Consumer<Gezinszaak> begonnen) {
        this.in = in;
        this.kantoor = kantoor;
        this.aanmeldingen = aanmeldingen;
        this.plannen = plannen;
        this.werkdagen = werkdagen;
        this.agenda = agenda;
        this.loting = loting;
        this.begin = begin;
        this.begonnen = begonnen;
    }

    void vandaag(LocalDate dag) {
        vandaag = dag;
    }

    /** Who hears of each family that goes on in another team. */
    void naarAnderTeam(Consumer<NaarAnderTeam> luisteraar) {
        naarAnderTeam = luisteraar;
    }

    /** A family rings: registration, exploration of the question and its outcome, on one day. */
    void meldAan(Gezinszaak zaak, String wijk) {
        var elders = loting.kans(in.aanmelding().woontElders());
        registreer(zaak, elders ? null : wijk, vandaag, team -> {
            if (elders) {
                team.verwijsDoor(zaak, "gemeente_woonplaats");
            } else {
                team.verken(zaak);
            }
        });
    }

    /** A family that was in guidance before the replay began, entered as it stands: start of help so many days ago. */
    void voerLopendeHulpIn(Gezinszaak zaak, String wijk, LocalDate aanvang, LocalDate einde) {
        var gesprek = aanvang.minusDays(loting.tussen(1, 10));
        registreer(zaak, wijk, gesprek.minusDays(loting.tussen(3, 28)), team -> {
            team.totKennismaking(zaak, gesprek);
            team.kennismaking(zaak, gesprek, "ja", "nee");
            team.hulpLoopt(zaak, aanvang, einde);
        });
    }

    private void hulpLoopt(Gezinszaak zaak, LocalDate aanvang, LocalDate einde) {
        zaak.team.neemPlaats();
        start(zaak, aanvang);
        biedFamiliegroepsplanAan(zaak);
        maakPlan(zaak, einde);
        agenda.op(einde, zaak, "einde", () -> sluitAf(zaak));
    }

    /** A family that waited before the replay began, entered as it stands. */
    void voerWachtendeIn(Gezinszaak zaak, String wijk, LocalDate gesprek) {
        registreer(zaak, wijk, gesprek.minusDays(loting.tussen(3, 28)), team -> {
            team.totKennismaking(zaak, gesprek);
            team.kennismaking(zaak, gesprek, "nee", "nee");
            team.wacht(zaak);
        });
    }

    /** A family that rang before the replay began, somewhere on its way to the kennismaking. */
    void voerAangemeldeIn(Gezinszaak zaak, String wijk) {
        var wd = langeWeg(zaak);
        var gehad = loting.tussen(1, Math.max(1, wd - 1));
        var aangemeld = vandaag;
        for (var i = 0; i < gehad; i++) {
            aangemeld = werkdagen.vorigeWerkdag(aangemeld.minusDays(1));
        }
        var nog = wd - gehad;
        var opWens = wilLater(wd);
        registreer(zaak, wijk, aangemeld, team -> {
            team.totToewijzen(zaak);
            team.plan(zaak, werkdagen.plusWerkdagen(team.vandaag, nog), opWens);
        });
    }

    /** Of the families that are on their way on one day those with a long way are seen more often. */
    private int langeWeg(Gezinszaak zaak) {
        var wd = werkdagenTotGesprek(zaak);
        while (!loting.kans((double) wd / in.kennismaking().langst())) {
            wd = werkdagenTotGesprek(zaak);
        }
        return wd;
    }

    /** A place has come free for a family that waited. */
    void startVanaf(Gezinszaak zaak) {
        zaak.team.neemPlaats();
        doe(zaak, zaak.werker, "Start plannen", velden("startBesluit", "starten"), GEEN_TEKST);
        agenda.op(werkdagen.plusWerkdagen(vandaag, loting.tussen(1, 4)), zaak, "start", () -> begin(zaak));
    }

    private void totKennismaking(Gezinszaak zaak, LocalDate gesprek) {
        totToewijzen(zaak);
        var afspraak = Standaardantwoorden.afspraak(gesprek.toString(), gesprek.toString());
        reden(zaak, afspraak, gesprek, false);
        doe(zaak, zaak.werker, "Kennismaking plannen", afspraak, GEEN_TEKST);
    }

    private void totToewijzen(Gezinszaak zaak) {
        verkenning(zaak, velden());
        doe(
                zaak,
                zaak.wie("voordeur"),
                "Uitkomst vaststellen",
                velden("uitkomstVraagverkenning", "kennismaking"),
                GEEN_TEKST);
        wijsToe(zaak);
    }

    /** @param daarna what happens next, at the team where the family belongs */
    private void registreer(Gezinszaak zaak, String wijk, LocalDate op, Consumer<Verloop> daarna) {
        zaak.aangemeld = op;
        // A child that was too young for school at the beginning still is; one that is in school may have been too
        // young.
        zaak.jongKind = zaak.gezin.metJongKind(op) || zaak.gezin.metJongKind(begin);
        var stuur = Standaardantwoorden.aanmelding(zaak.gezin, kanaal(zaak), wijk, op.atTime(8, 15));
        if (zaak.team.id().endsWith("-team")) {
            stuur.put("aanmelderIsJongere", "ja");
        }
        if (loting.kans(in.aanmelding().gedupeerdToeslagen())) {
            stuur.put("toeslagenGedupeerd", "ja");
        }
        zaak.zaaknummer = kantoor.start(zaak.wie("voordeur"), "aanmelding-tot-start", stuur, zaak.gezin.velden());
        begonnen.accept(zaak);
        var team = aanmeldingen.aanmelding(zaak.zaaknummer).team();
        if (team.equals(zaak.team.id())) {
            daarna.accept(this);
        } else {
            naarAnderTeam.accept(new NaarAnderTeam(zaak, team, daarna));
        }
    }

    private String kanaal(Gezinszaak zaak) {
        return switch (zaak.team.id()) {
            case "vo-team" -> "vo_school";
            case "mbo-team" -> "mbo";
            default -> loting.kies(in.aanmelding().kanaal());
        };
    }

    private void verken(Gezinszaak zaak) {
        var v = in.verkenning();
        var anders = velden();
        zaak.geldzorgen = loting.kans(v.financieleVraag());
        if (zaak.geldzorgen) {
            anders.put("financieleSituatie", "schulden_of_achterstanden");
            anders.put("driegesprekAkkoord", "nog_niet_besproken");
        }
        var bedreigd = zaak.geldzorgen && loting.kans(v.bedreigend());
        if (bedreigd) {
            anders.put("bedreigendeSituatie", List.of("ontruiming"));
        }
        var acuut = loting.kans(v.acuut());
        var zorg = acuut || loting.kans(v.veiligheidJa());
        zaak.onveilig = zorg;
        if (zorg) {
            anders.putAll(velden("zorgenOverVeiligheid", "ja", "acuut", acuut ? "ja" : "nee", "structureel", "nee"));
        } else if (loting.kans(v.veiligheidOnbekend())) {
            anders.put("zorgenOverVeiligheid", "nog_onbekend");
            anders.put("veiligheidVervolgDatum", vandaag.plusDays(28).toString());
        }
        var uitkomst = acuut ? "crisis" : zorg || zaak.geldzorgen || bedreigd ? "kennismaking" : uitkomst(anders);
        verkenning(zaak, anders);
        var urgent = !"U2".equals(aanmeldingen.aanmelding(zaak.zaaknummer).urgentie());
        zaak.voorrang = urgent;
        if (urgent) {
            voerDirecteActiesUit(zaak, bedreigd);
        }
        doe(zaak, zaak.wie("voordeur"), "Uitkomst vaststellen", uitkomst(zaak, uitkomst), GEEN_TEKST);
        switch (uitkomst) {
            case "kennismaking" ->
                agenda.op(
                        werkdagen.plusWerkdagen(vandaag, urgent ? 0 : 1), zaak, "toewijzen", () -> wijsToeEnPlan(zaak));
            case "crisis" -> neemCrisisOp(zaak);
            case "doorgeleiden" -> verwijsDoor(zaak, "andere_organisatie");
            default -> zaak.klaar = true;
        }
    }

    private void verkenning(Gezinszaak zaak, Map<String, Object> anders) {
        var stuur = Standaardantwoorden.vraagverkenning(zaak.jongKind);
        stuur.putAll(anders);
        doe(
                zaak,
                zaak.wie("voordeur"),
                "Vraag verkennen",
                stuur,
                Map.of("hulpvraagInEigenWoorden", "Wij willen graag dat het thuis rustiger wordt."));
    }

    private String uitkomst(Map<String, Object> antwoorden) {
        var v = in.verkenning();
        if (antwoorden.containsKey("zorgenOverVeiligheid")) {
            return "kennismaking";
        }
        var deelMetKeus = v.deelZonderZorgen();
        if (loting.kans(v.informatie() / deelMetKeus)) {
            antwoorden.putAll(velden("aardVraag", "informatie", "leefgebieden", List.of("vrije_tijd")));
            return "informatie_advies";
        }
        if (loting.kans(v.socialeBasis() / (deelMetKeus - v.informatie()))) {
            antwoorden.put("aardVraag", "licht");
            return "sociale_basis";
        }
        return loting.kans(v.anders() / (deelMetKeus - v.informatie() - v.socialeBasis()))
                ? "doorgeleiden"
                : "kennismaking";
    }

    /** The worker follows the advice of D02, save where the family goes to another organisation. */
    private static Map<String, Object> uitkomst(Gezinszaak zaak, String uitkomst) {
        var stuur = velden("uitkomstVraagverkenning", uitkomst);
        if ("doorgeleiden".equals(uitkomst)) {
            stuur.put("afwijkingReden", "gezin_wil_anders");
        }
        return stuur;
    }

    private void voerDirecteActiesUit(Gezinszaak zaak, boolean bedreigd) {
        if (kantoor.taken(zaak.zaaknummer).contains("Directe acties uitvoeren")) {
            var stuur = bedreigd
                    ? velden(
                            "wiIngeschakeld",
                            "ja",
                            "wiGesprekDatum",
                            vandaag.plusDays(1).toString())
                    : velden("partnersAkkoordGezin", "ja", "partnersBetrokken", List.of("jgz"));
            doe(zaak, zaak.wie("voordeur"), "Directe acties uitvoeren", stuur, GEEN_TEKST);
        }
    }

    private void neemCrisisOp(Gezinszaak zaak) {
        var verder = loting.kans(0.5);
        doe(
                zaak,
                zaak.wie("aandachtsfunctionaris"),
                "Crisis oppakken",
                velden(
                        "crisisActies",
                        List.of("veilig_thuis", "veiligheidsafspraken"),
                        "crisisVervolg",
                        verder ? "kennismaking" : "overgedragen"),
                GEEN_TEKST);
        if (verder) {
            agenda.op(vandaag, zaak, "toewijzen", () -> wijsToeEnPlan(zaak));
        } else {
            zaak.klaar = true;
        }
    }

    private void verwijsDoor(Gezinszaak zaak, String waarheen) {
        var taak = "gemeente_woonplaats".equals(waarheen) ? "Warm doorverwijzen" : "Warm overdragen";
        doe(
                zaak,
                zaak.wie("voordeur"),
                taak,
                velden(
                        "doorverwezenNaar",
                        waarheen,
                        "overdrachtDatum",
                        vandaag.toString(),
                        "warmOvergedragen",
                        "ja",
                        "overdrachtBevestigd",
                        "ja"),
                GEEN_TEKST);
        zaak.klaar = true;
    }

    private void wijsToe(Gezinszaak zaak) {
        doe(
                zaak,
                zaak.wie("teammanager"),
                "Gezinswerker toewijzen",
                velden("gezinswerkerId", zaak.werker, "zelfdeWerkerAlsBegeleiding", true),
                GEEN_TEKST);
    }

    private void wijsToeEnPlan(Gezinszaak zaak) {
        wijsToe(zaak);
        var k = in.kennismaking();
        if (loting.kans(k.onbereikbaar())) {
            belTevergeefs(zaak, 1);
            return;
        }
        var wd = werkdagenTotGesprek(zaak);
        var gesprek = werkdagen.plusWerkdagen(zaak.aangemeld, wd);
        if (gesprek.isBefore(vandaag)) {
            gesprek = vandaag;
        }
        if (wd > 2 && loting.kans(k.noShow())) {
            var gemist = werkdagen.plusWerkdagen(vandaag, 1);
            var later = gesprek.isAfter(gemist) ? gesprek : werkdagen.plusWerkdagen(gemist, 1);
            planKennismaking(zaak, gemist, false);
            agenda.op(gemist, zaak, "no-show", () -> gezinKwamNiet(zaak, later, wilLater(wd)));
            return;
        }
        plan(zaak, gesprek, wilLater(wd));
    }

    /** Of the families that meet their worker late part wanted so. */
    private boolean wilLater(int wd) {
        var k = in.kennismaking();
        return wd > 5 && loting.kans(k.laterOpWens() / (1 - k.binnenVijf()));
    }

    private void plan(Gezinszaak zaak, LocalDate gesprek, boolean opWens) {
        planKennismaking(zaak, gesprek, opWens);
        agenda.op(gesprek, zaak, "kennismaking", () -> voerKennismaking(zaak));
    }

    private void planKennismaking(Gezinszaak zaak, LocalDate gesprek, boolean opWens) {
        var eerste = opWens ? werkdagen.plusWerkdagen(zaak.aangemeld, loting.tussen(2, 5)) : gesprek;
        var stuur = Standaardantwoorden.afspraak(eerste.toString(), gesprek.toString());
        var uiterlijk = reden(zaak, stuur, gesprek, opWens);
        doe(zaak, zaak.werker, "Kennismaking plannen", stuur, GEEN_TEKST);
        if (uiterlijk != null && gesprek.isAfter(uiterlijk)) {
            var later = werkdagen.plusWerkdagen(uiterlijk.isBefore(vandaag) ? vandaag : uiterlijk, 2);
            agenda.op(later, zaak, "late kennismaking", () -> behandelOpenTaken(zaak));
        }
    }

    /** Why the conversation is later than the term of D04. @return that term */
    private LocalDate reden(Gezinszaak zaak, Map<String, Object> stuur, LocalDate gesprek, boolean opWens) {
        var uiterlijk = aanmeldingen.aanmelding(zaak.zaaknummer).kennismakingUiterlijk();
        if (opWens) {
            stuur.put("laterOpWens", true);
            stuur.put("redenLater", loting.kans(0.7) ? "wens_gezin" : "vakantie");
        } else if (uiterlijk != null && gesprek.isAfter(uiterlijk)) {
            stuur.put(
                    "redenLater",
                    loting.kies(Map.of("capaciteit", 5.0, "zelfde_werker_en_direct_start", 4.0, "agenda", 3.0)));
        }
        return uiterlijk;
    }

    private int werkdagenTotGesprek(Gezinszaak zaak) {
        var k = in.kennismaking();
        if (zaak.voorrang) {
            return loting.tussen(1, 4);
        }
        if (loting.kans(k.binnenVijf())) {
            return loting.tussen(2, 5);
        }
        return loting.kans(k.binnenVijftien() / (1 - k.binnenVijf()))
                ? loting.tussen(6, 15)
                : loting.tussen(16, k.langst());
    }

    private void belTevergeefs(Gezinszaak zaak, int poging) {
        doe(
                zaak,
                zaak.werker,
                "Kennismaking plannen",
                velden(
                        "gezinBereikt",
                        "nee",
                        "pogingDagdeel",
                        List.of("ochtend", "middag", "avond").get(poging - 1),
                        "pogingDatum",
                        vandaag.toString()),
                GEEN_TEKST);
        var straks = werkdagen.plusWerkdagen(vandaag, 2);
        if (poging < 3) {
            agenda.op(straks, zaak, "opnieuw bellen", () -> belTevergeefs(zaak, poging + 1));
        } else {
            agenda.op(straks, zaak, "brief", () -> stuurBrief(zaak));
        }
    }

    private void stuurBrief(Gezinszaak zaak) {
        behandelOpenTaken(zaak);
        doe(
                zaak,
                zaak.wie("voordeur"),
                "Brief sturen en afsluiten",
                velden("briefVerstuurd", "ja", "briefDatum", vandaag.toString(), "verwijzerBericht", "nvt"),
                GEEN_TEKST);
        zaak.klaar = true;
    }

    private void gezinKwamNiet(Gezinszaak zaak, LocalDate nieuw, boolean opWens) {
        doe(zaak, zaak.werker, "Kennismaking voeren", velden("gesprekGehouden", "no_show"), GEEN_TEKST);
        plan(zaak, nieuw, opWens);
    }

    private void voerKennismaking(Gezinszaak zaak) {
        var k = in.kennismaking();
        if (loting.kans(k.teruggetrokken())) {
            doe(zaak, zaak.werker, "Kennismaking voeren", velden("gesprekGehouden", "teruggetrokken"), GEEN_TEKST);
            zaak.klaar = true;
            return;
        }
        var direct =
                loting.kans(in.start().direct()) && zaak.team.kanDoor(in.start().rek());
        var vergeten = loting.kans(k.datumVergeten());
        var veilig = loting.kans(in.verkenning().veiligheidOnbekend()) ? "nog_onbekend" : "nee";
        kennismaking(zaak, vergeten ? null : vandaag, direct ? "ja" : "nee", veilig);
        zaak.gesprek = vandaag;
        if (vergeten && loting.kans(k.datumAangevuld())) {
            agenda.op(
                    werkdagen.plusWerkdagen(vandaag, DATUM_ZOEKEN),
                    zaak,
                    "datum aanvullen",
                    () -> vulDatumAan(zaak, zaak.gesprek));
        }
        if (direct) {
            zaak.team.neemPlaats();
            agenda.op(werkdagen.plusWerkdagen(vandaag, loting.tussen(1, 9)), zaak, "start", () -> begin(zaak));
        } else {
            wacht(zaak);
        }
    }

    private void kennismaking(Gezinszaak zaak, LocalDate datum, String direct, String veilig) {
        zaak.gesprek = datum;
        var stuur = Standaardantwoorden.kennismaking(String.valueOf(datum), direct, zaak.jongKind);
        if (datum == null) {
            stuur.remove("kennismakingDatum");
        }
        if ("nog_onbekend".equals(veilig)) {
            stuur.put("zorgenOverVeiligheid", veilig);
            stuur.put("veiligheidVervolgDatum", vandaag.plusDays(28).toString());
        }
        if (zaak.geldzorgen) {
            stuur.put("financieleSituatie", "schulden_of_achterstanden");
        }
        doe(zaak, zaak.werker, "Kennismaking voeren", stuur, Map.of("benodigdeHulp", "Gezinsbegeleiding"));
    }

    private void vulDatumAan(Gezinszaak zaak, LocalDate datum) {
        doe(
                zaak,
                zaak.werker,
                "Kennismakingsdatum aanvullen",
                velden("kennismakingDatum", datum.toString()),
                GEEN_TEKST);
    }

    private void wacht(Gezinszaak zaak) {
        zaak.team.wacht(zaak);
        doe(
                zaak,
                zaak.werker,
                "Ondersteuning tijdens wachten afspreken",
                Standaardantwoorden.wachten(vandaag, "contactritme"),
                Map.of("afspraken", "We bellen elke twee weken."));
        kijkNaarWachtende(zaak);
    }

    /** Every two weeks somebody calls, deals with the signals, and hears whether the family still wants help. */
    private void kijkNaarWachtende(Gezinszaak zaak) {
        agenda.op(vandaag.plusDays(WACHTDAGEN + 1L), zaak, "wachten", () -> {
            if (!zaak.wacht) {
                return;
            }
            behandelOpenTaken(zaak);
            if (loting.kans(in.start().haaktAfPerWeek() * WACHTDAGEN / 7)) {
                zaak.team.haaktAf(zaak);
                zaak.klaar = true;
                doe(zaak, zaak.werker, "Start plannen", velden("startBesluit", "teruggetrokken"), GEEN_TEKST);
            } else {
                kijkNaarWachtende(zaak);
            }
        });
    }

    /** Work that the processes themselves asked for since the last look. */
    private void behandelOpenTaken(Gezinszaak zaak) {
        for (var taak : kantoor.taken(zaak.zaaknummer)) {
            switch (taak) {
                case "Late kennismaking bespreken" ->
                    doe(
                            zaak,
                            zaak.wie("teammanager"),
                            taak,
                            velden("redenVertraging", "capaciteit", "actieVertraging", "geaccepteerd"),
                            GEEN_TEKST);
                case "Contact houden met gezin" ->
                    doe(zaak, zaak.werker, taak, Standaardantwoorden.wachtcontact(vandaag), GEEN_TEKST);
                case "Wachtsignaal behandelen" -> doeAlsKandidaat(zaak, taak, velden("wachtsignaalActie", "gebeld"));
                case "Laat plan bespreken" ->
                    doe(
                            zaak,
                            zaak.wie("teammanager"),
                            taak,
                            velden("redenPlanTeLaat", "gezin", "actiePlanTeLaat", "afspraak"),
                            GEEN_TEKST);
                case "Late evaluatie bespreken" ->
                    doe(
                            zaak,
                            zaak.wie("teammanager"),
                            taak,
                            velden("redenEvaluatieTeLaat", "gezin", "actieEvaluatieTeLaat", "afspraak"),
                            GEEN_TEKST);
                case "Veiligheid opvolgen" ->
                    doe(zaak, zaak.werker, taak, velden("zorgenOverVeiligheid", "nee"), GEEN_TEKST);
                case "Onbekende veiligheid bespreken" ->
                    doe(
                            zaak,
                            zaak.wie("teammanager"),
                            taak,
                            velden("supervisieUitkomst", "samen_op_huisbezoek"),
                            Map.of("supervisieToelichting", "We gaan samen op bezoek."));
                default -> {
                    // the work of another step
                }
            }
        }
    }

    private void doeAlsKandidaat(Gezinszaak zaak, String taak, Map<String, Object> stuur) {
        var rol = kantoor.kandidaten(zaak.zaaknummer, taak).stream().findFirst().orElse("gezinswerker");
        var wie = switch (rol) {
            case "directie" -> "directie";
            case "teammanager" -> zaak.wie("teammanager");
            default -> zaak.werker;
        };
        doe(zaak, wie, taak, stuur, GEEN_TEKST);
    }

    private void begin(Gezinszaak zaak) {
        start(zaak, vandaag);
        var einde = vandaag.plusDays(
                loting.tussen(in.begeleiding().kortst() * 7, in.begeleiding().langst() * 7));
        agenda.op(
                werkdagen.plusWerkdagen(vandaag, loting.tussen(2, 5)),
                zaak,
                "familiegroepsplan",
                () -> biedFamiliegroepsplanAan(zaak));
        agenda.op(
                werkdagen.plusWerkdagen(
                        vandaag, loting.tussen(in.plan().eerst(), in.plan().laatst())),
                zaak,
                "plan",
                () -> maakPlan(zaak, einde));
        agenda.op(einde, zaak, "einde", () -> sluitAf(zaak));
    }

    private void start(Gezinszaak zaak, LocalDate aanvang) {
        var stuur = velden("datumAanvang", aanvang.toString(), "zelfdeWerker", true);
        if (loting.kans(in.start().andereWerker())) {
            stuur.putAll(velden("zelfdeWerker", false, "redenAndereWerker", "agenda"));
        }
        doe(zaak, zaak.werker, "Hulp starten", stuur, GEEN_TEKST);
    }

    private void biedFamiliegroepsplanAan(Gezinszaak zaak) {
        doe(
                zaak,
                zaak.werker,
                "Familiegroepsplan aanbieden",
                velden("familiegroepsplanKeuze", "niet", "familiegroepsplanDatum", vandaag.toString()),
                GEEN_TEKST);
    }

    private void maakPlan(Gezinszaak zaak, LocalDate einde) {
        behandelOpenTaken(zaak);
        var onbekend = loting.kans(in.plan().veiligheidOnbekend());
        plannen.schrijf(zaak.zaaknummer, onbekend ? "nog_onbekend" : "nee", zaak.jongKind, vandaag, zaak.werker);
        doe(
                zaak,
                zaak.werker,
                "Plan opstellen met het gezin",
                velden("planOpgesteldMet", List.of("ouders", "kinderen")),
                GEEN_TEKST);
        doe(
                zaak,
                zaak.werker,
                "Akkoord vragen",
                velden("akkoordUitkomst", "akkoord", "planOpPapier", "nee"),
                GEEN_TEKST);
        doe(
                zaak,
                zaak.werker,
                "Hulp bepalen",
                velden(
                        "acuut",
                        "nee",
                        "pilotschool",
                        "nee",
                        "eigenMogelijkhedenGenoeg",
                        "nee",
                        "collectiefGenoeg",
                        "nee",
                        "basishulpGenoeg",
                        "ja",
                        "themaScheiding",
                        "nee",
                        "pgbGevraagd",
                        "nee"),
                GEEN_TEKST);
        doe(zaak, zaak.werker, "Hulp regelen", velden(), GEEN_TEKST);
        if (onbekend) {
            agenda.op(vandaag.plusDays(28), zaak, "veiligheid opvolgen", () -> behandelOpenTaken(zaak));
        }
        evalueerOp(zaak, vandaag.plusDays(EVALUATIE_EERST), einde);
    }

    private void evalueerOp(Gezinszaak zaak, LocalDate dag, LocalDate einde) {
        if (dag.isBefore(einde.minusDays(7))) {
            agenda.op(dag, zaak, "evaluatie", () -> {
                evalueer(zaak, "doorgaan");
                evalueerOp(zaak, vandaag.plusDays(EVALUATIE_DAARNA), einde);
            });
        }
    }

    private void evalueer(Gezinszaak zaak, String vervolg) {
        behandelOpenTaken(zaak);
        doe(
                zaak,
                zaak.werker,
                "Plan evalueren",
                velden(
                        "evaluatieGehoudenOp",
                        vandaag.toString(),
                        "evaluatieVervolg",
                        vervolg,
                        "zorgenOverVeiligheid",
                        "nee"),
                GEEN_TEKST);
    }

    private void sluitAf(Gezinszaak zaak) {
        evalueer(zaak, "afsluiten");
        var e = in.einde();
        var reden = loting.kies(e.reden());
        doe(zaak, zaak.werker, "Aanleiding vaststellen", velden("aanleidingAfsluiten", reden), GEEN_TEKST);
        if ("verhuizing".equals(reden)) {
            doe(
                    zaak,
                    zaak.werker,
                    "Warm overdragen",
                    velden(
                            "toestemmingOverdracht",
                            "ja",
                            "overdrachtBevestigd",
                            "ja",
                            "overdrachtDatum",
                            vandaag.toString(),
                            "gezinKentIngang",
                            "ja"),
                    Map.of("nieuweGemeente", "Zonnestede"));
        }
        var schulden = !loting.kans(e.zonderSchulden());
        doe(
                zaak,
                zaak.werker,
                "Afsluitgesprek voeren",
                velden(
                        "afsluitBesluit",
                        "afsluiten",
                        "datumEinde",
                        vandaag.toString(),
                        "veiligheidBijAfsluiten",
                        "veilig",
                        "financieleStand",
                        schulden ? "schulden_of_achterstanden" : "geen_zorgen",
                        "driegesprek",
                        !schulden ? "niet_nodig" : loting.kans(e.driegesprek()) ? "gehouden" : "gezin_wil_niet",
                        "netwerkOpOrde",
                        "ja",
                        "partnersInformeren",
                        "niet_nodig",
                        "gezinGeinformeerd",
                        "ja",
                        "berichtGevaarlijk",
                        "nee",
                        "nazorgGewenst",
                        "nee"),
                GEEN_TEKST);
        zaak.team.geefPlaatsVrij();
        if (kantoor.taken(zaak.zaaknummer).contains("Voor Ervaringswijzer uitnodigen")) {
            doe(
                    zaak,
                    zaak.werker,
                    "Voor Ervaringswijzer uitnodigen",
                    velden("ervaringslink", "gezien", "uitnodigingGegeven", "app"),
                    GEEN_TEKST);
            agenda.op(vandaag.plusDays(HERINNEREN), zaak, "herinneren", () -> herinner(zaak));
        }
    }

    private void herinner(Gezinszaak zaak) {
        doe(
                zaak,
                zaak.werker,
                "Aan Ervaringswijzer herinneren",
                velden("ervaringslink", "gezien", "herinneringGegeven", "app"),
                GEEN_TEKST);
        zaak.klaar = true;
    }

    private void doe(Gezinszaak zaak, String wie, String taak, Map<String, Object> stuur, Map<String, Object> dossier) {
        kantoor.doe(wie, zaak.zaaknummer, taak, stuur, dossier);
    }
}
