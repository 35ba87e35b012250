package nl.zorgpad.scenario;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.scenario.Scenario.Antwoord;
import nl.zorgpad.scenario.Scenario.Cijferverwachting;
import nl.zorgpad.scenario.Scenario.Feit;
import nl.zorgpad.scenario.Scenario.Gezin;
import nl.zorgpad.scenario.Scenario.Kind;
import nl.zorgpad.scenario.Scenario.Ouder;
import nl.zorgpad.scenario.Scenario.Stap;
import nl.zorgpad.scenario.Scenario.Taak;
import nl.zorgpad.scenario.Scenario.Verwachting;
import nl.zorgpad.scenario.Scenario.Vooraf;
import nl.zorgpad.scenario.Scenario.Weigering;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a scenario file (docs/scenarios.md). Strict: what it does not know is a mistake of the writer. */
final class ScenarioLezer {

    private static final LocalTime OCHTEND = LocalTime.of(9, 0);

    private static final List<String> FEITGETALLEN =
            List.of("aantal", "werkdagen", "werkdagenEersteAanbod", "startNaDagen", "eigenVragen");
    private static final List<String> FEITDATA = List.of("aangemeld", "start", "einde");
    private static final String[] FEITEN = {
        "aantal",
        "team",
        "wijk",
        "aangemeld",
        "werkdagen",
        "datumOntbreekt",
        "laterOpWens",
        "werkdagenEersteAanbod",
        "wacht",
        "start",
        "startNaDagen",
        "eigenVragen",
        "financieleSituatie",
        "zorgenOverVeiligheid",
        "visieGezin",
        "visieGezinswerker",
        "doelOpZorg",
        "einde",
        "volgensPlan",
        "financieleStand",
        "driegesprek",
        "telling",
        "code",
        "bedrag"
    };

    private final String bestand;

    private ScenarioLezer(String bestand) {
        this.bestand = bestand;
    }

    /** @throws ScenarioFout naming the line, when this is not a scenario */
    static Scenario lees(Path pad) {
        var bestand = pad.getFileName().toString();
        return new ScenarioLezer(bestand).scenario(new Blok(bestand, "scenario", inhoud(pad)));
    }

    /** The content of a YAML file. */
    static Node inhoud(Path pad) {
        var bestand = pad.getFileName().toString();
        try {
            var knoop = new Yaml().compose(new StringReader(Files.readString(pad)));
            if (knoop == null) {
                throw new ScenarioFout(bestand, "dit bestand is leeg.");
            }
            return knoop;
        } catch (MalformedInputException geenTekst) {
            throw new ScenarioFout(bestand, "dit bestand is geen tekst in UTF-8.");
        } catch (IOException fout) {
            throw new ScenarioFout(bestand, "dit bestand is niet te lezen.");
        } catch (MarkedYAMLException fout) {
            throw new ScenarioFout(
                    bestand,
                    fout.getProblemMark() == null ? 1 : fout.getProblemMark().getLine() + 1,
                    "dit is geen geldige YAML. Kijk naar het inspringen, de haakjes en de dubbele punten. ("
                            + fout.getProblem() + ")");
        } catch (YAMLException fout) {
            throw new ScenarioFout(bestand, "dit is geen geldige YAML. (" + fout.getMessage() + ")");
        }
    }

    private Scenario scenario(Blok blok) {
        blok.metSleutels("scenario", "titel", "team", "gezin", "vooraf", "stappen");
        var vooraf = blok.heeft("vooraf") ? vooraf(blok.blok("vooraf")) : null;
        var stappen = blok.blokken("stappen");
        if (stappen == null || stappen.isEmpty()) {
            throw blok.fout(blok.regel("stappen"), "een scenario heeft ten minste één stap onder 'stappen'.");
        }
        return new Scenario(
                blok.verplicht("scenario"),
                blok.verplicht("titel"),
                blok.verplicht("team"),
                gezin(blok.heeft("gezin") ? blok.blok("gezin") : null),
                vooraf,
                stappen(stappen, vooraf == null ? null : vooraf.moment()));
    }

    private static Vooraf vooraf(Blok blok) {
        blok.metSleutels("verhaal", "op", "antwoorden");
        blok.verplicht("op");
        return new Vooraf(blok.verplicht("verhaal"), moment(blok, null), antwoorden(blok));
    }

    /** The steps of a file in the folder {@code vooraf}, all at one moment. */
    static List<Stap> vooraf(Path pad, LocalDateTime moment) {
        var bestand = pad.getFileName().toString();
        if (!Files.isRegularFile(pad)) {
            throw new ScenarioFout(bestand, "dit verhaal staat niet in de map vooraf.");
        }
        var blok = new Blok(bestand, "vooraf", inhoud(pad)).metSleutels("stappen");
        return new ScenarioLezer(bestand).stappen(blok.blokken("stappen"), moment);
    }

    private Gezin gezin(Blok blok) {
        if (blok == null) {
            return new Gezin(null, false, ouders(1), List.of(new Kind(9, null, null, true)));
        }
        blok.metSleutels("wijk", "zwanger", "ouders", "kinderen");
        return new Gezin(
                blok.tekst("wijk"),
                blok.ja("zwanger"),
                !blok.heeft("ouders")
                        ? ouders(1)
                        : blok.isLijst("ouders") ? ouders(blok.blokken("ouders")) : ouders(blok.getal("ouders")),
                blok.heeft("kinderen") ? kinderen(blok.blokken("kinderen")) : List.of());
    }

    private static List<Ouder> ouders(int aantal) {
        return List.of(new Ouder(null, "ja", null, false), new Ouder(null, "ja", null, false))
                .subList(0, Math.min(2, aantal));
    }

    private static List<Ouder> ouders(List<Blok> blokken) {
        return blokken.stream()
                .map(blok -> blok.metSleutels("rol", "gezag", "leeftijd", "eigenVraag"))
                .map(blok -> new Ouder(
                        blok.tekst("rol"),
                        blok.heeft("gezag") ? blok.tekst("gezag") : "ja",
                        blok.getal("leeftijd"),
                        blok.ja("eigenVraag")))
                .toList();
    }

    private static List<Kind> kinderen(List<Blok> blokken) {
        return blokken.stream()
                .map(blok -> blok.metSleutels("leeftijd", "geboren", "school", "eigenVraag"))
                .map(blok -> {
                    if (blok.heeft("leeftijd") == blok.heeft("geboren")) {
                        throw blok.fout(blok.regel(), "geef van een kind 'leeftijd' of 'geboren', één van de twee.");
                    }
                    return new Kind(
                            blok.getal("leeftijd"), blok.datum("geboren"), blok.tekst("school"), blok.ja("eigenVraag"));
                })
                .toList();
    }

    private List<Stap> stappen(List<Blok> blokken, LocalDateTime begin) {
        var stappen = new ArrayList<Stap>();
        for (var blok : blokken) {
            var vorige =
                    stappen.isEmpty() ? begin : stappen.get(stappen.size() - 1).moment();
            stappen.add(stap(blok, stappen.size() + 1, vorige));
        }
        return stappen;
    }

    private Stap stap(Blok blok, int nummer, LocalDateTime vorige) {
        blok.metSleutels("op", "wie", "doet", "antwoorden", "feiten", "verwacht");
        var moment = moment(blok, vorige);
        if (blok.heeft("wie") != blok.heeft("doet")) {
            throw blok.fout(blok.regel(), "'wie' en 'doet' horen bij elkaar: geef allebei, of geen van beide.");
        }
        if (blok.heeft("antwoorden") && !blok.heeft("doet")) {
            throw blok.fout(blok.regel("antwoorden"), "'antwoorden' horen bij een stap met 'wie' en 'doet'.");
        }
        return new Stap(
                nummer,
                blok.regel(),
                moment,
                blok.tekst("wie"),
                blok.tekst("doet"),
                antwoorden(blok),
                blok.heeft("feiten")
                        ? blok.blokken("feiten").stream()
                                .map(ScenarioLezer::feit)
                                .toList()
                        : List.of(),
                blok.heeft("verwacht") ? verwachting(blok.blok("verwacht")) : null);
    }

    private static Map<String, Antwoord> antwoorden(Blok blok) {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        if (blok.heeft("antwoorden")) {
            var gegeven = blok.blok("antwoorden");
            gegeven.sleutels()
                    .forEach(naam -> antwoorden.put(naam, new Antwoord(gegeven.waarde(naam), gegeven.regel(naam))));
        }
        return antwoorden;
    }

    private static LocalDateTime moment(Blok blok, LocalDateTime vorige) {
        if (!blok.heeft("op")) {
            if (vorige == null) {
                throw blok.fout(blok.regel(), "de eerste stap heeft 'op' nodig: het moment waarop hij gebeurt.");
            }
            return vorige;
        }
        var tekst = blok.tekst("op");
        LocalDateTime moment;
        try {
            moment = tekst.length() == 10
                    ? LocalDate.parse(tekst).atTime(OCHTEND)
                    : LocalDateTime.parse(tekst.replaceFirst(" +", "T"));
        } catch (DateTimeParseException geenMoment) {
            throw blok.fout(
                    blok.regel("op"), "'op' is een dag of moment zoals 2025-03-10 09:30, niet '" + tekst + "'.");
        }
        if (vorige != null && moment.isBefore(vorige)) {
            throw blok.fout(blok.regel("op"), "'op' ligt voor de vorige stap. Stappen staan op volgorde van tijd.");
        }
        return moment;
    }

    private static Verwachting verwachting(Blok blok) {
        blok.metSleutels(
                "route",
                "team",
                "regels",
                "geen_regels",
                "taken",
                "geen_taak",
                "gegevens",
                "klokken",
                "klassen",
                "uitkomst",
                "uitkomsten",
                "loopt",
                "loopt_niet",
                "cijfers",
                "geweigerd");
        var taken = blok.blokken("taken");
        return new Verwachting(
                blok.tekst("route"),
                blok.tekst("team"),
                blok.teksten("regels"),
                blok.teksten("geen_regels"),
                taken == null ? null : taken.stream().map(ScenarioLezer::taak).toList(),
                blok.teksten("geen_taak"),
                blok.heeft("gegevens") ? waarden(blok.blok("gegevens")) : null,
                blok.heeft("klokken") ? waarden(blok.blok("klokken")) : null,
                blok.heeft("klassen") ? klassen(blok.blok("klassen")) : null,
                blok.tekst("uitkomst"),
                blok.heeft("uitkomsten") ? waarden(blok.blok("uitkomsten")) : null,
                blok.teksten("loopt"),
                blok.teksten("loopt_niet"),
                blok.heeft("cijfers")
                        ? blok.blokken("cijfers").stream()
                                .map(ScenarioLezer::cijfers)
                                .toList()
                        : List.of(),
                blok.heeft("geweigerd") ? weigering(blok.blok("geweigerd")) : null);
    }

    private static Feit feit(Blok blok) {
        blok.metSleutels(FEITEN);
        FEITGETALLEN.forEach(blok::getal);
        FEITDATA.forEach(blok::datum);
        var velden = new LinkedHashMap<String, String>();
        blok.sleutels().forEach(naam -> velden.put(naam, blok.verplicht(naam)));
        return new Feit(velden, blok.regel());
    }

    private static Cijferverwachting cijfers(Blok blok) {
        var cijfers = new LinkedHashMap<String, String>();
        blok.sleutels().stream()
                .filter(naam -> !List.of("periode", "team").contains(naam))
                .forEach(naam -> cijfers.put(naam, blok.verplicht(naam)));
        return new Cijferverwachting(blok.verplicht("periode"), blok.tekst("team"), cijfers);
    }

    private static Taak taak(Blok blok) {
        blok.metSleutels("taak", "rol", "van", "uiterlijk", "prioriteit");
        return new Taak(
                blok.verplicht("taak"),
                blok.tekst("rol"),
                blok.tekst("van"),
                blok.datum("uiterlijk"),
                blok.getal("prioriteit"));
    }

    private static Weigering weigering(Blok blok) {
        blok.metSleutels("veld", "melding");
        return new Weigering(blok.verplicht("veld"), blok.tekst("melding"));
    }

    private static Map<String, Object> waarden(Blok blok) {
        var waarden = new LinkedHashMap<String, Object>();
        blok.sleutels().forEach(naam -> waarden.put(naam, blok.waarde(naam)));
        return waarden;
    }

    private static Map<String, String> klassen(Blok blok) {
        blok.metSleutels(Klassen.NAMEN.toArray(String[]::new));
        var klassen = new LinkedHashMap<String, String>();
        blok.sleutels().forEach(naam -> {
            var waarde = blok.verplicht(naam);
            var toegestaan = Klassen.waarden(naam);
            if (!toegestaan.isEmpty() && !toegestaan.contains(waarde)) {
                throw blok.fout(
                        blok.regel(naam),
                        "'" + waarde + "' is geen klasse van " + naam + "." + Spelling.tip(waarde, toegestaan)
                                + " Bekend zijn: " + Spelling.lijst(Set.copyOf(toegestaan)) + ".");
            }
            klassen.put(naam, waarde);
        });
        return klassen;
    }
}
