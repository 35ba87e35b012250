package nl.zorgpad.rommel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A filled-in form as Tasklist sends it: objects and lists as a Json text, everything else without a type. */
final class Inzendbrief {

    /** A field that no form has: what holds it is always refused. */
    static final String ONBEKEND = "rommelveld";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> stuurgegevens = new LinkedHashMap<>();
    private final Map<String, String> dossier = new LinkedHashMap<>();

    /** An ordinary answer in every field. */
    static Inzendbrief gewoon(Rommelformulier formulier, Map<String, Object> stand, String zaaknummer) {
        var brief = new Inzendbrief();
        for (var veld : formulier.velden()) {
            var naam = veld.naam();
            var waarde = stand.get(naam) != null ? stand.get(naam) : gewoon(veld, zaaknummer);
            if (waarde != null) {
                brief.zet(veld, json(waarde));
            }
        }
        return brief;
    }

    private static Object gewoon(Rommelveld veld, String zaaknummer) {
        var definitie = veld.definitie();
        var eerste = definitie.path("values").path(0).path("value").asText(null);
        var patroon = definitie.path("validate").path("pattern").asText("");
        return switch (veld.type()) {
            case "number" -> Math.max(1, definitie.path("validate").path("min").asInt(1));
            case "checkbox" -> true;
            case "datetime" ->
                LocalDate.now() + (definitie.path("subtype").asText().equals("datetime") ? "T00:05" : "");
            case "select", "radio" -> eerste;
            case "checklist", "taglist" -> eerste == null ? null : java.util.List.of(eerste);
            default -> {
                if (patroon.contains("GZ-")) {
                    yield zaaknummer;
                }
                if (patroon.contains("PGB-")) {
                    yield null;
                }
                if (patroon.contains("@") || veld.naam().toLowerCase().contains("email")) {
                    yield "rommel@voorbeeld.example";
                }
                if (patroon.contains("[A-Za-z]{2}")) {
                    yield "3526 AA";
                }
                yield definitie
                                        .path("validate")
                                        .path("validationType")
                                        .asText("")
                                        .equals("phone")
                                || veld.naam().toLowerCase().contains("telefoon")
                        ? "06 12345678"
                        : "Gewone tekst";
            }
        };
    }

    Inzendbrief kopie() {
        var kopie = new Inzendbrief();
        kopie.stuurgegevens.putAll(stuurgegevens);
        kopie.dossier.putAll(dossier);
        return kopie;
    }

    Inzendbrief zet(Rommelveld veld, String waarde) {
        (veld.dossier() ? dossier : stuurgegevens).put(veld.naam(), waarde);
        return this;
    }

    Inzendbrief metOnbekendVeld() {
        stuurgegevens.put(ONBEKEND, "\"x\"");
        return this;
    }

    String tekst() {
        var velden = new LinkedHashMap<String, String>();
        stuurgegevens.forEach((naam, waarde) -> velden.put(naam, variabele(waarde)));
        if (!dossier.isEmpty()) {
            velden.put("dossier", alsJson(object(dossier)));
        }
        return "{\"variables\":" + object(velden) + "}";
    }

    private static String variabele(String waarde) {
        return waarde.startsWith("[") || waarde.startsWith("{") ? alsJson(waarde) : "{\"value\":" + waarde + "}";
    }

    private static String alsJson(String waarde) {
        return "{\"type\":\"Json\",\"value\":" + json(waarde) + "}";
    }

    private static String object(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> json(veld.getKey()) + ":" + veld.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String json(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
