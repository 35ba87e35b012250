package nl.zorgpad.rommel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every field of every form gets junk, over HTTP, in an open task and as the worker who may do it. */
@ZorgpadTest
class FormulierRommelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Rommelwaarde> WAARDEN = Rommelwaarde.alles();
    /** Kinds that make the whole message unreadable, so that no field can be named. */
    private static final Set<String> BREEKT = Set.of("diep genest", "lang getal");

    private static final String WACHTWOORD = "Zorgpad-demo-1";

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DossierService dossiers;

    @Autowired
    Clock klok;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Environment instellingen;

    @Autowired
    MaandrapportService rapporten;

    private final Uitslag uitslag = new Uitslag();
    private final Map<String, Webgebruiker> tasklist = new HashMap<>();
    private final Map<String, Webgebruiker> rest = new HashMap<>();
    private Random toeval;
    private Proeftaken taken;
    private String zaaknummer;
    private Logvanger log;
    private final List<Opdracht> opdrachten = new ArrayList<>();
    private Map<String, List<String>> starters;

    @BeforeEach
    void zaak() {
        toeval = new Random(Rommelkeuze.ZAAD);
        taken = new Proeftaken(engine);
        zaaknummer =
                dossiers.openZaak(Voorbeeldgezin.zaak(Proeftaken.TEAM, klok)).zaaknummer();
        rapporten.open(YearMonth.of(2001, 1));
        starters = Binder.get(instellingen)
                .bind(
                        "zorgpad.organisatie.starters",
                        Bindable.<Map<String, List<String>>>of(ResolvableType.forClassWithGenerics(
                                Map.class,
                                ResolvableType.forClass(String.class),
                                ResolvableType.forClassWithGenerics(List.class, String.class))))
                .get();
    }

    @AfterEach
    void ruimOp() {
        taken.ruimOp();
        jdbc.update("delete from sturing_rapport where maand = date '2001-01-01'");
    }

    @Test
    void rommelInElkVeldKrijgtEenDuidelijkAntwoordEnBewaartNiets() {
        try (var vanger = Logvanger.vang()) {
            log = vanger;
            Rommelformulier.alle().forEach(this::leesVelden);
            if (Rommelkeuze.ALLES) {
                opdrachten.forEach(opdracht -> weiger(List.of(opdracht)));
            } else {
                weiger(opdrachten);
            }
            log.verdacht().forEach(regel -> uitslag.fout("persoonsgegeven in het logboek: " + regel));
            log.fouten().forEach(regel -> uitslag.fout("ERROR in het logboek: " + regel));
        }
        Rommelkeuze.meld("formulieren", uitslag);
        assertThat(uitslag.isGoed()).as(uitslag::foutmelding).isTrue();
    }

    private void leesVelden(Rommelformulier formulier) {
        if (!taken.isGebruikt(formulier.id())) {
            uitslag.merkOp(formulier.id() + ": geen proces gebruikt dit formulier");
            return;
        }
        var zichtbaar = new Zichtbaar(formulier);
        var standen = new LinkedHashMap<Map<String, Object>, List<Rommelveld>>();
        for (var veld : formulier.velden()) {
            var bestaand = standen.keySet().stream()
                    .filter(stand -> zichtbaar.isZichtbaar(veld, stand))
                    .findFirst();
            var stand = bestaand.or(() -> zichtbaar.voor(veld));
            if (stand.isEmpty()) {
                uitslag.merkOp(formulier.id() + "." + veld.sleutel() + ": geen antwoorden gevonden die dit veld tonen");
            } else {
                standen.computeIfAbsent(stand.get(), s -> new ArrayList<>()).add(veld);
            }
        }
        standen.forEach((stand, velden) -> openPlek(formulier, stand, velden));
    }

    private void openPlek(Rommelformulier formulier, Map<String, Object> stand, List<Rommelveld> velden) {
        try {
            opdrachten.add(new Opdracht(formulier, stand, velden, plek(formulier, stand)));
        } catch (ProcessEngineException | AssertionError fout) {
            uitslag.fout(formulier.id() + ": geen taak te openen: " + fout.getMessage());
        }
    }

    /** All together in a short run, one by one when everything is tried. */
    private void weiger(List<Opdracht> samen) {
        var namen = samen.stream()
                .map(opdracht -> opdracht.formulier().id())
                .distinct()
                .toList();
        var voor = Databasestand.nu(jdbc);
        samen.forEach(this::weiger);
        voor.verschil(Databasestand.nu(jdbc))
                .forEach(tabel -> uitslag.fout(namen + ": geweigerd, en toch is gewijzigd: " + tabel));
    }

    private void weiger(Opdracht opdracht) {
        var schakelaars = opdracht.formulier().schakelaars();
        var alleen = opdracht.velden().stream()
                .filter(veld -> schakelaars.contains(veld.naam()))
                .toList();
        var samen = opdracht.velden().stream()
                .filter(veld -> !schakelaars.contains(veld.naam()))
                .toList();
        for (var ronde : Rommelkeuze.rondes(toeval, WAARDEN.size())) {
            var keuze = new LinkedHashMap<Rommelveld, Rommelwaarde>();
            for (var i = 0; i < samen.size(); i++) {
                keuze.put(samen.get(i), WAARDEN.get((ronde + 7 * i) % WAARDEN.size()));
            }
            weigerSamen(opdracht, keuze);
            for (var i = 0; i < alleen.size(); i++) {
                weigerSamen(opdracht, Map.of(alleen.get(i), WAARDEN.get((ronde + i) % WAARDEN.size())));
            }
        }
        var plek = opdracht.plek();
        if (plek.taak() != null && !taken.isOpen(plek.taak().taak())) {
            uitslag.fout(opdracht.formulier().id() + ": de taak is weg");
        }
    }

    /** What makes the message unreadable goes by itself. */
    private void weigerSamen(Opdracht opdracht, Map<Rommelveld, Rommelwaarde> keuze) {
        var leesbaar = new LinkedHashMap<>(keuze);
        keuze.forEach((veld, waarde) -> {
            if (BREEKT.contains(waarde.soort())) {
                leesbaar.remove(veld);
                zend(opdracht, Map.of(veld, waarde));
            }
        });
        if (!leesbaar.isEmpty()) {
            zend(opdracht, leesbaar);
        }
    }

    private void zend(Opdracht opdracht, Map<Rommelveld, Rommelwaarde> keuze) {
        var formulier = opdracht.formulier();
        var brief = Inzendbrief.gewoon(formulier, opdracht.stand(), zaaknummer).metOnbekendVeld();
        keuze.forEach((veld, waarde) -> brief.zet(veld, waarde.json()));
        var langsRest = toeval.nextBoolean();
        var antwoord = log.luister(() -> opdracht.plek().zend(brief, langsRest));
        var soorten =
                keuze.values().stream().map(Rommelwaarde::soort).distinct().toList();
        for (var fout : Antwoordkeuring.fouten(antwoord)) {
            uitslag.fout(
                    (keuze.size() == 1 ? formulier.id() + " " + keuze : formulier.id() + " " + soorten) + ": " + fout);
        }
        if (antwoord.statusCode() < 400) {
            uitslag.fout(formulier.id() + ": een onbekend veld is aangenomen");
        }
        var genoemd = genoemd(antwoord);
        keuze.forEach((veld, waarde) -> {
            var geweigerd = genoemd.contains(veld.sleutel());
            var alles = BREEKT.contains(waarde.soort());
            uitslag.tel(
                    "formulierveld " + veld.type(),
                    antwoord.statusCode() >= 500 ? antwoord.statusCode() : geweigerd || alles ? 400 : 200);
            if (antwoord.statusCode() < 500 && !alles && !geweigerd && waarde.moetGeweigerd(veld)) {
                uitslag.fout("%s.%s (%s%s) neemt aan: %s"
                        .formatted(
                                formulier.id(),
                                veld.sleutel(),
                                veld.type(),
                                veld.verplicht() ? ", verplicht" : "",
                                waarde.soort()));
            }
        });
    }

    private static Set<String> genoemd(HttpResponse<String> antwoord) {
        var genoemd = new HashSet<String>();
        lees(antwoord.body())
                .path("fouten")
                .forEach(fout -> genoemd.add(fout.path("veld").asText()));
        return genoemd;
    }

    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (IOException geenJson) {
            return JSON.createObjectNode();
        }
    }

    /** Fields that a form shows with these answers and facts, and a place to send it to. */
    private record Opdracht(
            Rommelformulier formulier, Map<String, Object> stand, List<Rommelveld> velden, Inzendplek plek) {}

    /** Where a form is sent to: a task, or the start of a process when that is null. */
    private record Inzendplek(Proeftaken.Proeftaak taak, String pad, Webgebruiker tasklist, Webgebruiker rest) {

        HttpResponse<String> zend(Inzendbrief brief, boolean langsRest) {
            return langsRest
                    ? rest.post("/engine-rest" + pad, brief.tekst())
                    : tasklist.post("/camunda/api/engine/engine/default" + pad, brief.tekst());
        }
    }

    private Inzendplek plek(Rommelformulier formulier, Map<String, Object> stand) {
        var proces = taken.startproces(formulier.id());
        if (proces != null) {
            return plek(null, "/process-definition/key/" + proces + "/submit-form", taken.starter(proces, starters));
        }
        var eigen = formulier.velden().stream().map(Rommelveld::naam).toList();
        var feiten = new HashMap<>(stand);
        feiten.keySet().removeAll(eigen);
        feiten.values().removeIf(Objects::isNull);
        var taak = taken.open(formulier.id(), zaaknummer, feiten);
        return plek(taak, "/task/" + taak.taak().getId() + "/submit-form", taak.medewerker());
    }

    private Inzendplek plek(Proeftaken.Proeftaak taak, String pad, String wie) {
        return new Inzendplek(
                taak,
                pad,
                tasklist.computeIfAbsent(wie, naam -> Webgebruiker.ingelogd(poort, naam, WACHTWOORD)),
                rest.computeIfAbsent(wie, naam -> Webgebruiker.metBasic(poort, naam, WACHTWOORD)));
    }
}
