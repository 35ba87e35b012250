package nl.zorgpad.rommel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zorgpad.platform.beslissing.Feelmachine;

/** Finds what has to be answered, or to be so in the case, before a form shows a field. */
final class Zichtbaar {

    private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAAM = Pattern.compile("\\b[a-z][A-Za-z0-9]*\\b");
    private static final Set<String> TAAL = Set.of(
            "null",
            "and",
            "or",
            "not",
            "list",
            "contains",
            "true",
            "false",
            "if",
            "then",
            "else",
            "count",
            "date",
            "today",
            "now");
    private static final int MEESTE_POGINGEN = 20_000;

    private final Rommelformulier formulier;

    Zichtbaar(Rommelformulier formulier) {
        this.formulier = formulier;
    }

    /** Values of fields and of facts of the case that show this field; empty when none was found. */
    Optional<Map<String, Object>> voor(Rommelveld veld) {
        var eisen = eisen(veld);
        var namen = namen(eisen);
        var domeinen = namen.stream().map(naam -> domein(naam, eisen)).toList();
        var teller = new int[namen.size()];
        for (var poging = 0; poging < MEESTE_POGINGEN; poging++) {
            var stand = new LinkedHashMap<String, Object>();
            for (var i = 0; i < namen.size(); i++) {
                stand.put(namen.get(i), domeinen.get(i).get(teller[i]));
            }
            if (eisen.stream().noneMatch(eis -> isWaar(eis, stand))) {
                return Optional.of(stand);
            }
            if (!volgende(teller, domeinen)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether these values show the field. */
    boolean isZichtbaar(Rommelveld veld, Map<String, Object> stand) {
        return stand.keySet().containsAll(namen(eisen(veld)))
                && eisen(veld).stream().noneMatch(eis -> isWaar(eis, stand));
    }

    private static boolean volgende(int[] teller, List<List<Object>> domeinen) {
        for (var i = 0; i < teller.length; i++) {
            if (++teller[i] < domeinen.get(i).size()) {
                return true;
            }
            teller[i] = 0;
        }
        return false;
    }

    /** Its own conditions, and those of the fields that these mention. */
    private Set<String> eisen(Rommelveld veld) {
        var eisen = new LinkedHashSet<>(veld.verberg());
        var vorige = -1;
        while (eisen.size() != vorige) {
            vorige = eisen.size();
            for (var naam : namen(eisen)) {
                formulier.velden().stream()
                        .filter(ander -> ander.naam().equals(naam))
                        .forEach(ander -> eisen.addAll(ander.verberg()));
            }
        }
        return eisen;
    }

    private static List<String> namen(Set<String> eisen) {
        var namen = new LinkedHashSet<String>();
        for (var eis : eisen) {
            var zonderTekst = TEKST.matcher(eis).replaceAll(" ");
            var namenIn = NAAM.matcher(zonderTekst);
            while (namenIn.find()) {
                if (!TAAL.contains(namenIn.group())) {
                    namen.add(namenIn.group());
                }
            }
        }
        return List.copyOf(namen);
    }

    private List<Object> domein(String naam, Set<String> eisen) {
        var domein = new ArrayList<Object>();
        var veld = formulier.velden().stream()
                .filter(een -> een.naam().equals(naam))
                .findFirst();
        var isLijst = eisen.stream().anyMatch(eis -> eis.contains("contains(" + naam))
                || veld.filter(Rommelveld::isLijst).isPresent();
        var teksten = new LinkedHashSet<String>();
        if (veld.isPresent()) {
            veld.get()
                    .definitie()
                    .path("values")
                    .forEach(keuze -> teksten.add(keuze.path("value").asText()));
            if (veld.get().type().equals("checkbox")) {
                domein.add(true);
                domein.add(false);
            }
        }
        if (teksten.isEmpty()) {
            eisen.stream().filter(eis -> Rommelformulier.noemt(eis, naam)).forEach(eis -> {
                var gevonden = TEKST.matcher(eis);
                while (gevonden.find()) {
                    teksten.add(gevonden.group(1));
                }
            });
        }
        if (isLijst) {
            domein.add(List.copyOf(teksten));
            teksten.forEach(tekst -> domein.add(List.of(tekst)));
        } else if (eisen.stream().anyMatch(eis -> eis.matches("(?s).*\\b" + naam + " *[<>]=? *\\d.*"))
                || veld.filter(een -> een.type().equals("number")).isPresent()) {
            for (var getal = 8L; getal >= 0; getal--) {
                domein.add(getal);
            }
        } else {
            domein.addAll(teksten);
            if (veld.isEmpty()) {
                domein.add(Proeftaken.LATER);
                domein.add(true);
                domein.add(false);
                domein.add(1L);
            }
        }
        domein.add(null);
        return domein;
    }

    /** Whether a form hides with this condition. */
    static boolean isWaar(String eis, Map<String, Object> stand) {
        var uitkomst = Feelmachine.voorFormulieren().evaluateExpression(eis, stand);
        return uitkomst.isSuccess() && Boolean.TRUE.equals(uitkomst.result());
    }
}
