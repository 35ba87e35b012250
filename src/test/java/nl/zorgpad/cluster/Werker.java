package nl.zorgpad.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.zorgpad.cluster.Antwoordenboek.Ingevuld;
import nl.zorgpad.cluster.Logboek.Formulier;
import nl.zorgpad.cluster.Verbinding.Antwoord;
import nl.zorgpad.cluster.Verbinding.GeenAntwoord;
import nl.zorgpad.kantoor.Gezinnen;
import nl.zorgpad.kantoor.Standaardantwoorden;

/**
 * A worker in Tasklist: takes a task from the list, fills in its form, and finishes it. Gets no answer? Then he presses
 * the button again, or first looks whether the task is still there. Keeps one session all the time.
 */
final class Werker {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final Set<String> TAKEN = Set.of(Antwoordenboek.TAKEN);
    private static final Set<String> MET_ZAAKMELDING = Set.of("userTask_kennismakingPlannen", "userTask_wachtcontact");
    private static final int MELDT_VERHUIZING_EEN_OP = 8;
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Verbinding verbinding;
    private final String naam;
    private final String wachtwoord;
    private final String rol;
    private final String team;
    private final Random toeval;
    private final Logboek logboek;

    Werker(Verbinding verbinding, String naam, String wachtwoord, String rol, String team, long zaad, Logboek logboek) {
        this.verbinding = verbinding;
        this.naam = naam;
        this.wachtwoord = wachtwoord;
        this.rol = rol;
        this.team = team;
        this.toeval = new Random(zaad);
        this.logboek = logboek;
    }

    void logIn() {
        verbinding.logIn(naam, wachtwoord);
    }

    String laatsteVerzoek() {
        return verbinding.laatsteVerzoek();
    }

    String team() {
        return team;
    }

    boolean isVoordeur() {
        return rol.equals("voordeur");
    }

    /** Does one task, when there is one. */
    boolean werk(List<String> teams) {
        var taken = new ArrayList<JsonNode>();
        lijst(Map.of("assignee", naam), taken);
        lijst(Map.of("candidateGroup", rol), taken);
        if (taken.isEmpty()) {
            return false;
        }
        var taak = taken.get(toeval.nextInt(taken.size()));
        var id = taak.path("id").asText();
        if (taak.path("assignee").isNull()
                && !vraag("POST", "/task/" + id + "/claim", Json.schrijf(Map.of("userId", naam)))
                        .goed()) {
            return true;
        }
        var antwoord = vraag("GET", "/task/" + id + "/form-variables?deserializeValues=false", null);
        if (!antwoord.goed()) {
            return true;
        }
        var bekend = Json.lees(antwoord.inhoud());
        var stap = taak.path("taskDefinitionKey").asText();
        var zaaknummer = bekend.path("zaaknummer").path("value").asText();
        if (MET_ZAAKMELDING.contains(stap) && toeval.nextInt(MELDT_VERHUIZING_EEN_OP) == 0) {
            draagOver(zaaknummer, ander(teams));
        } else {
            rondAf(id, stap, zaaknummer, Antwoordenboek.vul(stap, bekend, team, toeval));
        }
        return true;
    }

    /**
     * Registers a family that comes in. Without an answer he first looks whether the family is there.
     *
     * @param wijk of another team: then the case goes there at once
     * @param isEr whether the family is known
     */
    void meldAan(Gezinnen gezinnen, String gezinsnaam, String wijk, Predicate<String> isEr) {
        var gezin = gezinnen.gezin(1, 1 + toeval.nextInt(14)).met(Map.of("gezinsnaam", gezinsnaam));
        var stuur = Standaardantwoorden.aanmelding(
                gezin,
                "zelf_telefoon",
                wijk,
                LocalDateTime.now(NEDERLAND).minusMinutes(10).withSecond(0).withNano(0));
        var beloofd = true;
        while (true) {
            try {
                var antwoord = verbinding.eenKeer(
                        "POST",
                        API + "/process-definition/key/aanmelding-tot-start/submit-form",
                        Json.formulier(stuur, gezin.velden()));
                if (antwoord.vraagtOmInloggen()) {
                    opnieuwIngelogd();
                    continue;
                }
                if (!antwoord.goed()) {
                    logboek.weiger("aanmelding", antwoord.status(), antwoord.inhoud());
                    return;
                }
            } catch (GeenAntwoord onbekend) {
                Cluster.pauze(2000);
                beloofd &= onbekend.zegtNietsBewaard();
                if (!isEr.test(gezinsnaam)) {
                    logboek.opnieuwGestuurd.incrementAndGet();
                    continue;
                }
                tochBewaard("aanmelding", beloofd);
            }
            logboek.gezinnen.add(gezinsnaam);
            if (!wijk.equals(team)) {
                logboek.doorgestuurd.add(gezinsnaam);
            }
            return;
        }
    }

    private void rondAf(String id, String stap, String zaaknummer, Ingevuld ingevuld) {
        var inhoud = Json.formulier(ingevuld.stuurgegevens(), ingevuld.dossier());
        var onzeker = false;
        var beloofd = true;
        while (true) {
            try {
                var antwoord = verbinding.eenKeer("POST", API + "/task/" + id + "/submit-form", inhoud);
                if (antwoord.vraagtOmInloggen()) {
                    opnieuwIngelogd();
                    continue;
                }
                if (antwoord.goed()) {
                    bewaard(id, stap, zaaknummer, ingevuld);
                    return;
                }
                if (onzeker && !bestaat(id)) {
                    tochBewaard(stap, beloofd);
                    bewaard(id, stap, zaaknummer, ingevuld);
                    return;
                }
                logboek.weiger(stap, antwoord.status(), antwoord.inhoud());
                return;
            } catch (GeenAntwoord onbekend) {
                onzeker = true;
                beloofd &= onbekend.zegtNietsBewaard();
                Cluster.pauze(300 + toeval.nextInt(1500));
                if (toeval.nextBoolean() && !bestaat(id)) {
                    tochBewaard(stap, beloofd);
                    bewaard(id, stap, zaaknummer, ingevuld);
                    return;
                }
                logboek.opnieuwGestuurd.incrementAndGet();
            }
        }
    }

    /** It was stored after all. @param beloofd whether every answer said that it was not */
    private void tochBewaard(String wat, boolean beloofd) {
        logboek.tochBewaard.incrementAndGet();
        if (beloofd) {
            logboek.fout(wat + ": er stond 'Er is niets bewaard', maar het was bewaard");
        }
    }

    private void bewaard(String id, String stap, String zaaknummer, Ingevuld ingevuld) {
        logboek.formulieren.put(id, new Formulier(id, stap, zaaknummer, ingevuld.merk()));
        if (stap.equals("userTask_hulpStarten")) {
            logboek.gestart.add(zaaknummer);
        }
    }

    /** Reports that the family goes on at another team. */
    private void draagOver(String zaaknummer, String naarTeam) {
        if (logboek.overgedragen.containsKey(zaaknummer)) {
            return;
        }
        var inhoud = Json.formulier(
                Map.of("zaaknummer", zaaknummer, "meldingSoort", "ander_team", "nieuwTeam", naarTeam),
                Map.of("toelichting", "Het gezin gaat bij het andere team verder."));
        var onzeker = false;
        while (true) {
            try {
                var antwoord =
                        verbinding.eenKeer("POST", API + "/process-definition/key/zaakmelding/submit-form", inhoud);
                if (antwoord.vraagtOmInloggen()) {
                    opnieuwIngelogd();
                    continue;
                }
                if (antwoord.goed() || onzeker && antwoord.inhoud().contains("is geen open zaak")) {
                    logboek.overgedragen.put(zaaknummer, naarTeam);
                } else {
                    logboek.weiger("zaakmelding", antwoord.status(), antwoord.inhoud());
                }
                return;
            } catch (GeenAntwoord onbekend) {
                onzeker = true;
                logboek.opnieuwGestuurd.incrementAndGet();
                Cluster.pauze(1000);
            }
        }
    }

    private boolean bestaat(String id) {
        return vraag("GET", "/task/" + id, null).goed();
    }

    private void lijst(Map<String, Object> filter, List<JsonNode> taken) {
        var antwoord = vraag("POST", "/task?maxResults=50", Json.schrijf(filter));
        if (antwoord.goed()) {
            Json.lees(antwoord.inhoud()).forEach(taak -> {
                if (TAKEN.contains(taak.path("taskDefinitionKey").asText())) {
                    taken.add(taak);
                }
            });
        }
    }

    private Antwoord vraag(String methode, String pad, String json) {
        var antwoord = verbinding.volhardend(methode, API + pad, json);
        if (antwoord.vraagtOmInloggen()) {
            opnieuwIngelogd();
            return verbinding.volhardend(methode, API + pad, json);
        }
        return antwoord;
    }

    private void opnieuwIngelogd() {
        logboek.uitgelogd.incrementAndGet();
        logIn();
    }

    private String ander(List<String> teams) {
        var andere = teams.stream().filter(id -> !id.equals(team)).toList();
        return andere.get(toeval.nextInt(andere.size()));
    }
}
