package nl.zorgpad.tegelijk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.kantoor.Standaardantwoorden;

/** A form as Tasklist sends it. */
final class Formulierbrief {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Formulierbrief() {}

    static String van(Map<String, ?> stuurgegevens, Map<String, ?> dossier) {
        var velden = new HashMap<String, Object>();
        stuurgegevens.forEach((naam, waarde) ->
                velden.put(naam, waarde instanceof List<?> ? alsJson(waarde) : Map.of("value", waarde)));
        if (!dossier.isEmpty()) {
            velden.put("dossier", alsJson(dossier));
        }
        return schrijf(Map.of("variables", velden));
    }

    /** A family of one parent and one child that reports itself at the front door. */
    static String aanmelding(String gezinsnaam, String toelichting) {
        var velden = new HashMap<String, Object>(Map.of(
                "kanaal", "zelf_digitaal",
                "aanmeldDatumTijd", "2025-03-03T09:00",
                "gezinOpDeHoogte", "ja",
                "woonplaatsUtrecht", "ja",
                "wijk", "lunetten",
                "tolk", "nee",
                "aantalOuders", 1,
                "aantalKinderen", 1));
        velden.putAll(Map.of("zwangerschap", "nee", "aanmelderIsJongere", "nee", "toeslagenGedupeerd", "nee"));
        var gezin = new HashMap<String, Object>(Map.of(
                "gezinsnaam", gezinsnaam,
                "adres", toelichting,
                "telefoon", "06 00000000",
                "ouder1Voornaam", "Ouder",
                "ouder1Achternaam", gezinsnaam,
                "ouder1Rol", "moeder",
                "ouder1Gezag", "ja",
                "kind1Voornaam", "Kind",
                "kind1Geboortedatum", "2016-01-01",
                "kind1Schoolsoort", "po"));
        gezin.put("kind1EigenVraag", true);
        return van(velden, gezin);
    }

    static String vraagverkenning(String inEigenWoorden) {
        return van(Standaardantwoorden.vraagverkenning(false), Map.of("hulpvraagInEigenWoorden", inEigenWoorden));
    }

    private static Map<String, Object> alsJson(Object waarde) {
        return Map.of("type", "Json", "value", schrijf(waarde));
    }

    static String schrijf(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
