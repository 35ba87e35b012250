package nl.zorgpad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Dutch texts of the webapps against the English ones they replace. */
class NederlandseTekstenTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLAATSHOUDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Set<String> HETZELFDE_IN_HET_NEDERLANDS = Set.of(
            "weekend",
            "Cockpit",
            "Camunda Cockpit",
            "Label",
            "Links",
            "Account",
            "Status",
            "Batch",
            "batch",
            "Batches",
            "CSV",
            "JSON",
            "Optimize",
            "Filter",
            "Filters",
            "s");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void elkeTekstIsVertaald(String webapp) throws IOException {
        var engels = labels(webapp, "en");
        var nederlands = labels(webapp, "nl");

        assertThat(nederlands.keySet()).isEqualTo(engels.keySet());
        assertThat(nederlands)
                .allSatisfy((sleutel, tekst) -> assertThat(nogEngels(engels.get(sleutel), tekst))
                        .as(sleutel)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void elkeInvulplekBlijftStaan(String webapp) throws IOException {
        var engels = labels(webapp, "en");

        assertThat(labels(webapp, "nl"))
                .allSatisfy((sleutel, tekst) ->
                        assertThat(plaatshouders(tekst)).as(sleutel).isEqualTo(plaatshouders(engels.get(sleutel))));
    }

    @Test
    void datumsHebbenDezelfdeOnderdelenAlsInHetEngels() throws IOException {
        assertThat(deel("tasklist", "nl", "dateLocales").keySet())
                .isEqualTo(deel("tasklist", "en", "dateLocales").keySet());
    }

    private static boolean nogEngels(String engels, String nederlands) {
        return engels.equals(nederlands)
                && engels.chars().anyMatch(Character::isLetter)
                && !HETZELFDE_IN_HET_NEDERLANDS.contains(nederlands);
    }

    private static List<String> plaatshouders(String tekst) {
        return PLAATSHOUDER
                .matcher(tekst)
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1))
                .sorted()
                .toList();
    }

    private static Map<String, String> labels(String webapp, String taal) throws IOException {
        return JSON.convertValue(deel(webapp, taal, "labels"), new TypeReference<>() {});
    }

    private static Map<String, Object> deel(String webapp, String taal, String naam) throws IOException {
        var bestand = new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(webapp, taal));
        var tekst = bestand.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        return JSON.convertValue(JSON.readTree(tekst).get(naam), new TypeReference<>() {});
    }
}
