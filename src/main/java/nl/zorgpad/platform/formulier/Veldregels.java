package nl.zorgpad.platform.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules of one visible field, as form-js applies them in the browser, plus limits that the browser lacks. */
final class Veldregels {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern TELEFOON = Pattern.compile("\\+?[0-9()\\-. ]{6,20}");
    private static final int LANGSTE_REGEL = 255;
    private static final int LANGSTE_TEKST = 10_000;

    private final LocalDateTime nu;
    private final Map<String, Object> gegevens;
    private final Function<String, Optional<List<Keuze>>> keuzelijsten;

    /**
     * @param nu local date and time of the submission
     * @param gegevens everything the conditions and expressions of the form may refer to
     * @param keuzelijsten the choice list of a {@code valuesKey}, when there is one
     */
    Veldregels(LocalDateTime nu, Map<String, Object> gegevens, Function<String, Optional<List<Keuze>>> keuzelijsten) {
        this.nu = nu;
        this.gegevens = gegevens;
        this.keuzelijsten = keuzelijsten;
    }

    /** The sentence that says what is wrong, if anything. */
    Optional<String> controleer(Veld veld, Object waarde) {
        if (isLeeg(waarde)) {
            return veld.verplicht()
                    ? Optional.of(veld.type().equals("checkbox") ? "vink dit vakje aan." : "vul dit veld in.")
                    : Optional.empty();
        }
        return switch (veld.type()) {
            case "textfield", "textarea" -> tekst(veld, (String) waarde);
            case "number" -> getal(veld, Veldlezer.getal(waarde).orElseThrow());
            case "datetime" -> moment(veld, (String) waarde);
            case "select", "radio" ->
                codes(veld).contains(waarde.toString())
                        ? Optional.empty()
                        : Optional.of("kies een waarde uit de lijst.");
            case "checklist", "taglist" -> lijst(veld, (Collection<?>) waarde);
            default -> Optional.empty();
        };
    }

    static boolean isLeeg(Object waarde) {
        return waarde == null
                || "".equals(waarde)
                || Boolean.FALSE.equals(waarde)
                || waarde instanceof Collection<?> lijst && lijst.isEmpty();
    }

    private Optional<String> tekst(Veld veld, String waarde) {
        Optional<BigDecimal> minstens = grens(veld, "minLength");
        if (minstens.isPresent() && waarde.length() < minstens.get().intValue()) {
            return Optional.of("gebruik minstens " + minstens.get().toPlainString() + " tekens.");
        }
        int standaard = veld.type().equals("textarea") ? LANGSTE_TEKST : LANGSTE_REGEL;
        int hoogstens = grens(veld, "maxLength").map(BigDecimal::intValue).orElse(standaard);
        if (waarde.length() > hoogstens) {
            return Optional.of("gebruik hoogstens " + hoogstens + " tekens.");
        }
        String patroon = veld.regel("pattern").asText("");
        if (!patroon.isEmpty() && !Pattern.compile(patroon).matcher(waarde).find()) {
            return Optional.of("dit is niet goed ingevuld." + uitleg(veld));
        }
        return switch (veld.regel("validationType").asText("")) {
            case "email" ->
                EMAIL.matcher(waarde).matches() ? Optional.empty() : Optional.of("dit is geen e-mailadres.");
            case "phone" ->
                TELEFOON.matcher(waarde).matches() ? Optional.empty() : Optional.of("dit is geen telefoonnummer.");
            default -> Optional.empty();
        };
    }

    private static String uitleg(Veld veld) {
        String uitleg = veld.definitie().path("description").asText("").strip();
        return uitleg.isEmpty() || Feel.isFeel(uitleg) ? "" : " " + uitleg;
    }

    private Optional<String> getal(Veld veld, BigDecimal waarde) {
        Optional<BigDecimal> minstens = grens(veld, "min");
        if (minstens.isPresent() && waarde.compareTo(minstens.get()) < 0) {
            return Optional.of("vul minstens " + minstens.get().toPlainString() + " in.");
        }
        Optional<BigDecimal> hoogstens = grens(veld, "max");
        if (hoogstens.isPresent() && waarde.compareTo(hoogstens.get()) > 0) {
            return Optional.of("vul hoogstens " + hoogstens.get().toPlainString() + " in.");
        }
        Optional<BigDecimal> stap =
                Veldlezer.getal(veld.definitie().path("increment").asText(""));
        if (stap.isPresent()
                && stap.get().signum() > 0
                && waarde.remainder(stap.get()).signum() != 0) {
            return Optional.of("vul een veelvoud van " + stap.get().toPlainString() + " in.");
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> grens(Veld veld, String regel) {
        Object grens = veld.instelling(veld.regel(regel), gegevens);
        return grens == null ? Optional.empty() : Veldlezer.getal(grens);
    }

    private Optional<String> moment(Veld veld, String waarde) {
        String soort = veld.definitie().path("subtype").asText("date");
        if (soort.equals("time")) {
            return Optional.empty();
        }
        boolean metTijd = soort.equals("datetime");
        LocalDate datum = metTijd ? LocalDateTime.parse(waarde).toLocalDate() : LocalDate.parse(waarde);
        if (veld.definitie().path("disallowPassedDates").asBoolean(false) && datum.isBefore(nu.toLocalDate())) {
            return Optional.of("kies een datum vanaf vandaag.");
        }
        boolean toekomst = metTijd ? LocalDateTime.parse(waarde).isAfter(nu) : datum.isAfter(nu.toLocalDate());
        if (toekomst && veld.eigenschap("nietInToekomst").filter("ja"::equals).isPresent()) {
            return Optional.of(metTijd ? "kies een moment dat al is geweest." : "kies een datum tot en met vandaag.");
        }
        return Optional.empty();
    }

    private Optional<String> lijst(Veld veld, Collection<?> waarden) {
        List<String> codes = codes(veld);
        boolean goed = waarden.stream().allMatch(waarde -> codes.contains(waarde.toString()))
                && new HashSet<>(waarden).size() == waarden.size();
        return goed ? Optional.empty() : Optional.of("kies waarden uit de lijst.");
    }

    List<String> codes(Veld veld) {
        JsonNode definitie = veld.definitie();
        String sleutel = definitie.path("valuesKey").asText("");
        if (!sleutel.isEmpty()) {
            return keuzelijsten
                    .apply(sleutel)
                    .map(keuzes -> keuzes.stream().map(Keuze::value).toList())
                    .orElseGet(() -> uitGegevens(gegevens.get(sleutel)));
        }
        String expressie = definitie.path("valuesExpression").asText("");
        if (Feel.isFeel(expressie)) {
            return uitGegevens(veld.feel().get(expressie).waarde(gegevens));
        }
        List<String> codes = new ArrayList<>();
        definitie.path("values").forEach(keuze -> codes.add(keuze.path("value").asText()));
        return codes;
    }

    private static List<String> uitGegevens(Object lijst) {
        if (!(lijst instanceof Collection<?> keuzes)) {
            return List.of();
        }
        return keuzes.stream()
                .map(keuze -> keuze instanceof Map<?, ?> map ? map.get("value") : keuze)
                .map(String::valueOf)
                .toList();
    }
}
