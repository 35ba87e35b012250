package nl.zorgpad.sturing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.sturing.Stuurrecht.Blik;
import org.springframework.stereotype.Component;

/** Figures outside the own team: read from a whole year of all parts, so that every answer hides the same numbers. */
@Component
class Afscherming {

    private static final int MAANDEN_IN_JAAR = 12;
    private static final int[] MAANDEN = {12, 6, 3, 1};

    /** What is left of the city without the own teams. */
    private static final String STAD = "stad";

    private final Cijfers cijfers;
    private final Cijfervraag vragen;
    private final Parameters parameters;

    Afscherming(Cijfers cijfers, Cijfervraag vragen, Parameters parameters) {
        this.cijfers = cijfers;
        this.vragen = vragen;
        this.parameters = parameters;
    }

    /** Counts per part and period of one level, and which of them are hidden. */
    record Jaar(List<String> delen, long[][][][] cellen, boolean[][][] verborgen) {}

    Cijfer cijfer(Cijferdefinitie cijfer, Vraag vraag, Tijdvak tijdvak, Blik blik) {
        return cijfer(cijfer, vraag, tijdvak, blik, new HashMap<>());
    }

    /** @param jaren what was read before for the same figure, part and worker */
    Cijfer cijfer(Cijferdefinitie cijfer, Vraag vraag, Tijdvak tijdvak, Blik blik, Map<Integer, Jaar> jaren) {
        if (!cijfer.gemeten()) {
            return cijfers.bereken(cijfer.id(), vraag);
        }
        var per = vraag.team() != null
                ? Dimensie.TEAM
                : vraag.wijk() != null ? Dimensie.WIJK : vraag.ses() != null ? Dimensie.SES : null;
        var deel = vraag.team() != null
                ? vraag.team()
                : vraag.wijk() != null ? vraag.wijk() : vraag.ses() != null ? vraag.ses() : STAD;
        var jaar = isOptelbaar(cijfer)
                ? jaren.computeIfAbsent(tijdvak.jaar(), nummer -> jaar(cijfer, nummer, per, blik))
                : periode(cijfer, vraag, per, blik);
        var uitkomst = uitkomst(cijfer, jaar, isOptelbaar(cijfer) ? tijdvak : null, deel);
        return per == null && !uitkomst.onderdrukt() ? cijfers.bereken(cijfer.id(), vraag) : uitkomst;
    }

    Map<String, Cijfer> uitgesplitst(Cijferdefinitie cijfer, Vraag vraag, Dimensie per, Tijdvak tijdvak, Blik blik) {
        if (!cijfer.gemeten()) {
            return cijfers.uitgesplitst(cijfer.id(), vraag, per);
        }
        var optelbaar = isOptelbaar(cijfer);
        var jaar = optelbaar ? jaar(cijfer, tijdvak.jaar(), per, blik) : periode(cijfer, vraag, per, blik);
        var uitkomst = new LinkedHashMap<String, Cijfer>();
        jaar.delen().forEach(deel -> uitkomst.put(deel, uitkomst(cijfer, jaar, optelbaar ? tijdvak : null, deel)));
        return uitkomst;
    }

    private static Cijfer uitkomst(Cijferdefinitie cijfer, Jaar jaar, Tijdvak tijdvak, String deel) {
        var rij = jaar.delen().indexOf(deel);
        if (rij < 0) {
            return Cijfervraag.cijfer(cijfer, null);
        }
        var niveau = tijdvak == null ? 0 : tijdvak.niveau();
        var nummer = tijdvak == null ? 0 : tijdvak.nummer();
        return jaar.verborgen()[niveau][rij][nummer]
                ? Cijfer.onderdrukt(cijfer.id())
                : Cijfervraag.cijfer(cijfer, jaar.cellen()[niveau][rij][nummer]);
    }

    private static boolean isOptelbaar(Cijferdefinitie cijfer) {
        return cijfer.meting().per() != null;
    }

    private Jaar jaar(Cijferdefinitie cijfer, int jaar, Dimensie per, Blik blik) {
        var maanden = IntStream.rangeClosed(1, MAANDEN_IN_JAAR)
                .mapToObj(maand -> YearMonth.of(jaar, maand))
                .map(maand -> Vraag.maand(maand))
                .toList();
        return afgeschermd(cijfer, maanden, per, blik);
    }

    private Jaar periode(Cijferdefinitie cijfer, Vraag vraag, Dimensie per, Blik blik) {
        return afgeschermd(cijfer, List.of(Vraag.periode(vraag.van(), vraag.tot())), per, blik);
    }

    private Jaar afgeschermd(Cijferdefinitie cijfer, List<Vraag> perioden, Dimensie per, Blik blik) {
        var onderdrukking = new Onderdrukking(cijfer, parameters.getal("PAR-44"));
        var teams = tabel(cijfer, perioden, Dimensie.TEAM);
        if (per == null) {
            var rest = new long[perioden.size()][2];
            teams.forEach((team, rij) -> {
                if (!blik.isEigen(team)) {
                    telOp(rest, rij);
                }
            });
            return maak(onderdrukking, Map.of(STAD, rest), List.of(List.of(0)), null, null);
        }
        if (per == Dimensie.TEAM) {
            return metEigenTeams(onderdrukking, teams, blik);
        }
        var wijken = tabel(cijfer, perioden, Dimensie.WIJK);
        var groepen = new LinkedHashMap<String, long[][]>();
        var leden = new LinkedHashMap<String, List<Integer>>();
        var nummer = 0;
        for (var wijk : wijken.entrySet()) {
            var groep = cijfers.ses(wijk.getKey());
            telOp(groepen.computeIfAbsent(groep, g -> new long[perioden.size()][2]), wijk.getValue());
            leden.computeIfAbsent(groep, g -> new ArrayList<>()).add(nummer++);
        }
        var perSes = maak(onderdrukking, groepen, alle(groepen.size()), null, null);
        if (per == Dimensie.SES) {
            return perSes;
        }
        var ernaast = wijken.keySet().stream()
                .map(wijk -> cijfers.teamVanWijk(wijk).map(teams::get).orElse(null))
                .toArray(long[][][]::new);
        return maak(onderdrukking, wijken, List.copyOf(leden.values()), perSes.verborgen(), ernaast);
    }

    /** Who manages a team too, knows that number: it is shown, and it does not help to hide another. */
    private Jaar metEigenTeams(Onderdrukking onderdrukking, Map<String, long[][]> teams, Blik blik) {
        var namen = List.copyOf(teams.keySet());
        var anderen = IntStream.range(0, namen.size())
                .filter(nr -> !blik.isEigen(namen.get(nr)))
                .boxed()
                .toList();
        var andereTeams = new LinkedHashMap<String, long[][]>();
        anderen.forEach(nr -> andereTeams.put(namen.get(nr), teams.get(namen.get(nr))));
        var afgeschermd = maak(onderdrukking, andereTeams, alle(andereTeams.size()), null, null);
        if (andereTeams.size() == teams.size()) {
            return afgeschermd;
        }
        var alles = cellen(teams);
        var verborgen = new boolean[alles.length][namen.size()][];
        for (var niveau = 0; niveau < alles.length; niveau++) {
            for (var rij = 0; rij < namen.size(); rij++) {
                var ander = anderen.indexOf(rij);
                verborgen[niveau][rij] = ander < 0
                        ? new boolean[alles[niveau][rij].length]
                        : afgeschermd.verborgen()[niveau][ander];
            }
        }
        return new Jaar(namen, alles, verborgen);
    }

    private static Jaar maak(
            Onderdrukking onderdrukking,
            Map<String, long[][]> rijen,
            List<List<Integer>> groepen,
            boolean[][][] groepVerborgen,
            long[][][] ernaast) {
        var waarden = rijen.values().toArray(long[][][]::new);
        var verborgen = waarden.length > 0 && waarden[0].length == MAANDEN_IN_JAAR
                ? onderdrukking.jaar(waarden, groepen, groepVerborgen, ernaast)
                : new boolean[][][] {
                    onderdrukking.niveau(
                            waarden, groepen, groepVerborgen == null ? null : groepVerborgen[0], ernaast, null)
                };
        return new Jaar(List.copyOf(rijen.keySet()), cellen(rijen), verborgen);
    }

    private static long[][][][] cellen(Map<String, long[][]> rijen) {
        var waarden = rijen.values().toArray(long[][][]::new);
        if (waarden.length == 0 || waarden[0].length != MAANDEN_IN_JAAR) {
            return new long[][][][] {waarden};
        }
        return IntStream.of(MAANDEN)
                .mapToObj(aantal -> Onderdrukking.samen(waarden, aantal))
                .toArray(long[][][][]::new);
    }

    private Map<String, long[][]> tabel(Cijferdefinitie cijfer, List<Vraag> perioden, Dimensie per) {
        var tabel = new LinkedHashMap<String, long[][]>();
        cijfers.sleutels(per).forEach(sleutel -> tabel.put(sleutel, new long[perioden.size()][2]));
        var lijst = IntStream.range(0, perioden.size())
                .mapToObj(nr -> {
                    var periode = vragen.periode(perioden.get(nr));
                    return new Cijfervraag.Periode(String.valueOf(nr), periode.van(), periode.tot());
                })
                .toList();
        vragen.tel(cijfer, perioden.get(0), lijst, per)
                .forEach((cel, telling) ->
                        tabel.computeIfAbsent(Cijfers.naam(cel.sleutel()), sleutel -> new long[perioden.size()][2])[
                                Integer.parseInt(cel.periode())] = telling);
        return tabel;
    }

    private static void telOp(long[][] totaal, long[][] rij) {
        for (var kolom = 0; kolom < rij.length; kolom++) {
            totaal[kolom][0] += rij[kolom][0];
            totaal[kolom][1] += rij[kolom][1];
        }
    }

    private static List<List<Integer>> alle(int aantal) {
        return List.of(IntStream.range(0, aantal).boxed().toList());
    }
}
