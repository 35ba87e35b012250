package nl.zorgpad.platform.formulier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes one type of a submitted value, whatever way it came in: number fields Long ({@code decimalDigits: 0}) or
 * Double, dates and times ISO text in local time, check boxes Boolean, lists List of codes, empty text null.
 */
final class Veldlezer {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATUM_TIJD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;

    private final ZoneId zone;

    Veldlezer(ZoneId zone) {
        this.zone = zone;
    }

    /** A value of the right type, or the sentence that says what is wrong with it. */
    record Gelezen(Object waarde, String fout) {

        static Gelezen goed(Object waarde) {
            return new Gelezen(waarde, null);
        }

        static Gelezen fout(String zin) {
            return new Gelezen(null, zin);
        }
    }

    Gelezen lees(Veld veld, Object waarde) {
        if (waarde == null || "".equals(waarde)) {
            return Gelezen.goed(veld.isTekst() ? null : veld.leeg());
        }
        return switch (veld.type()) {
            case "textfield", "textarea" -> tekst(veld, waarde);
            case "number" -> getal(veld, waarde);
            case "checkbox" -> waarde instanceof Boolean ? Gelezen.goed(waarde) : Gelezen.fout("kies ja of nee.");
            case "datetime" -> moment(veld, waarde);
            case "checklist", "taglist" -> lijst(waarde);
            case "select", "radio" ->
                isCode(waarde) ? Gelezen.goed(waarde) : Gelezen.fout("kies een waarde uit de lijst.");
            default -> Gelezen.goed(waarde);
        };
    }

    private static Gelezen tekst(Veld veld, Object waarde) {
        if (!(waarde instanceof String tekst)) {
            return Gelezen.fout("vul tekst in.");
        }
        return Gelezen.goed(veld.type().equals("textfield") ? Tekst.regel(tekst) : Tekst.alineas(tekst));
    }

    private static Gelezen getal(Veld veld, Object waarde) {
        Optional<BigDecimal> getal = getal(waarde);
        if (getal.isEmpty()) {
            return Gelezen.fout("vul een getal in.");
        }
        int decimalen = veld.definitie().path("decimalDigits").asInt(-1);
        if (decimalen >= 0 && getal.get().stripTrailingZeros().scale() > decimalen) {
            return Gelezen.fout(
                    decimalen == 0
                            ? "vul een heel getal in."
                            : "gebruik hoogstens " + decimalen + " cijfers achter de komma.");
        }
        if (veld.definitie().path("serializeToString").asBoolean(false)) {
            return Gelezen.goed(getal.get().toPlainString());
        }
        if (decimalen == 0) {
            return getal.get().precision() - getal.get().scale() > 15
                    ? Gelezen.fout("dit getal is te groot.")
                    : Gelezen.goed(getal.get().longValueExact());
        }
        return Gelezen.goed(getal.get().doubleValue());
    }

    static Optional<BigDecimal> getal(Object waarde) {
        if (!(waarde instanceof Number) && !(waarde instanceof String)) {
            return Optional.empty();
        }
        String tekst = waarde.toString().strip();
        if (tekst.length() > 40) {
            return Optional.empty();
        }
        try {
            BigDecimal getal = new BigDecimal(tekst);
            return Math.abs((long) getal.scale()) > 40 ? Optional.empty() : Optional.of(getal);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Gelezen lijst(Object waarde) {
        if (!(waarde instanceof List<?> lijst) || !lijst.stream().allMatch(Veldlezer::isCode)) {
            return Gelezen.fout("kies waarden uit de lijst.");
        }
        return Gelezen.goed(new ArrayList<>(lijst));
    }

    private static boolean isCode(Object waarde) {
        return waarde instanceof String || waarde instanceof Number || waarde instanceof Boolean;
    }

    private Gelezen moment(Veld veld, Object waarde) {
        String soort = veld.definitie().path("subtype").asText("date");
        String zin = switch (soort) {
            case "time" -> "vul een bestaande tijd in.";
            case "datetime" -> "vul een bestaande datum en tijd in.";
            default -> "vul een bestaande datum in.";
        };
        if (!(waarde instanceof String tekst)) {
            return Gelezen.fout(zin);
        }
        try {
            return switch (soort) {
                case "time" -> Gelezen.goed(tijd(tekst).format(TIJD));
                case "datetime" -> {
                    LocalDateTime moment = datumTijd(tekst);
                    yield inBereik(moment.toLocalDate()) ? Gelezen.goed(moment.format(DATUM_TIJD)) : Gelezen.fout(zin);
                }
                default -> {
                    LocalDate datum = LocalDate.parse(tekst, DATUM);
                    yield inBereik(datum) ? Gelezen.goed(datum.toString()) : Gelezen.fout(zin);
                }
            };
        } catch (DateTimeException e) {
            return Gelezen.fout(zin);
        }
    }

    private static boolean inBereik(LocalDate datum) {
        return datum.getYear() >= EERSTE_JAAR && datum.getYear() <= LAATSTE_JAAR;
    }

    private LocalDateTime datumTijd(String tekst) {
        try {
            return LocalDateTime.parse(tekst);
        } catch (DateTimeException zonderZoneMislukt) {
            return OffsetDateTime.parse(tekst).atZoneSameInstant(zone).toLocalDateTime();
        }
    }

    private static LocalTime tijd(String tekst) {
        try {
            return LocalTime.parse(tekst);
        } catch (DateTimeException zonderZoneMislukt) {
            return OffsetTime.parse(tekst).toLocalTime();
        }
    }
}
