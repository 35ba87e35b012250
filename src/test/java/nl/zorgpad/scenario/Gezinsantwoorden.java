package nl.zorgpad.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Scenario.Gezin;
import nl.zorgpad.scenario.Scenario.Kind;
import nl.zorgpad.scenario.Scenario.Ouder;

/** The family of a scenario as answers on the start form. */
final class Gezinsantwoorden {

    private static final int NAAR_SCHOOL = 4;
    private static final int NAAR_VO = 12;
    private static final int VOLWASSEN = 18;
    private static final int HALF_JAAR = 6;

    private Gezinsantwoorden() {}

    static Map<String, Object> van(Gezin gezin, String team, LocalDate vandaag) {
        var antwoorden = new HashMap<String, Object>();
        antwoorden.put("wijk", gezin.wijk() == null ? team.replace('-', '_') : gezin.wijk());
        antwoorden.put("zwangerschap", gezin.zwanger() ? "ja" : "nee");
        antwoorden.put("aantalOuders", gezin.ouders().size());
        antwoorden.put("aantalKinderen", gezin.kinderen().size());
        for (var i = 0; i < gezin.ouders().size(); i++) {
            ouder(antwoorden, i + 1, gezin.ouders().get(i), vandaag);
        }
        for (var i = 0; i < gezin.kinderen().size(); i++) {
            kind(antwoorden, "kind" + (i + 1), gezin.kinderen().get(i), vandaag);
        }
        return antwoorden;
    }

    private static void ouder(Map<String, Object> antwoorden, int nummer, Ouder ouder, LocalDate vandaag) {
        var wie = "ouder" + nummer;
        var rol = nummer == 1 ? "moeder" : "vader";
        antwoorden.put(wie + "Rol", ouder.rol() == null ? rol : ouder.rol());
        antwoorden.put(wie + "Gezag", ouder.gezag());
        antwoorden.put(wie + "EigenVraag", ouder.eigenVraag());
        antwoorden.put(
                wie + "Geboortedatum",
                ouder.leeftijd() == null ? Kanarie.GEBOORTEDATUM : geboren(ouder.leeftijd(), vandaag));
    }

    private static void kind(Map<String, Object> antwoorden, String wie, Kind kind, LocalDate vandaag) {
        var geboren = kind.geboren() == null
                ? geboren(kind.leeftijd(), vandaag)
                : kind.geboren().toString();
        antwoorden.put(wie + "Geboortedatum", geboren);
        antwoorden.put(
                wie + "Schoolsoort",
                kind.school() == null
                        ? school(LocalDate.parse(geboren).until(vandaag).getYears())
                        : kind.school());
        antwoorden.put(wie + "EigenVraag", kind.eigenVraag());
    }

    private static String geboren(int leeftijd, LocalDate vandaag) {
        return vandaag.minusYears(leeftijd).minusMonths(HALF_JAAR).toString();
    }

    private static String school(int leeftijd) {
        if (leeftijd < NAAR_SCHOOL) {
            return "nog_niet";
        }
        if (leeftijd < NAAR_VO) {
            return "po";
        }
        return leeftijd < VOLWASSEN ? "vo" : "geen";
    }
}
