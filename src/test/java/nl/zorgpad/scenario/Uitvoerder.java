package nl.zorgpad.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.dossier.DossierFout;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gebeurtenis;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.scenario.Controle.OpenTaak;
import nl.zorgpad.scenario.Controle.Stand;
import nl.zorgpad.scenario.Scenario.Antwoord;
import nl.zorgpad.scenario.Scenario.Stap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;

/** Plays one scenario in the real engine, and gathers what is different from what was expected. */
final class Uitvoerder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<String, String> STARTFORMULIEREN =
            Map.of("Aanmelden", "aanmelding-tot-start", "Melding doen", "zaakmelding");

    private final String bestand;
    private final Scenario scenario;
    private final Map<String, Map<String, Antwoord>> standaard;
    private final Praktijk praktijk;
    private final DossierService dossiers;
    private final List<Handeling> handelingen;
    private final Cijferpraktijk cijfers;
    private final List<String> fouten = new ArrayList<>();
    private String zaaknummer;
    private int gezien;

    Uitvoerder(
            String bestand,
            Scenario scenario,
            Map<String, Map<String, Antwoord>> standaard,
            Praktijk praktijk,
            DossierService dossiers,
            List<Handeling> handelingen,
            Cijferpraktijk cijfers) {
        this.bestand = bestand;
        this.scenario = scenario;
        this.standaard = standaard;
        this.praktijk = praktijk;
        this.dossiers = dossiers;
        this.handelingen = handelingen;
        this.cijfers = cijfers;
    }

    /** @throws AssertionError with all differences, in Dutch. @throws ScenarioFout when the file asks the impossible */
    void speel() {
        try {
            speelVooraf();
            for (var stap : scenario.stappen()) {
                if (!speelOfMeld(stap)) {
                    break;
                }
            }
        } finally {
            cijfers.ruimOp();
            praktijk.sluit();
        }
        if (!fouten.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), fouten));
        }
    }

    /** The story so far is not what the scenario is about: anything wrong there stops it. */
    private void speelVooraf() {
        if (scenario.vooraf() == null) {
            return;
        }
        for (var stap : Scenarios.vooraf(scenario.vooraf())) {
            verzetKlok(stap.moment());
            var weigering = doe(stap);
            if (weigering != null) {
                throw new AssertionError(scenario.code() + ", vooraf "
                        + scenario.vooraf().verhaal() + ": '" + stap.doet() + "' lukte niet: " + weigering.melding());
            }
        }
        gezien = dossiers.gebeurtenissen(zaaknummer).size();
    }

    /** What nobody expected, such as a clock of the case that fails, is told with the step where it happened. */
    private boolean speelOfMeld(Stap stap) {
        try {
            return speel(stap);
        } catch (ScenarioFout fout) {
            throw fout;
        } catch (RuntimeException | AssertionError fout) {
            fouten.add(begin(stap) + "er ging iets mis: " + fout.getMessage());
            throw new AssertionError(String.join(System.lineSeparator(), fouten), fout);
        }
    }

    private String begin(Stap stap) {
        return scenario.code() + ", stap " + stap.nummer() + " ("
                + stap.moment().format(MOMENT) + "): ";
    }

    /** False when the rest of the scenario makes no sense any more. */
    private boolean speel(Stap stap) {
        verzetKlok(stap.moment());
        var weigering = stap.doet() == null ? null : doe(stap);
        cijfers.meld(stap.feiten(), scenario.team(), stap.moment());
        var gelukt = weigering == null;
        var verschillen = new ArrayList<String>();
        if (stap.verwacht() != null && stap.verwacht().geweigerd() != null) {
            gelukt = weigering(stap, weigering, verschillen);
        } else if (weigering != null) {
            verschillen.add("'" + stap.doet() + "' lukte niet: " + weigering.melding());
        }
        var stand = stand(stap.moment());
        if (stap.verwacht() != null && gelukt) {
            verschillen.addAll(Controle.verschillen(stap.verwacht(), stand));
            verschillen.addAll(cijfers.klassen(
                    zaaknummer, stap.verwacht().klassen(), stap.moment().toLocalDate()));
            verschillen.addAll(cijfers.verschillen(stap.verwacht().cijfers(), scenario.team()));
        }
        if (!verschillen.isEmpty()) {
            fouten.add(begin(stap) + String.join(" ", verschillen) + " Open taken: "
                    + (stand.taken().isEmpty()
                            ? "geen"
                            : stand.taken().stream().map(OpenTaak::toString).collect(Collectors.joining("; ")))
                    + ".");
        }
        return gelukt;
    }

    private void verzetKlok(LocalDateTime moment) {
        if (zaaknummer == null) {
            praktijk.begin(moment);
        } else {
            praktijk.wordt(zaaknummer, moment);
        }
    }

    /** What stopped the worker; null when the step succeeded. */
    private record Geweigerd(String melding, List<VeldFout> velden) {}

    private Geweigerd doe(Stap stap) {
        var wie = wie(stap);
        try {
            var handeling = handelingen.stream()
                    .filter(een -> een.naam().equals(stap.doet()))
                    .findFirst();
            if (handeling.isPresent()) {
                zaaknummer = handeling.get().doe(situatie(stap), wie, antwoorden(handeling.get(), stap));
                return null;
            }
            var proces = startformulier(stap.doet());
            if (proces == null) {
                return werkAf(stap, wie);
            }
            var vragen = Vragen.van(praktijk.startformulier(wie, proces));
            var gezin = zaaknummer == null
                    ? Gezinsantwoorden.van(
                            scenario.gezin(), scenario.team(), stap.moment().toLocalDate())
                    : Map.<String, Object>of();
            var ingevuld = invuller(stap).vul(vragen, stap, gezin);
            var gestart = praktijk.start(wie, proces, ingevuld.stuurgegevens(), ingevuld.dossier());
            if (zaaknummer == null) {
                zaaknummer = praktijk.zaaknummer(gestart);
            }
            return null;
        } catch (FormulierFout fout) {
            return new Geweigerd(fout.getMessage(), fout.fouten());
        } catch (DossierFout fout) {
            return new Geweigerd(
                    fout.getMessage(),
                    fout.meldingen().stream()
                            .map(melding -> new VeldFout(melding.veld(), melding.melding()))
                            .toList());
        } catch (ProcessEngineException fout) {
            return new Geweigerd(fout.getMessage(), List.of());
        }
    }

    private String startformulier(String naam) {
        var vast = STARTFORMULIEREN.get(naam);
        return vast != null ? vast : praktijk.procesMetNaam(naam).orElse(null);
    }

    private Handeling.Situatie situatie(Stap stap) {
        return new Handeling.Situatie(
                zaaknummer, scenario.team(), stap.moment(), zaaknummer == null ? Map.of() : feiten());
    }

    private Map<String, Object> antwoorden(Handeling handeling, Stap stap) {
        var antwoorden = new HashMap<String, Object>();
        stap.antwoorden().forEach((naam, antwoord) -> {
            if (!handeling.antwoorden().contains(naam)) {
                throw new ScenarioFout(
                        bestand,
                        antwoord.regel(),
                        "bij '" + handeling.naam() + "' hoort geen '" + naam + "'."
                                + Spelling.tip(naam, handeling.antwoorden()) + " Bekend zijn: "
                                + Spelling.lijst(handeling.antwoorden()) + ".");
            }
            antwoorden.put(naam, invuller(stap).waarde(antwoord.waarde()));
        });
        return antwoorden;
    }

    private Geweigerd werkAf(Stap stap, String wie) {
        if (zaaknummer == null) {
            throw new ScenarioFout(
                    bestand,
                    stap.regel(),
                    "er is nog geen zaak. Begin het scenario met 'doet: Aanmelden', of kies uit "
                            + Spelling.lijst(STARTFORMULIEREN.keySet()) + ".");
        }
        if (praktijk.taken(zaaknummer).stream().noneMatch(taak -> taak.getName().equals(stap.doet()))) {
            var namen = Stream.concat(
                            praktijk.taken(zaaknummer).stream().map(Task::getName), STARTFORMULIEREN.keySet().stream())
                    .toList();
            return new Geweigerd(
                    "er is nu geen taak '" + stap.doet() + "'." + Spelling.tip(stap.doet(), namen), List.of());
        }
        Task taak;
        try {
            taak = praktijk.taak(wie, zaaknummer, stap.doet());
        } catch (AssertionError nietZichtbaar) {
            return new Geweigerd("deze taak is er wel, maar niet voor " + wie + ".", List.of());
        }
        var ingevuld = invuller(stap).vul(Vragen.van(praktijk.formulier(wie, taak)), stap, Map.of());
        praktijk.doe(wie, taak, ingevuld.stuurgegevens(), ingevuld.dossier());
        return null;
    }

    private Invuller invuller(Stap stap) {
        return new Invuller(
                bestand,
                standaard,
                scenario.vooraf() == null ? Map.of() : scenario.vooraf().antwoorden(),
                stap.moment(),
                zaaknummer == null ? Map.of() : feiten());
    }

    /** Who does it: a worker, or for something outside Tasklist also somebody of the family ({@code kind1}). */
    private String wie(Stap stap) {
        return stap.wie().matches("(kind|ouder)[1-8]|partner") ? stap.wie() : medewerker(stap);
    }

    private String medewerker(Stap stap) {
        var naam =
                stap.wie().contains(".") || praktijk.kent(stap.wie()) ? stap.wie() : stap.wie() + "." + scenario.team();
        if (!praktijk.kent(naam)) {
            throw new ScenarioFout(
                    bestand,
                    stap.regel(),
                    "er is geen medewerker '" + naam
                            + "'. Kies een rol, of een rol met een team, uit de lijsten in docs/scenarios.md.");
        }
        return naam;
    }

    /** True when the form was refused as expected, or when the scenario can go on anyway. */
    private boolean weigering(Stap stap, Geweigerd weigering, List<String> verschillen) {
        var verwacht = stap.verwacht().geweigerd();
        if (weigering == null) {
            verschillen.add(
                    "verwacht dat het formulier werd geweigerd om " + verwacht.veld() + ", maar het is aangenomen.");
            return false;
        }
        var meldingen = weigering.velden().stream()
                .filter(fout -> fout.veld().equals(verwacht.veld()))
                .map(VeldFout::melding)
                .toList();
        if (meldingen.isEmpty()) {
            verschillen.add("verwacht weigering om " + verwacht.veld() + ", maar de reden was: " + weigering.melding());
        } else if (verwacht.melding() != null && meldingen.stream().noneMatch(m -> m.contains(verwacht.melding()))) {
            verschillen.add(
                    "verwacht melding '" + verwacht.melding() + "', maar die was: " + String.join(" ", meldingen));
        }
        if (startformulier(stap.doet()) == null
                && handelingen.stream().noneMatch(een -> een.naam().equals(stap.doet()))
                && praktijk.taken(zaaknummer).stream()
                        .noneMatch(taak -> taak.getName().equals(stap.doet()))) {
            verschillen.add("verwacht dat de taak '" + stap.doet() + "' open bleef, maar die is weg.");
        }
        return true;
    }

    private Stand stand(LocalDateTime moment) {
        if (zaaknummer == null) {
            return new Stand(
                    moment.toLocalDate(), Map.of(), Map.of(), Set.of(), Map.of(), List.of(), List.of(), List.of());
        }
        var gebeurtenissen = dossiers.gebeurtenissen(zaaknummer);
        var nieuw = regels(gebeurtenissen.subList(gezien, gebeurtenissen.size()));
        gezien = gebeurtenissen.size();
        return new Stand(
                moment.toLocalDate(),
                feiten(),
                klokken(),
                praktijk.processen(zaaknummer),
                praktijk.uitkomsten(zaaknummer),
                praktijk.taken(zaaknummer).stream().map(this::openTaak).toList(),
                nieuw,
                regels(gebeurtenissen));
    }

    private Map<String, Object> klokken() {
        var klokken = new HashMap<String, Object>();
        dossiers.zaak(zaaknummer).klokken().forEach((naam, datum) -> klokken.put(naam, datum.toString()));
        return klokken;
    }

    private static List<String> regels(List<Gebeurtenis> gebeurtenissen) {
        return gebeurtenissen.stream()
                .map(Gebeurtenis::ruleId)
                .filter(regel -> regel != null)
                .flatMap(regel -> Stream.of(regel.split(",")))
                .toList();
    }

    private OpenTaak openTaak(Task taak) {
        return new OpenTaak(
                taak.getName(),
                praktijk.kandidaten(taak).stream().sorted().toList(),
                taak.getAssignee(),
                taak.getDueDate() == null
                        ? null
                        : Praktijk.nederlands(taak.getDueDate()).toLocalDate(),
                taak.getPriority());
    }

    private Map<String, Object> feiten() {
        var feiten = new HashMap<String, Object>();
        praktijk.feiten(zaaknummer).forEach((naam, waarde) -> feiten.put(naam, plat(waarde)));
        return Collections.unmodifiableMap(feiten);
    }

    private static Object plat(Object waarde) {
        if (waarde instanceof SpinJsonNode json) {
            return json.isArray()
                    ? json.elements().stream().map(Uitvoerder::plat).toList()
                    : json.value();
        }
        return waarde instanceof Collection<?> lijst
                ? lijst.stream().map(Uitvoerder::plat).toList()
                : waarde;
    }
}
