package nl.zorgpad.kantoor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ordinary answers to the forms of intake: nothing is wrong and everybody agrees. A story changes what differs. */
public final class Standaardantwoorden {

    private static final int DAGEN_TOT_VOLGEND_CONTACT = 14;

    private Standaardantwoorden() {}

    /** Form {@code aanmelding}. @param wijk code of the wijk; null for a family that lives elsewhere */
    public static Map<String, Object> aanmelding(Gezin gezin, String kanaal, String wijk, LocalDateTime moment) {
        var velden = velden(
                "kanaal",
                kanaal,
                "aanmeldDatumTijd",
                moment.toString(),
                "gezinOpDeHoogte",
                "ja",
                "woonplaatsUtrecht",
                wijk == null ? "nee" : "ja",
                "tolk",
                "nee",
                "aantalOuders",
                gezin.ouders(),
                "aantalKinderen",
                gezin.kinderen().size(),
                "zwangerschap",
                "nee",
                "aanmelderIsJongere",
                "nee",
                "toeslagenGedupeerd",
                "nee");
        if (wijk != null) {
            velden.put("wijk", wijk);
        }
        return velden;
    }

    /** Form {@code vraagverkenning}. */
    public static Map<String, Object> vraagverkenning(boolean jongKind) {
        var velden = velden(
                "leefgebieden", List.of("opvoeden_opgroeien", "sociaal_netwerk"),
                "aardVraag", "overig",
                "steunNetwerk", "beperkt",
                "financieleSituatie", "geen_zorgen",
                "zorgenOverVeiligheid", "nee",
                "suicidaliteitAcuut", "nee",
                "thuiszitten", "geen",
                "lopendeMaatregel", "nee",
                "themaScheiding", "nee");
        if (jongKind) {
            velden.put("ontwikkelingJongKind", "geen_zorg");
        }
        return velden;
    }

    /** Form {@code kennismaking-plannen}, for a family that was reached. */
    public static Map<String, Object> afspraak(String eersteAanbod, String afspraak) {
        return velden(
                "gezinBereikt",
                "ja",
                "eersteAanbodDatum",
                eersteAanbod,
                "kennismakingAfspraak",
                afspraak,
                "laterOpWens",
                false,
                "kennismakingVorm",
                "thuis");
    }

    /** Form {@code kennismaking}, for a conversation that was held. */
    public static Map<String, Object> kennismaking(String datum, String directStarten, boolean jongKind) {
        var velden = velden(
                "gesprekGehouden", "ja",
                "kennismakingDatum", datum,
                "zorgenOverVeiligheid", "nee",
                "financieleSituatie", "geen_zorgen",
                "toestemmingGegeven", "ja",
                "rechtenUitgelegd", "ja",
                "familiegroepsplanAangeboden", "ja",
                "directStarten", directStarten);
        if (jongKind) {
            velden.put("ontwikkelingJongKind", "geen_zorg");
        }
        return velden;
    }

    /** Form {@code wachten}, filled in on this day. */
    public static Map<String, Object> wachten(LocalDate dag, String... ondersteuning) {
        return velden(
                "tussentijdseOndersteuning",
                List.of(ondersteuning),
                "akkoordGezin",
                "ja",
                "wachtreden",
                "capaciteit",
                "volgendContact",
                dag.plusDays(DAGEN_TOT_VOLGEND_CONTACT).toString());
    }

    /** Form {@code wachtcontact}, filled in on this day. */
    public static Map<String, Object> wachtcontact(LocalDate dag) {
        return velden(
                "contactGelukt",
                "ja",
                "situatieGewijzigd",
                "nee",
                "volgendContact",
                dag.plusDays(DAGEN_TOT_VOLGEND_CONTACT).toString());
    }

    /** Fields of a form: name, value, name, value. */
    public static Map<String, Object> velden(Object... namenEnWaarden) {
        var velden = new HashMap<String, Object>();
        for (var i = 0; i < namenEnWaarden.length; i += 2) {
            velden.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return velden;
    }
}
