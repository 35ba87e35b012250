package nl.zorgpad.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.scenario.Scenario.Antwoord;
import nl.zorgpad.scenario.Scenario.Stap;
import nl.zorgpad.scenario.Vragen.Vraag;

/**
 * Fills in a form as a worker in Tasklist would: what the scenario says, else the standard answer, else what was answered
 * before. Texts about persons are always those of the canary.
 */
final class Invuller {

    private static final Pattern PLAATS = Pattern.compile("<([A-Za-z0-9]+)>");
    private static final String KEUZE = "keuze ";
    private static final Pattern OVER_DAGEN = Pattern.compile("over (\\d+) dag(en)?");
    private static final DateTimeFormatter MINUUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final String bestand;
    private final Map<String, Map<String, Antwoord>> standaard;
    private final Map<String, Antwoord> vooraf;
    private final LocalDateTime nu;
    private final Map<String, Object> feiten;

    /** A filled-in form. */
    record Ingevuld(Map<String, Object> stuurgegevens, Map<String, Object> dossier) {}

    /**
     * @param vooraf answers that replace the standard ones wherever they are asked
     * @param feiten the steering facts of the case, for what was answered before and for {@code <naam>}
     */
    Invuller(
            String bestand,
            Map<String, Map<String, Antwoord>> standaard,
            Map<String, Antwoord> vooraf,
            LocalDateTime nu,
            Map<String, Object> feiten) {
        this.bestand = bestand;
        this.standaard = standaard;
        this.vooraf = vooraf;
        this.nu = nu;
        this.feiten = feiten;
    }

    /** @param gezin answers about the family; only for the form that asks them */
    Ingevuld vul(Vragen formulier, Stap stap, Map<String, Object> gezin) {
        stap.antwoorden().forEach((naam, antwoord) -> controleer(formulier, naam, antwoord));
        var stuur = new HashMap<String, Object>();
        var dossier = new HashMap<String, Object>();
        formulier.vragen().forEach((naam, vraag) -> {
            var waarde = vraag.tekst() ? kanarie(naam) : antwoord(formulier, stap, gezin, naam, vraag);
            if (waarde != null) {
                (vraag.dossier() ? dossier : stuur).put(naam, waarde);
            }
        });
        return new Ingevuld(stuur, dossier);
    }

    private void controleer(Vragen formulier, String naam, Antwoord antwoord) {
        var vraag = formulier.vragen().get(naam);
        if (vraag == null) {
            throw new ScenarioFout(
                    bestand,
                    antwoord.regel(),
                    "het formulier '" + formulier.formulier() + "' heeft geen vraag '" + naam + "'."
                            + Spelling.tip(naam, formulier.vragen().keySet()) + " De vragen zijn: "
                            + Spelling.lijst(formulier.vragen().keySet()) + ".");
        }
        if (vraag.tekst()) {
            throw new ScenarioFout(
                    bestand,
                    antwoord.regel(),
                    "'" + naam + "' is een persoonsgegeven of een verhaal. Dat vult het scenario zelf in,"
                            + " met het verzonnen gezin. Laat deze regel weg.");
        }
    }

    private Object antwoord(Vragen formulier, Stap stap, Map<String, Object> gezin, String naam, Vraag vraag) {
        Object waarde;
        if (stap.antwoorden().containsKey(naam)) {
            waarde = stap.antwoorden().get(naam).waarde();
        } else if (vooraf.containsKey(naam)) {
            waarde = vooraf.get(naam).waarde();
        } else if (gezin.containsKey(naam)) {
            waarde = gezin.get(naam);
        } else if (naam.equals("zaaknummer")) {
            waarde = feiten.get(naam);
        } else {
            var vast = standaard.getOrDefault(formulier.formulier(), Map.of());
            waarde = vast.containsKey(naam) ? vast.get(naam).waarde() : feiten.get(naam);
        }
        return vorm(waarde, vraag);
    }

    /** What the writer of a scenario means: {@code over 14 dagen} is a date. */
    Object waarde(Object geschreven) {
        if (geschreven instanceof List<?> lijst) {
            return lijst.stream().map(this::waarde).toList();
        }
        return geschreven instanceof String tekst ? tekst(tekst) : geschreven;
    }

    private Object vorm(Object waarde, Vraag vraag) {
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(deel -> vorm(deel, vraag)).toList();
        }
        if (vraag.type().equals("checkbox") && waarde instanceof String tekst) {
            return "ja".equals(tekst);
        }
        if (waarde instanceof String tekst && tekst.startsWith(KEUZE)) {
            return keuze(tekst.substring(KEUZE.length()), vraag);
        }
        return waarde instanceof String tekst ? tekst(tekst) : waarde;
    }

    /** The first choice with these words in its label, for lists that only the running case knows. */
    private static String keuze(String woorden, Vraag vraag) {
        return vraag.keuzes().stream()
                .filter(keuze -> keuze.label().toLowerCase(Locale.ROOT).contains(woorden.toLowerCase(Locale.ROOT)))
                .map(Keuze::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("er is geen keuze met '" + woorden + "'. De keuzes zijn: "
                        + vraag.keuzes().stream().map(Keuze::label).toList()));
    }

    private Object tekst(String tekst) {
        if (tekst.equals("vandaag")) {
            return nu.toLocalDate().toString();
        }
        if (tekst.equals("nu")) {
            return nu.format(MINUUT);
        }
        var dagen = OVER_DAGEN.matcher(tekst);
        if (dagen.matches()) {
            return nu.toLocalDate().plusDays(Long.parseLong(dagen.group(1))).toString();
        }
        return PLAATS.matcher(tekst).replaceAll(plaats -> String.valueOf(feiten.get(plaats.group(1))));
    }

    private static String kanarie(String naam) {
        var klein = naam.toLowerCase(Locale.ROOT);
        if (klein.endsWith("telefoon")) {
            return Kanarie.TELEFOON;
        }
        if (klein.endsWith("email")) {
            return Kanarie.EMAIL;
        }
        if (klein.startsWith("kind")) {
            return klein.endsWith("voornaam") ? Kanarie.KIND_VOORNAAM : Kanarie.ACHTERNAAM;
        }
        return switch (klein) {
            case "postcode" -> "3500 ZZ";
            case "plaats" -> "Utrecht";
            case "adres" -> Kanarie.ADRES;
            case "melderorganisatie", "nieuwegemeente" -> Kanarie.ACHTERNAAM;
            default ->
                klein.endsWith("voornaam")
                        ? Kanarie.VOORNAAM
                        : klein.endsWith("naam") ? Kanarie.ACHTERNAAM : Kanarie.VRIJE_TEKST;
        };
    }
}
