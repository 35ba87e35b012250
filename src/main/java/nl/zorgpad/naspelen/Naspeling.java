package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.kantoor.Gezin;
import nl.zorgpad.kantoor.Gezinnen;
import nl.zorgpad.kantoor.Kantoor;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Wijk;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a half year day by day. Each day first what is due by itself, then the work that was planned, then the families
 * that ring, and last the places that came free: help that ends gives a place to a family that waits.
 */
@Component
@Profile({"naspelen", "test"})
class Naspeling {

    private static final LocalTime OCHTEND = LocalTime.of(8, 30);
    private static final int KANTOORMINUTEN = 500;

    private final Kantoor kantoor;
    private final AanmeldingService aanmeldingen;
    private final Planschrijver plannen;
    private final WerkdagenKalender werkdagen;
    private final TeamService teams;
    private final MedewerkerService medewerkers;

    Naspeling(
            Kantoor kantoor,
            AanmeldingService aanmeldingen,
            Planschrijver plannen,
            WerkdagenKalender werkdagen,
            TeamService teams,
            MedewerkerService medewerkers) {
        this.kantoor = kantoor;
        this.aanmeldingen = aanmeldingen;
        this.plannen = plannen;
        this.werkdagen = werkdagen;
        this.teams = teams;
        this.medewerkers = medewerkers;
    }

    /**
     * Plays from the beginning up to the last day. Always sets the clock right again.
     *
     * @param laatste last day that is played
     */
    Uitslag speel(Uitgangspunten in, LocalDate laatste, Voortgang voortgang) {
        var spel = new Spel(in, laatste, voortgang);
        try {
            return spel.speel();
        } finally {
            kantoor.sluit();
        }
    }

    private final class Spel {

        private final Uitgangspunten in;
        private final LocalDate laatste;
        private final LocalDate periode;
        private final LocalDate eerste;
        private final Voortgang voortgang;
        private final Loting loting;
        private final Gezinnen gezinnen;
        private final Agenda agenda = new Agenda(werkdagen);
        private final Verloop verloop;
        private final Map<String, Teamstand> standen = new TreeMap<>();
        private final List<String> wijken;
        private final Set<String> zaaknummers = new HashSet<>();
        private final List<String> fouten = new ArrayList<>();
        private final List<Uitslag.Weekstand> weken = new ArrayList<>();
        private final double gewicht;

        private Spel(Uitgangspunten in, LocalDate laatste, Voortgang voortgang) {
            this.in = in;
            this.laatste = laatste;
            this.periode = laatste.minusWeeks(in.weken()).plusDays(1);
            this.eerste = werkdagen.vorigeWerkdag(periode.minusWeeks(in.aanloopweken()));
            this.voortgang = voortgang;
            this.loting = new Loting(in.zaad());
            this.gezinnen = new Gezinnen(eerste, in.zaad());
            this.verloop = new Verloop(
                    in,
                    kantoor,
                    aanmeldingen,
                    plannen,
                    werkdagen,
                    agenda,
                    loting,
                    zaak -> zaaknummers.add(zaak.zaaknummer));
            this.wijken = teams.wijken().stream().map(Wijk::code).sorted().toList();
            this.gewicht = in.teams().values().stream()
                    .mapToDouble(Uitgangspunten.Team::gewicht)
                    .sum();
            new TreeMap<>(in.teams()).forEach((team, invoer) -> standen.put(team, teamstand(team, invoer)));
        }

        private Teamstand teamstand(String team, Uitgangspunten.Team invoer) {
            var plaatsen = in.capaciteit() * in.schaal() * in.volume().inBegeleiding() * invoer.gewicht() / gewicht;
            var werkers = medewerkers.gezinswerkersVan(team).stream()
                    .map(Medewerker::gebruikersnaam)
                    .toList();
            var stand = new Teamstand(team, (int) Math.max(1, Math.round(plaatsen)), werkers);
            stand.beginAanmeldingen(loting.tussen(0, 99) / 100.0);
            return stand;
        }

        private Uitslag speel() {
            verloop.vandaag(eerste);
            kantoor.begin(eerste.atTime(OCHTEND));
            voerBestaandeGezinnenIn();
            for (var dag = eerste; !dag.isAfter(laatste); dag = dag.plusDays(1)) {
                fouten.addAll(kantoor.wordt(dag.atTime(OCHTEND), zaaknummers::contains));
                if (werkdagen.isWerkdag(dag)) {
                    werk(dag);
                }
                noteer(dag);
                voortgang.meld(
                        dag.toString(),
                        dag.toEpochDay() - eerste.toEpochDay() + 1,
                        laatste.toEpochDay() - eerste.toEpochDay() + 1,
                        zaaknummers.size());
            }
            fouten.addAll(kantoor.wordt(laatste.atTime(23, 0), zaaknummers::contains));
            voortgang.klaar();
            return new Uitslag(
                    periode, laatste, zaaknummers, List.copyOf(weken), List.copyOf(fouten), voortgang.seconden());
        }

        private void voerBestaandeGezinnenIn() {
            var wachtgewicht = in.teams().values().stream()
                    .mapToDouble(team -> team.gewicht() * team.wachtdruk())
                    .sum();
            var wachtdagen = 7 * in.volume().wachtendNaKennismaking() / wachtendenPerWeek();
            long teDoen = 0;
            for (var stand : standen.values()) {
                teDoen += bestaand(stand);
            }
            for (var stand : standen.values()) {
                for (var i = bestaand(stand); i > 0; i--) {
                    var zaak = gezinszaak(stand);
                    var duur = langeDuur();
                    var verstreken = loting.tussen(8, duur - 1);
                    probeer(
                            zaak,
                            "lopende hulp",
                            () -> verloop.voerLopendeHulpIn(
                                    zaak,
                                    wijk(stand),
                                    eerste.minusDays(verstreken),
                                    eerste.plusDays(duur - verstreken)));
                    voortgang.meld("lopende hulp invoeren", zaaknummers.size(), teDoen + 1, zaaknummers.size());
                }
                var invoer = in.teams().get(stand.id());
                var wachtend = Math.round(in.schaal()
                        * in.volume().wachtendNaKennismaking()
                        * invoer.gewicht()
                        * invoer.wachtdruk()
                        / wachtgewicht);
                for (var i = 0; i < wachtend; i++) {
                    var zaak = gezinszaak(stand);
                    var sinds = (int) Math.max(1, wachtdagen * invoer.wachtdruk() * i / wachtend);
                    probeer(
                            zaak,
                            "wachtend gezin",
                            () -> verloop.voerWachtendeIn(zaak, wijk(stand), eerste.minusDays(sinds)));
                }
            }
        }

        private long bestaand(Teamstand stand) {
            return Math.min(
                    stand.plaatsen(),
                    Math.round(in.schaal()
                            * in.volume().inBegeleiding()
                            * in.teams().get(stand.id()).gewicht()
                            / gewicht));
        }

        /** Starts a week of families that had to wait. */
        private double wachtendenPerWeek() {
            var weken = (in.begeleiding().kortst() + in.begeleiding().langst()) / 2.0;
            return in.volume().inBegeleiding() / weken * (1 - in.start().direct());
        }

        /** Of the families that are in guidance on one day the long trajectories are seen more often. */
        private int langeDuur() {
            var langst = in.begeleiding().langst() * 7;
            var duur = loting.tussen(in.begeleiding().kortst() * 7, langst);
            while (!loting.kans((double) duur / langst)) {
                duur = loting.tussen(in.begeleiding().kortst() * 7, langst);
            }
            return duur;
        }

        private void werk(LocalDate dag) {
            verloop.vandaag(dag);
            var afspraken = new ArrayList<>(agenda.van(dag));
            var nieuw = new ArrayList<Gezinszaak>();
            standen.values().forEach(stand -> {
                for (var i = stand.aanmeldingen(perWerkdag(stand)); i > 0; i--) {
                    nieuw.add(gezinszaak(stand));
                }
            });
            Collections.shuffle(nieuw, new Random(in.zaad() + dag.toEpochDay()));
            var stappen = afspraken.size() + nieuw.size();
            var gedaan = 0;
            for (var afspraak : afspraken) {
                opMoment(dag, gedaan++, stappen);
                probeer(afspraak.zaak(), afspraak.stap(), afspraak.werk());
            }
            for (var zaak : nieuw) {
                opMoment(dag, gedaan++, stappen);
                probeer(zaak, "aanmelding", () -> verloop.meldAan(zaak, wijk(zaak.team)));
            }
            agenda.van(dag).forEach(afspraak -> probeer(afspraak.zaak(), afspraak.stap(), afspraak.werk()));
            standen.values().forEach(this::geefVrijePlaatsen);
        }

        private double perWerkdag(Teamstand stand) {
            return in.schaal()
                    * in.volume().aanmeldingenPerWeek()
                    * in.teams().get(stand.id()).gewicht()
                    / gewicht
                    / 5;
        }

        private void geefVrijePlaatsen(Teamstand stand) {
            while (stand.heeftPlaats()) {
                var zaak = stand.aanDeBeurt(loting, in.start().past());
                if (zaak.isEmpty()) {
                    return;
                }
                probeer(zaak.get(), "start plannen", () -> verloop.startVanaf(zaak.get()));
            }
        }

        private void opMoment(LocalDate dag, int stap, int stappen) {
            kantoor.begin(dag.atTime(OCHTEND).plusMinutes(1 + (long) KANTOORMINUTEN * stap / Math.max(1, stappen)));
        }

        /** A step that goes wrong ends the case in the replay and is told; the others go on. */
        private void probeer(Gezinszaak zaak, String stap, Runnable werk) {
            if (zaak.klaar) {
                return;
            }
            try {
                werk.run();
            } catch (RuntimeException fout) {
                zaak.klaar = true;
                fouten.add("%s (%s), %s: %s".formatted(zaak.zaaknummer, zaak.team.id(), stap, fout.getMessage()));
            }
        }

        private void noteer(LocalDate dag) {
            if (!dag.isBefore(periode) && (dag.toEpochDay() - periode.toEpochDay()) % 7 == 6) {
                weken.add(new Uitslag.Weekstand(
                        dag,
                        standen.values().stream().mapToInt(Teamstand::wachtend).sum(),
                        standen.values().stream().mapToInt(Teamstand::bezet).sum(),
                        standen.values().stream().mapToInt(Teamstand::plaatsen).sum()));
            }
        }

        private Gezinszaak gezinszaak(Teamstand stand) {
            return new Gezinszaak(stand, gezin(stand), stand.volgendeWerker());
        }

        private Gezin gezin(Teamstand stand) {
            var ouders = loting.kans(0.4) ? 1 : 2;
            var gezin = switch (stand.id()) {
                case "mbo-team" -> gezinnen.gezin(ouders, 17).met(Map.of("kind1Schoolsoort", "mbo"));
                case "vo-team" -> gezinnen.gezin(ouders, loting.tussen(12, 16));
                default ->
                    loting.kans(0.45)
                            ? gezinnen.gezin(ouders, loting.tussen(4, 16))
                            : gezinnen.gezin(ouders, loting.tussen(5, 16), loting.tussen(1, 12));
            };
            return loting.kans(in.aanmelding().eigenVragenTweedePersoon())
                    ? gezin.met(Map.of("ouder1EigenVraag", true))
                    : gezin;
        }

        private String wijk(Teamstand stand) {
            var eigen = stand.id().replace('-', '_');
            return wijken.contains(eigen) ? eigen : loting.kies(wijken);
        }
    }
}
