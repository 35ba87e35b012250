package nl.zorgpad.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final List<String> fouten = new ArrayList<>();
    private String zaaknummer;
    private int gezien;

    Uitvoerder(
            String bestand,
            Scenario scenario,
            Map<String, Map<String, Antwoord>> standaard,
            Praktijk praktijk,
            DossierService dossiers) {
        this.bestand = bestand;
        this.scenario = scenario;
        this.standaard = standaard;
        this.praktijk = praktijk;
        this.dossiers = dossiers;
    }

    /** @throws AssertionError with all differences, in Dutch. @throws ScenarioFout when the file asks the impossible */
    void speel() {
        try {
            for (var stap : scenario.stappen()) {
                if (!speelOfMeld(stap)) {
                    break;
                }
            }
        } finally {
            praktijk.sluit();
        }
        if (!fouten.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), fouten));
        }
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
        var wie = medewerker(stap);
        try {
            var proces = STARTFORMULIEREN.get(stap.doet());
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
        } catch (ProcessEngineException fout) {
            return new Geweigerd(fout.getMessage(), List.of());
        }
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
        return new Invuller(bestand, standaard, stap.moment(), zaaknummer == null ? Map.of() : feiten());
    }

    private String medewerker(Stap stap) {
        var naam =
                stap.wie().contains(".") || praktijk.kent(stap.wie()) ? stap.wie() : stap.wie() + "." + scenario.team();
        if (!praktijk.kent(naam)) {
            throw new ScenarioFout(
                    bestand,
                    stap.regel(),
                    "er is geen medewerker '" + naam + "'. Kies voordeur, gezinswerker, gezinswerker2, teammanager of"
                            + " aandachtsfunctionaris, met een team uit de lijst in docs/scenarios.md.");
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
        if (!STARTFORMULIEREN.containsKey(stap.doet())
                && praktijk.taken(zaaknummer).stream()
                        .noneMatch(taak -> taak.getName().equals(stap.doet()))) {
            verschillen.add("verwacht dat de taak '" + stap.doet() + "' open bleef, maar die is weg.");
        }
        return true;
    }

    private Stand stand(LocalDateTime moment) {
        if (zaaknummer == null) {
            return new Stand(moment.toLocalDate(), Map.of(), List.of(), List.of(), List.of());
        }
        var gebeurtenissen = dossiers.gebeurtenissen(zaaknummer);
        var nieuw = regels(gebeurtenissen.subList(gezien, gebeurtenissen.size()));
        gezien = gebeurtenissen.size();
        return new Stand(
                moment.toLocalDate(),
                feiten(),
                praktijk.taken(zaaknummer).stream().map(this::openTaak).toList(),
                nieuw,
                regels(gebeurtenissen));
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
