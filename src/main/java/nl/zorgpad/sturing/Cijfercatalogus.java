package nl.zorgpad.sturing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The definitions in {@code sturing/cijfers.yaml}; an unknown key there stops the application. */
@Component
class Cijfercatalogus {

    private static final String BESTAND = "sturing/cijfers.yaml";

    private final Map<String, Cijferdefinitie> cijfers = new LinkedHashMap<>();
    private final Map<String, List<String>> ses;

    private record Inhoud(
            @JsonProperty(required = true) Map<String, List<String>> ses,
            @JsonProperty(required = true) List<Cijferdefinitie> cijfers) {}

    Cijfercatalogus() {
        var inhoud = lees();
        inhoud.cijfers().forEach(cijfer -> {
            if (cijfers.put(cijfer.id(), cijfer) != null) {
                throw new IllegalStateException(BESTAND + ": twee cijfers heten " + cijfer.id());
            }
            if (cijfer.gemeten() == (cijfer.meting() == null)) {
                throw new IllegalStateException(BESTAND + ": " + cijfer.id() + " heeft meting of nietGemeten nodig");
            }
        });
        this.ses = inhoud.ses();
    }

    private static Inhoud lees() {
        try (var bestand = new ClassPathResource(BESTAND).getInputStream()) {
            Object inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(bestand);
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .convertValue(inhoud, Inhoud.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    List<Cijferdefinitie> cijfers() {
        return List.copyOf(cijfers.values());
    }

    Optional<Cijferdefinitie> cijfer(String id) {
        return Optional.ofNullable(cijfers.get(id));
    }

    /** The codes of wijken per SES group; a wijk in none of them is {@code overig}. */
    Map<String, List<String>> ses() {
        return ses;
    }
}
