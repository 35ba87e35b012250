package nl.zorgpad.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.platform.formulier.Formulierregels;
import nl.zorgpad.platform.formulier.Tekst;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/**
 * Reads what a partner sent, by the rules of the form that asks the same, and names everything that is wrong with it by
 * its JSON path. Strict: an unknown or double field is an error, so that nothing is lost unseen.
 */
@Component
public class Berichtlezer {

    private static final int MEESTE_FOUTEN = 50;
    /** As many as steering lists can hold with room to spare; no family comes near it. */
    private static final int MEESTE_PERSONEN = 50;

    private static final Pattern VELDNAAM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Formulierregels regels;

    Berichtlezer(Formulierregels regels) {
        this.regels = regels;
    }

    /** What fields have to do with one another, which no single rule says. */
    public interface Samenhang<T> {

        /** @param fout takes a JSON path and what is wrong with it */
        void controleer(T bericht, JsonNode boom, BiConsumer<String, String> fout);
    }

    /**
     * @param soort record whose components carry {@link Invoerveld}, or are such records or lists of them; the fields
     *     of one with {@link JsonUnwrapped} stand between the others
     * @param formulier id of the form whose rules hold
     * @throws PartnerFout when it is no JSON or something is wrong with it
     */
    public <T extends Record> T lees(byte[] inhoud, Class<T> soort, String formulier, Samenhang<T> samenhang) {
        return new Lezing(regels, formulier).lees(boom(inhoud), soort, samenhang);
    }

    private static JsonNode boom(byte[] inhoud) {
        try {
            var boom = JSON.readTree(inhoud);
            if (!boom.isObject()) {
                throw PartnerFout.onleesbaar("Stuur één JSON-object.");
            }
            return boom;
        } catch (JsonProcessingException fout) {
            var plek = fout.getLocation();
            throw PartnerFout.onleesbaar(
                    plek == null
                            ? "Dit is geen geldige JSON."
                            : "Dit is geen geldige JSON: kijk bij regel " + plek.getLineNr() + ", teken "
                                    + plek.getColumnNr() + ".");
        } catch (IOException fout) {
            throw PartnerFout.onleesbaar("Dit is geen geldige JSON in UTF-8.");
        }
    }

    /** One reading, with what it finds wrong. */
    private static final class Lezing {

        private final Formulierregels regels;
        private final String formulier;
        private final List<VeldFout> fouten = new ArrayList<>();

        Lezing(Formulierregels regels, String formulier) {
            this.regels = regels;
            this.formulier = formulier;
        }

        <T extends Record> T lees(JsonNode boom, Class<T> soort, Samenhang<T> samenhang) {
            var bericht = object(soort, boom, "");
            samenhang.controleer(bericht, boom, this::fout);
            if (!fouten.isEmpty()) {
                throw PartnerFout.ongeldig(fouten.stream().limit(MEESTE_FOUTEN).toList());
            }
            return bericht;
        }

        private <T extends Record> T object(Class<T> soort, JsonNode knoop, String pad) {
            if (!afwezig(knoop) && !knoop.isObject()) {
                fout(pad, "Hier hoort een object te staan.");
                return leeg(soort);
            }
            onbekendeVelden(soort, knoop, pad);
            return vul(soort, knoop, pad);
        }

        private <T extends Record> T vul(Class<T> soort, JsonNode knoop, String pad) {
            var waarden = Arrays.stream(soort.getRecordComponents())
                    .map(veld -> isTussenDeAndere(veld)
                            ? vul(recordsoort(veld), knoop, pad)
                            : waarde(veld, knoop.path(veld.getName()), onder(pad, veld.getName())))
                    .toArray();
            return maak(soort, waarden);
        }

        @SuppressWarnings("unchecked")
        private Object waarde(RecordComponent veld, JsonNode knoop, String pad) {
            if (veld.getType().isRecord()) {
                return object(recordsoort(veld), knoop, pad);
            }
            if (List.class.equals(veld.getType())) {
                var soort = ((ParameterizedType) veld.getGenericType()).getActualTypeArguments()[0];
                return lijst((Class<? extends Record>) soort, knoop, pad);
            }
            return enkel(veld, knoop, pad);
        }

        private <T extends Record> List<T> lijst(Class<T> soort, JsonNode knoop, String pad) {
            var personen = new ArrayList<T>();
            if (afwezig(knoop)) {
                return personen;
            }
            if (!knoop.isArray()) {
                fout(pad, "Hier hoort een lijst te staan.");
            } else if (knoop.size() > MEESTE_PERSONEN) {
                fout(pad, "Stuur hoogstens " + MEESTE_PERSONEN + " personen mee.");
            } else {
                for (var i = 0; i < knoop.size(); i++) {
                    personen.add(object(soort, knoop.get(i), pad + "[" + i + "]"));
                }
            }
            return personen;
        }

        private Object enkel(RecordComponent veld, JsonNode knoop, String pad) {
            var regel = veld.getAnnotation(Invoerveld.class);
            var isVinkje = Boolean.class.equals(veld.getType());
            if (!afwezig(knoop) && (isVinkje ? !knoop.isBoolean() : !knoop.isTextual())) {
                fout(
                        pad,
                        isVinkje
                                ? "Vul true of false in, zonder aanhalingstekens."
                                : "Vul tekst in, tussen aanhalingstekens.");
                return null;
            }
            if (isVinkje) {
                return !afwezig(knoop) && knoop.booleanValue();
            }
            var tekst = afwezig(knoop) ? "" : knoop.textValue().strip();
            return regel.formulierveld().isEmpty()
                    ? eigen(regel, schoon(regel, tekst), pad)
                    : uitFormulier(regel, tekst, pad);
        }

        private String uitFormulier(Invoerveld regel, String tekst, String pad) {
            if (tekst.isEmpty() && regel.soms()) {
                return null;
            }
            var toets = regels.toets(formulier, regel.formulierveld(), tekst);
            if (toets.fout() != null) {
                var codes = regels.regel(formulier, regel.formulierveld()).codes();
                var keuze = tekst.isEmpty() || codes.isEmpty() ? "" : " Kies uit: " + String.join(", ", codes) + ".";
                fout(pad, zin(toets.fout()) + keuze);
            }
            return "".equals(toets.waarde()) ? null : (String) toets.waarde();
        }

        private String eigen(Invoerveld regel, String tekst, String pad) {
            if (tekst.isEmpty()) {
                if (regel.verplicht()) {
                    fout(pad, "Vul dit veld in.");
                }
                return null;
            }
            if (tekst.length() > regel.lengte()) {
                fout(pad, "Gebruik hoogstens " + regel.lengte() + " tekens.");
            } else if (!regel.patroon().isEmpty() && !tekst.matches(regel.patroon())) {
                fout(pad, "Gebruik alleen letters, cijfers en . _ : / - en begin met een letter of cijfer.");
            }
            return tekst;
        }

        private void onbekendeVelden(Class<? extends Record> soort, JsonNode knoop, String pad) {
            var bekend = velden(soort).map(RecordComponent::getName).collect(Collectors.toSet());
            knoop.fieldNames().forEachRemaining(naam -> {
                if (!bekend.contains(naam)) {
                    var leesbaar = VELDNAAM.matcher(naam).matches() ? naam : "?";
                    fout(onder(pad, leesbaar), "Dit veld bestaat niet. Haal het weg of controleer de naam.");
                }
            });
        }

        private <T extends Record> T leeg(Class<T> soort) {
            var waarden = Arrays.stream(soort.getRecordComponents())
                    .map(veld -> isTussenDeAndere(veld)
                            ? leeg(recordsoort(veld))
                            : List.class.equals(veld.getType()) ? List.of() : null)
                    .toArray();
            return maak(soort, waarden);
        }

        private static <T extends Record> T maak(Class<T> soort, Object[] waarden) {
            var soorten = Arrays.stream(soort.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return soort.getDeclaredConstructor(soorten).newInstance(waarden);
            } catch (ReflectiveOperationException fout) {
                throw new IllegalStateException(soort.getSimpleName() + " is niet te maken", fout);
            }
        }

        private void fout(String pad, String melding) {
            fouten.add(new VeldFout(pad, melding));
        }

        private static String onder(String pad, String naam) {
            return pad.isEmpty() ? naam : pad + "." + naam;
        }

        private static String zin(String melding) {
            return melding.substring(0, 1).toUpperCase(Locale.ROOT) + melding.substring(1);
        }

        private static boolean afwezig(JsonNode knoop) {
            return knoop.isMissingNode() || knoop.isNull();
        }

        /** A reference that must be found again is taken as it is, or refused. */
        private static String schoon(Invoerveld regel, String tekst) {
            if (!regel.patroon().isEmpty()) {
                return tekst;
            }
            return Objects.requireNonNullElse(regel.alineas() ? Tekst.alineas(tekst) : Tekst.regel(tekst), "");
        }
    }

    /** The fields of an object in JSON, also those of a record that stands between them. */
    static Stream<RecordComponent> velden(Class<?> soort) {
        return Arrays.stream(soort.getRecordComponents())
                .flatMap(veld -> isTussenDeAndere(veld) ? velden(veld.getType()) : Stream.of(veld));
    }

    private static boolean isTussenDeAndere(RecordComponent veld) {
        return veld.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Record> recordsoort(RecordComponent veld) {
        return (Class<? extends Record>) veld.getType();
    }
}
