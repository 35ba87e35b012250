package nl.zorgpad.sturing.rapport;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.sturing.GeenStuurrecht;
import nl.zorgpad.sturing.Stuurinzage;
import nl.zorgpad.sturing.rapport.Rapportoverzicht.Advies;
import nl.zorgpad.sturing.rapport.Rapportoverzicht.Herrekening;
import nl.zorgpad.sturing.rapport.Rapportoverzicht.Lezer;
import nl.zorgpad.sturing.rapport.Rapportoverzicht.Maand;
import nl.zorgpad.sturing.rapport.Rapportoverzicht.Versie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * The reports for a reader: a team manager gets the file of the own team with the city beside it, directie and
 * functioneel beheer get all; {@link GeenStuurrecht} for anybody else.
 */
@Service
@Transactional
class Rapportinzage {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'uur'", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final int LANGSTE_TOELICHTING = 2000;

    private final MaandrapportService rapporten;
    private final Maandrapportproces processen;
    private final Stuurinzage inzage;
    private final MedewerkerService medewerkers;
    private final ZoneId tijdzone;

    Rapportinzage(
            MaandrapportService rapporten,
            Maandrapportproces processen,
            Stuurinzage inzage,
            MedewerkerService medewerkers,
            @Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        this.rapporten = rapporten;
        this.processen = processen;
        this.inzage = inzage;
        this.medewerkers = medewerkers;
        this.tijdzone = tijdzone;
    }

    @Transactional(readOnly = true)
    Rapportoverzicht overzicht(String gebruiker) {
        var alles = inzage.zietAlleTeams(gebruiker);
        var eigen = inzage.eigenTeams(gebruiker);
        Map<YearMonth, List<Versie>> maanden = new LinkedHashMap<>();
        var alle = rapporten.rapporten();
        var nieuwste = alle.stream().filter(Maandrapport::klaar).findFirst().orElse(null);
        alle.forEach(rapport -> maanden.computeIfAbsent(rapport.maand(), maand -> new ArrayList<>())
                .add(versie(rapport, rapport.equals(nieuwste), alles, eigen)));
        return new Rapportoverzicht(
                maanden.entrySet().stream()
                        .map(maand ->
                                new Maand(maand.getKey().toString(), MAAND.format(maand.getKey()), maand.getValue()))
                        .toList(),
                alles,
                Rapporttekst.redenen());
    }

    private Versie versie(Maandrapport rapport, boolean nieuwste, boolean alles, Set<String> eigen) {
        var adviezen = rapporten.adviezen(rapport);
        var besluiten = rapporten.besluiten(rapport);
        var namen = adviezen.stream().collect(Collectors.toMap(Teamadvies::team, Teamadvies::teamNaam));
        var lezers = new ArrayList<Lezer>();
        if (alles) {
            lezers.add(new Lezer(Stad.TENANT, "Hele stad"));
        }
        adviezen.stream()
                .filter(advies -> alles || eigen.contains(advies.team()))
                .forEach(advies -> lezers.add(new Lezer(advies.team(), advies.teamNaam())));
        return new Versie(
                rapport.versie(),
                MOMENT.format(rapport.peilmoment().atZone(tijdzone)),
                rapport.reden() == null ? null : Rapporttekst.reden(rapport.reden()),
                alles ? rapport.toelichting() : "",
                !rapport.klaar(),
                nieuwste,
                lezers,
                adviezen.stream()
                        .filter(Teamadvies::vraagtBesluit)
                        .filter(advies -> alles || eigen.contains(advies.team()) || raakt(besluiten, advies, eigen))
                        .map(advies -> advies(advies, besluiten, namen))
                        .toList());
    }

    private static boolean raakt(List<Capaciteitsbesluit> besluiten, Teamadvies advies, Set<String> eigen) {
        return besluiten.stream()
                .anyMatch(besluit -> besluit.team().equals(advies.team())
                        && besluit.anderTeam() != null
                        && eigen.contains(besluit.anderTeam()));
    }

    private Advies advies(Teamadvies advies, List<Capaciteitsbesluit> besluiten, Map<String, String> namen) {
        var besluit = besluiten.stream()
                .filter(genomen -> genomen.team().equals(advies.team()))
                .findFirst();
        return new Advies(
                advies.teamNaam(),
                Rapporttekst.advies(advies.advies()),
                advies.regel(),
                besluit.map(genomen -> woorden(genomen, namen)).orElse(null),
                besluit.map(Capaciteitsbesluit::toelichting).orElse(null),
                besluit.map(genomen -> naam(genomen.beslotenDoor())).orElse(null));
    }

    private static String woorden(Capaciteitsbesluit besluit, Map<String, String> namen) {
        return Rapporttekst.gevolg(besluit, besluit.team(), namen)
                .map(gevolg -> gevolg + ", vanaf " + DAG.format(besluit.ingangsdatum()))
                .orElse("niets veranderen");
    }

    private String naam(String gebruiker) {
        return medewerkers.medewerker(gebruiker).map(Medewerker::naam).orElse(gebruiker);
    }

    /** The kept file of a team or of the city; empty when it is not there, or not for this reader. */
    Optional<byte[]> bestand(YearMonth maand, int versie, String team, Bestandssoort soort, String gebruiker) {
        var mag =
                inzage.zietAlleTeams(gebruiker) || inzage.eigenTeams(gebruiker).contains(team);
        return mag
                ? rapporten.zoek(maand, versie).flatMap(rapport -> rapporten.bestand(rapport, team, soort))
                : Optional.empty();
    }

    /** Asks every figure of a kept report again. */
    @Transactional(readOnly = true)
    Herrekening herreken(YearMonth maand, int versie, String gebruiker) {
        eisAlles(gebruiker);
        return new Herrekening(MAAND.format(maand), versie, rapporten.herreken(rapporten.lees(maand, versie)));
    }

    /** Asks a new version of a report. @throws RapportFout in Dutch when that cannot be */
    void corrigeer(YearMonth maand, String reden, String toelichting, String gebruiker) {
        eisAlles(gebruiker);
        if (!Rapporttekst.redenen().containsKey(reden)) {
            throw new RapportFout("Kies een reden.");
        }
        if (toelichting.isBlank() || toelichting.replace("\r\n", "\n").length() > LANGSTE_TOELICHTING) {
            throw new RapportFout("Leg in hoogstens 2000 tekens uit wat er anders moet zijn.");
        }
        processen.begin(rapporten.openCorrectie(maand, reden, toelichting.strip(), gebruiker));
    }

    private void eisAlles(String gebruiker) {
        if (!inzage.zietAlleTeams(gebruiker)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
