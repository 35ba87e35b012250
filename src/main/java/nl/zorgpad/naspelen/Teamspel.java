package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.zorgpad.kantoor.Gezin;
import nl.zorgpad.kantoor.Gezinnen;

/** One team that plays: its families, its agenda and its own row of chances, so that teams can play side by side. */
final class Teamspel {

    private final Uitgangspunten in;
    private final Teamstand stand;
    private final List<String> wijken;
    private final Loting loting;
    private final Gezinnen gezinnen;
    private final Agenda agenda;
    private final Verloop verloop;
    private final BiConsumer<Gezinszaak, String> fout;
    private final List<NaarAnderTeam> vertrokken = new ArrayList<>();
    private List<Agenda.Afspraak> vandaag = List.of();

    /**
     * @param wijken from where families come
     * @param fout hears of each step that went wrong; the case ends there and the others go on
     */
    Teamspel(
            Uitgangspunten in,
            Teamstand stand,
            List<String> wijken,
            Loting loting,
            Gezinnen gezinnen,
            Agenda agenda,
            Verloop verloop,
            BiConsumer<Gezinszaak, String> fout) {
        this.in = in;
        this.stand = stand;
        this.wijken = wijken;
        this.loting = loting;
        this.gezinnen = gezinnen;
        this.agenda = agenda;
        this.verloop = verloop;
        this.fout = fout;
        verloop.naarAnderTeam(vertrokken::add);
    }

    Teamstand stand() {
        return stand;
    }

    /** Families that are in guidance already: part of the help lies behind them. */
    void voerLopendeHulpIn(int aantal, LocalDate dag) {
        verloop.vandaag(dag);
        for (var i = 0; i < aantal; i++) {
            var zaak = gezinszaak();
            var duur = langeDuur();
            var verstreken = loting.tussen(8, duur - 1);
            probeer(
                    zaak,
                    "lopende hulp",
                    () -> verloop.voerLopendeHulpIn(
                            zaak, wijk(), dag.minusDays(verstreken), dag.plusDays(duur - verstreken)));
        }
    }

    /** Families that wait already, the longest for so many days. */
    void voerWachtendenIn(int aantal, double langst, LocalDate dag) {
        verloop.vandaag(dag);
        for (var i = 0; i < aantal; i++) {
            var zaak = gezinszaak();
            var sinds = dag.minusDays((long) Math.max(1, langst * i / aantal));
            probeer(zaak, "wachtend gezin", () -> verloop.voerWachtendeIn(zaak, wijk(), sinds));
        }
    }

    /** Families that rang before and have yet to meet their worker. */
    void voerAangemeldenIn(int aantal, LocalDate dag) {
        verloop.vandaag(dag);
        for (var i = 0; i < aantal; i++) {
            var zaak = gezinszaak();
            probeer(zaak, "aangemeld gezin", () -> verloop.voerAangemeldeIn(zaak, wijk()));
        }
    }

    /** The day begins with the families that ring. @param gemiddeld registrations on a werkdag */
    void neemAanmeldingenAan(double gemiddeld, LocalDate dag) {
        verloop.vandaag(dag);
        vandaag = agenda.van(dag);
        for (var i = stand.aanmeldingen(gemiddeld); i > 0; i--) {
            var zaak = gezinszaak();
            probeer(zaak, "aanmelding", () -> verloop.meldAan(zaak, wijk()));
        }
    }

    /** One half of the work that was planned for today. */
    void werk(int helft) {
        IntStream.range(0, vandaag.size())
                .filter(nummer -> nummer % 2 == helft)
                .mapToObj(vandaag::get)
                .forEach(this::probeer);
    }

    /** What came up today, and the places that came free. */
    void sluitDagAf(LocalDate dag) {
        for (var werk = agenda.van(dag); !werk.isEmpty(); werk = agenda.van(dag)) {
            werk.forEach(this::probeer);
        }
        while (stand.heeftPlaats()) {
            var zaak = stand.aanDeBeurt(loting, in.start().past());
            if (zaak.isEmpty()) {
                return;
            }
            probeer(zaak.get(), "start plannen", () -> verloop.startVanaf(zaak.get()));
        }
    }

    /** The families that another team helps from now on, in the order in which they left; asked once. */
    List<NaarAnderTeam> vertrokken() {
        var weg = List.copyOf(vertrokken);
        vertrokken.clear();
        return weg;
    }

    /** A family that came from another team is on the agenda of this day. */
    void neemOver(NaarAnderTeam gezin, LocalDate dag) {
        gezin.zaak().komtBij(stand);
        agenda.op(dag, gezin.zaak(), "van ander team", () -> gezin.daarna().accept(verloop));
    }

    private void probeer(Agenda.Afspraak afspraak) {
        probeer(afspraak.zaak(), afspraak.stap(), afspraak.werk());
    }

    private void probeer(Gezinszaak zaak, String stap, Runnable werk) {
        if (zaak.klaar) {
            return;
        }
        try {
            werk.run();
        } catch (RuntimeException mislukt) {
            zaak.klaar = true;
            fout.accept(zaak, stap + ": " + mislukt.getMessage());
        }
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

    private Gezinszaak gezinszaak() {
        return new Gezinszaak(stand, gezin());
    }

    private Gezin gezin() {
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

    private String wijk() {
        var eigen = stand.id().replace('-', '_');
        return wijken.contains(eigen) ? eigen : loting.kies(wijken);
    }
}
