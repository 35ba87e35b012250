package nl.zorgpad.sturing.pagina;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijferdefinitie;

/** The figures per month and per team, as tables from which the charts are drawn. */
final class Verlopen {

    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMM yyyy", Locale.forLanguageTag("nl"));
    private static final List<Kolom> PER_TEAM = List.of(
            new Kolom("K01", "Kennismaking binnen 5 werkdagen"),
            new Kolom("K03", "Werkdagen tot kennismaking"),
            new Kolom("K05", "Start binnen 2 weken"),
            new Kolom("wacht-op-kennismaking", "Wacht op kennismaking"),
            new Kolom("wachtend", "Wacht op start"),
            new Kolom("wachtend-langer-8", "Langer dan 8 weken"),
            new Kolom("beroep", "Beroep"),
            new Kolom("datum-ontbreekt", "Datum ontbreekt"));

    private Verlopen() {}

    private record Kolom(String id, String kop) {}

    private record Reeks(String naam, Cijferdefinitie definitie, Map<YearMonth, Cijfer> maanden) {}

    static List<Grafiek> grafieken(Lezer lezer) {
        return List.of(
                lijn("K01", "Kennismaking binnen 5 werkdagen", lezer),
                lijn("K03", "Werkdagen tot de kennismaking", lezer),
                lijn("K05", "Start binnen 2 weken", lezer),
                wachtend(lezer),
                lijn("beroep", "Beroep op het buurtteam", lezer));
    }

    static Overzicht.Teamtabel perTeam(List<Team> teams, Lezer lezer) {
        var kolommen =
                PER_TEAM.stream().map(kolom -> lezer.definitie(kolom.id())).toList();
        var waarden = kolommen.stream().map(lezer::perTeam).toList();
        var vorige = kolommen.stream().map(lezer::perTeamVorige).toList();
        return new Overzicht.Teamtabel(
                PER_TEAM.stream().map(Kolom::kop).toList(),
                teams.stream()
                        .filter(team -> waarden.get(0).containsKey(team.id()))
                        .map(team -> new Overzicht.Teamtabel.Rij(
                                team.id(),
                                team.naam(),
                                punten(kolommen, waarden, team.id()),
                                punten(kolommen, vorige, team.id())))
                        .toList(),
                kolommen.stream()
                        .map(definitie -> Weergave.punt(lezer.stad(definitie), definitie))
                        .toList());
    }

    private static Grafiek lijn(String id, String kop, Lezer lezer) {
        var definitie = lezer.definitie(id);
        var reeksen = new ArrayList<Reeks>();
        reeksen.add(new Reeks(lezer.keuze().getNaam(), definitie, lezer.verloop(definitie)));
        if (metStad(definitie, lezer)) {
            reeksen.add(new Reeks("Hele stad", definitie, lezer.verloopStad(definitie)));
        }
        return new Grafiek(
                "verloop-" + id,
                kop,
                "lijn",
                definitie.eenheid(),
                namen(reeksen),
                rijen(reeksen),
                lijnen(definitie, lezer));
    }

    private static Grafiek wachtend(Lezer lezer) {
        var reeksen = Wachtklasse.ALLE.stream()
                .map(klasse -> new Reeks(
                        klasse.naam(),
                        lezer.definitie(klasse.cijfer()),
                        lezer.verloop(lezer.definitie(klasse.cijfer()))))
                .toList();
        return new Grafiek(
                "verloop-wachtend",
                "Gezinnen die op de start wachten",
                "gestapeld",
                "gezinnen",
                namen(reeksen),
                rijen(reeksen),
                List.of());
    }

    private static boolean metStad(Cijferdefinitie definitie, Lezer lezer) {
        return lezer.keuze().team() != null && Weergave.isVergelijkbaar(definitie);
    }

    private static List<String> namen(List<Reeks> reeksen) {
        return reeksen.stream().map(Reeks::naam).toList();
    }

    private static List<Grafiek.Rij> rijen(List<Reeks> reeksen) {
        return reeksen.get(0).maanden().keySet().stream()
                .map(maand -> new Grafiek.Rij(
                        MAAND.format(maand),
                        reeksen.stream()
                                .map(reeks -> Weergave.punt(reeks.maanden().get(maand), reeks.definitie()))
                                .toList()))
                .toList();
    }

    private static List<Grafiek.Lijn> lijnen(Cijferdefinitie definitie, Lezer lezer) {
        var lijnen = new ArrayList<Grafiek.Lijn>();
        if (definitie.norm() != null) {
            lijnen.add(vast("Norm", definitie.norm(), definitie));
        }
        if (lezer.keuze().team() == null || Weergave.isVergelijkbaar(definitie)) {
            definitie.gepubliceerd().stream()
                    .skip(Math.max(0, definitie.gepubliceerd().size() - 2L))
                    .map(g -> vast("Verslag " + Weergave.periode(g.periode()), g.waarde(), definitie))
                    .forEach(lijnen::add);
        }
        return lijnen;
    }

    private static Grafiek.Lijn vast(String naam, BigDecimal waarde, Cijferdefinitie definitie) {
        return new Grafiek.Lijn(naam, Weergave.met(waarde, definitie), waarde.toPlainString());
    }

    private static List<Grafiek.Punt> punten(
            List<Cijferdefinitie> definities, List<Map<String, Cijfer>> waarden, String team) {
        var punten = new ArrayList<Grafiek.Punt>();
        for (int i = 0; i < definities.size(); i++) {
            punten.add(Weergave.punt(waarden.get(i).get(team), definities.get(i)));
        }
        return punten;
    }
}
