package nl.zorgpad.sturing.pagina;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijferdefinitie;
import nl.zorgpad.sturing.Stuurinzage;
import org.springframework.stereotype.Component;

/** Puts the page together from the figures that this user may see. */
@Component
class Overzichtmaker {

    private final Stuurinzage inzage;
    private final Zaaktabelmaker zaken;
    private final TeamService teams;
    private final Clock klok;

    Overzichtmaker(Stuurinzage inzage, Zaaktabelmaker zaken, TeamService teams, Clock klok) {
        this.inzage = inzage;
        this.zaken = zaken;
        this.teams = teams;
        this.klok = klok;
    }

    /**
     * What was asked; empty when there is no such team or period for this user.
     *
     * @param team null for where this user begins: the own team, or the city
     */
    Optional<Overzicht.Keuze> keuze(String team, String periode, String gebruiker) {
        var eigen = inzage.eigenTeams(gebruiker);
        var alle = inzage.zietAlleTeams(gebruiker);
        var zichtbaar = teams.teams().stream()
                .filter(t -> alle || eigen.contains(t.id()))
                .toList();
        var gekozen = team == null ? begin(zichtbaar, eigen) : team;
        var vandaag = LocalDate.now(klok);
        var gevonden = zichtbaar.stream().filter(t -> t.id().equals(gekozen)).findFirst();
        if (gevonden.isEmpty() && !SturingPaginaController.STAD.equals(gekozen)) {
            return Optional.empty();
        }
        return (periode == null ? Optional.of(Periode.standaard(vandaag)) : Periode.van(periode, vandaag))
                .map(p -> new Overzicht.Keuze(
                        gevonden.orElse(null), eigen.contains(gekozen), p, zichtbaar, Periode.keuzes(vandaag)));
    }

    boolean heeftStuurrecht(String gebruiker) {
        return inzage.heeftStuurrecht(gebruiker);
    }

    Overzicht overzicht(Overzicht.Keuze keuze, String gebruiker) {
        var lezer = new Lezer(inzage, keuze, gebruiker);
        return new Overzicht(
                keuze,
                List.of(
                        kaart("Kennismaking binnen 5 werkdagen", "K01", lezer),
                        kaart("Werkdagen tot de kennismaking", "K03", lezer),
                        kaart("Start binnen 2 weken", "K05", lezer),
                        wachtkaart(lezer),
                        kaart("Beroep op het buurtteam", "beroep", lezer)),
                List.of(
                        kaart("Datum ontbreekt", "datum-ontbreekt", lezer),
                        kaart("Wacht op kennismaking", "wacht-op-kennismaking", lezer),
                        kaart("Wilde zelf later", "K02", lezer),
                        kaart("Aanmeldingen", "aanmeldingen", lezer),
                        kaart("Starts", "starts", lezer)),
                Verlopen.grafieken(lezer),
                keuze.team() == null ? Verlopen.perTeam(teams.teams(), lezer) : null,
                keuze.eigen() ? zaken.teLang(keuze.team().id(), gebruiker) : List.of());
    }

    /** Every figure, also those that Zorgpad cannot know. */
    List<Kaart> alleCijfers(Overzicht.Keuze keuze, String gebruiker) {
        var lezer = new Lezer(inzage, keuze, gebruiker);
        return lezer.definities().stream()
                .map(definitie -> kaart(definitie.naam(), definitie.id(), lezer, Integer.MAX_VALUE))
                .toList();
    }

    Optional<Zaaktabel> zaken(String lijst, Overzicht.Keuze keuze, String gebruiker) {
        return Zaaktabelmaker.lijst(lijst)
                .map(gevonden -> zaken.alles(gevonden, keuze.team().id(), gebruiker));
    }

    /** A manager begins with the own team, or the first of them; who manages none begins with the city. */
    private static String begin(List<Team> zichtbaar, Set<String> eigen) {
        return zichtbaar.stream()
                .map(Team::id)
                .filter(eigen::contains)
                .findFirst()
                .orElse(SturingPaginaController.STAD);
    }

    private static Kaart kaart(String kop, String id, Lezer lezer) {
        return kaart(kop, id, lezer, 2);
    }

    /** @param gepubliceerd how many published values to show, the last ones */
    private static Kaart kaart(String kop, String id, Lezer lezer, int gepubliceerd) {
        var definitie = lezer.definitie(id);
        var nu = lezer.nu(definitie);
        return new Kaart(
                kop,
                definitie,
                Weergave.kaal(nu, definitie),
                Weergave.geteld(nu, definitie),
                Oordeel.van(nu, definitie),
                vergelijk(definitie, lezer, gepubliceerd),
                List.of());
    }

    private static List<Kaart.Vergelijking> vergelijk(Cijferdefinitie definitie, Lezer lezer, int gepubliceerd) {
        var regels = new ArrayList<Kaart.Vergelijking>();
        if (definitie.gemeten()) {
            regels.add(new Kaart.Vergelijking(
                    definitie.stand() ? "Eind vorige periode" : "Vorige periode",
                    Weergave.kaal(lezer.vorige(definitie), definitie)));
            if (lezer.keuze().team() != null) {
                regels.add(new Kaart.Vergelijking("Hele stad", Weergave.kaal(lezer.stad(definitie), definitie)));
            }
        }
        definitie.gepubliceerd().stream()
                .skip(Math.max(0, definitie.gepubliceerd().size() - gepubliceerd))
                .map(g -> new Kaart.Vergelijking(
                        "Verslag " + Weergave.periode(g.periode()), Weergave.kaal(g.waarde(), definitie)))
                .forEach(regels::add);
        return regels;
    }

    /** Waiting after the kennismaking, by how long; judged by who waits past the two weeks. */
    private static Kaart wachtkaart(Lezer lezer) {
        var alle = lezer.definitie("wachtend");
        var klassen = new ArrayList<Kaart.Deel>();
        var teLang = new ArrayList<Cijfer>();
        for (var klasse : Wachtklasse.ALLE) {
            var definitie = lezer.definitie(klasse.cijfer());
            var nu = lezer.nu(definitie);
            klassen.add(new Kaart.Deel(klasse.naam(), Weergave.kaal(nu, definitie)));
            if (klasse.teLang()) {
                teLang.add(nu);
            }
        }
        var nu = lezer.nu(alle);
        return new Kaart(
                "Wacht op de start",
                alle,
                Weergave.kaal(nu, alle),
                Weergave.geteld(nu, alle),
                Oordeel.overWachten(teLang),
                List.of(),
                klassen);
    }
}
