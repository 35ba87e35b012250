package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.kantoor.Gezinnen;
import nl.zorgpad.kantoor.Kantoor;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Teamcapaciteit;
import nl.zorgpad.organisatie.Wijk;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a half year day by day: first what is due by itself, then the families that ring, then the work that was planned,
 * and last the places that came free, because help that ends gives a place to a family that waits. Within a part of the
 * day the teams play side by side.
 */
@Component
@Profile({"naspelen", "test"})
class Naspeling {

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime AANMELDEN = LocalTime.of(9, 40);
    private static final LocalTime OCHTEND = LocalTime.of(11, 10);
    private static final LocalTime MIDDAG = LocalTime.of(14, 20);
    private static final LocalTime SLUITING = LocalTime.of(16, 30);
    private static final int WERKDAGEN_PER_WEEK = 5;

    private final Kantoor kantoor;
    private final AanmeldingService aanmeldingen;
    private final Planschrijver plannen;
    private final WerkdagenKalender werkdagen;
    private final TeamService teams;
    private final MedewerkerService medewerkers;
    private final Teamcapaciteit capaciteiten;

    Naspeling(
            Kantoor kantoor,
            AanmeldingService aanmeldingen,
            Planschrijver plannen,
            WerkdagenKalender werkdagen,
            TeamService teams,
            MedewerkerService medewerkers,
            Teamcapaciteit capaciteiten) {
        this.kantoor = kantoor;
        this.aanmeldingen = aanmeldingen;
        this.plannen = plannen;
        this.werkdagen = werkdagen;
        this.teams = teams;
        this.medewerkers = medewerkers;
        this.capaciteiten = capaciteiten;
    }

    /** Plays up to and including the last day. Always sets the clock right again. */
    Uitslag speel(Uitgangspunten in, LocalDate laatste, Voortgang voortgang) {
        var draden = Executors.newFixedThreadPool(
                Math.max(1, in.draden() > 0 ? in.draden() : Runtime.getRuntime().availableProcessors()));
        try {
            return new Spel(in, laatste, voortgang, draden).speel();
        } finally {
            draden.shutdownNow();
            kantoor.sluit();
        }
    }

    private final class Spel {

        private final Uitgangspunten in;
        private final LocalDate laatste;
        private final LocalDate periode;
        private final LocalDate eerste;
        private final Voortgang voortgang;
        private final ExecutorService draden;
        private final SortedMap<String, Teamspel> spelers = new TreeMap<>();
        private final Set<String> zaaknummers = ConcurrentHashMap.newKeySet();
        private final ConcurrentLinkedQueue<String> fouten = new ConcurrentLinkedQueue<>();
        private final List<Uitslag.Weekstand> weken = new ArrayList<>();
        private final double gewicht;

        private Spel(Uitgangspunten in, LocalDate laatste, Voortgang voortgang, ExecutorService draden) {
            this.in = in;
            this.laatste = laatste;
            this.periode = laatste.minusWeeks(in.weken()).plusDays(1);
            this.eerste = werkdagen.vorigeWerkdag(periode.minusWeeks(in.aanloopweken()));
            this.voortgang = voortgang;
            this.draden = draden;
            this.gewicht = in.teams().values().stream()
                    .mapToDouble(Uitgangspunten.Team::gewicht)
                    .sum();
            var wijken = teams.wijken().stream()
                    .filter(wijk -> in.teams().containsKey(wijk.teamId()))
                    .map(Wijk::code)
                    .sorted()
                    .toList();
            new TreeMap<>(in.teams()).keySet().forEach(team -> spelers.put(team, speler(team, wijken)));
        }

        private Teamspel speler(String team, List<String> wijken) {
            var loting = new Loting(in.zaad() + team.hashCode());
            var agenda = new Agenda(werkdagen);
            var verloop =
                    new Verloop(in, kantoor, aanmeldingen, plannen, werkdagen, agenda, loting, eerste, this::begonnen);
            var werkers = medewerkers.gezinswerkersVan(team).stream()
                    .map(Medewerker::gebruikersnaam)
                    .toList();
            var plaatsen = Math.max(1, Math.round(in.capaciteit() * inBegeleiding(team)));
            var stand = new Teamstand(team, (int) plaatsen, werkers);
            stand.beginAanmeldingen(loting.tussen(0, 99) / 100.0);
            return new Teamspel(
                    in,
                    stand,
                    wijken,
                    loting,
                    new Gezinnen(eerste, in.zaad() + team.hashCode(), 331 * spelers.size()),
                    agenda,
                    verloop,
                    (zaak, fout) -> fouten.add("%s (%s), %s".formatted(zaak.zaaknummer, team, fout)));
        }

        private Uitslag speel() {
            kantoor.begin(eerste.atTime(OPENING));
            spelers.values()
                    .forEach(speler ->
                            capaciteiten.zet(speler.stand().id(), speler.stand().plaatsen()));
            voerBestaandeGezinnenIn();
            for (var dag = eerste; !dag.isAfter(laatste); dag = dag.plusDays(1)) {
                verstrijk(dag, OPENING);
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
            verstrijk(laatste, LocalTime.of(23, 0));
            voortgang.klaar();
            return new Uitslag(
                    periode, laatste, zaaknummers, List.copyOf(weken), List.copyOf(fouten), voortgang.seconden());
        }

        private void voerBestaandeGezinnenIn() {
            var wachtgewicht = in.teams().values().stream()
                    .mapToDouble(team -> team.gewicht() * team.wachtdruk())
                    .sum();
            var wachtdagen = 7 * in.volume().wachtendNaKennismaking() / wachtendenPerWeek();
            allen(speler -> {
                var stand = speler.stand();
                var druk = in.teams().get(stand.id()).wachtdruk();
                speler.voerLopendeHulpIn((int) Math.round(inBegeleiding(stand.id())), eerste);
                var wachtend = in.schaal()
                        * in.volume().wachtendNaKennismaking()
                        * in.teams().get(stand.id()).gewicht()
                        * druk
                        / wachtgewicht;
                speler.voerWachtendenIn((int) Math.round(wachtend), wachtdagen * druk, eerste);
                var aangemeld = in.schaal()
                        * in.volume().wachtendOpKennismaking()
                        * in.teams().get(stand.id()).gewicht()
                        / gewicht;
                speler.voerAangemeldenIn((int) Math.round(aangemeld), eerste);
            });
            draagOver(eerste);
        }

        /** One team after the other, so that who goes where and when does not depend on which team is quicker. */
        private void draagOver(LocalDate dag) {
            spelers.values()
                    .forEach(speler -> speler.vertrokken()
                            .forEach(gezin -> spelers.get(gezin.team()).neemOver(gezin, dag)));
        }

        private void begonnen(Gezinszaak zaak) {
            zaaknummers.add(zaak.zaaknummer);
            var volume = in.volume();
            var bestaand = Math.round(in.schaal()
                    * (volume.inBegeleiding() + volume.wachtendNaKennismaking() + volume.wachtendOpKennismaking()));
            if (zaaknummers.size() < bestaand) {
                voortgang.meld("bestaande gezinnen", zaaknummers.size(), bestaand, zaaknummers.size());
            }
        }

        private double inBegeleiding(String team) {
            return in.schaal()
                    * in.volume().inBegeleiding()
                    * in.teams().get(team).gewicht()
                    / gewicht;
        }

        /** Starts a week of families that had to wait, in the whole city. */
        private double wachtendenPerWeek() {
            var duur = (in.begeleiding().kortst() + in.begeleiding().langst()) / 2.0;
            return in.volume().inBegeleiding() / duur * (1 - in.start().direct());
        }

        private void werk(LocalDate dag) {
            verstrijk(dag, AANMELDEN);
            allen(speler -> speler.neemAanmeldingenAan(perWerkdag(speler.stand()), dag));
            kantoor.begin(dag.atTime(OCHTEND));
            allen(speler -> speler.werk(0));
            kantoor.begin(dag.atTime(MIDDAG));
            allen(speler -> speler.werk(1));
            kantoor.begin(dag.atTime(SLUITING));
            allen(speler -> speler.sluitDagAf(dag));
            draagOver(werkdagen.plusWerkdagen(dag, 1));
        }

        private double perWerkdag(Teamstand stand) {
            return in.schaal()
                    * in.volume().aanmeldingenPerWeek()
                    * in.teams().get(stand.id()).gewicht()
                    / gewicht
                    / WERKDAGEN_PER_WEEK;
        }

        private void verstrijk(LocalDate dag, LocalTime tijd) {
            fouten.addAll(kantoor.wordt(dag.atTime(tijd), zaaknummers::contains));
        }

        private void allen(Consumer<Teamspel> werk) {
            try {
                var taken = spelers.values().stream()
                        .map(speler -> (Callable<Void>) () -> {
                            werk.accept(speler);
                            return null;
                        })
                        .toList();
                for (var taak : draden.invokeAll(taken)) {
                    taak.get();
                }
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Het naspelen is onderbroken.", onderbroken);
            } catch (ExecutionException fout) {
                throw new IllegalStateException("Een team kon niet verder.", fout.getCause());
            }
        }

        private void noteer(LocalDate dag) {
            if (!dag.isBefore(periode) && (dag.toEpochDay() - periode.toEpochDay()) % 7 == 6) {
                var standen = spelers.values().stream().map(Teamspel::stand).toList();
                weken.add(new Uitslag.Weekstand(
                        dag,
                        standen.stream().mapToInt(Teamstand::wachtend).sum(),
                        standen.stream().mapToInt(Teamstand::bezet).sum(),
                        standen.stream().mapToInt(Teamstand::plaatsen).sum()));
            }
        }
    }
}
