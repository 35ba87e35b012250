package nl.zorgpad.partner;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.formulier.Formulierregels;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Completes the description of the partner API with the rules by which {@link Berichtlezer} reads. */
@Component
public class Berichtbeschrijving implements OpenApiCustomizer {

    /** Name of the way in which a partner proves who it is. */
    public static final String PARTNER = "partner";
    /** Where the description of an error stands. */
    public static final String PROBLEEM = "#/components/schemas/Probleem";

    private final Formulierregels regels;
    private final List<Berichtsoort> soorten;

    Berichtbeschrijving(Formulierregels regels, List<Berichtsoort> soorten) {
        this.regels = regels;
        this.soorten = soorten;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        PARTNER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description(
                                        "Id en geheim van de partnerorganisatie; u krijgt ze van functioneel beheer."));
        api.getComponents().addSchemas("Probleem", probleem());
        soorten.forEach(soort -> vulAan(api.getComponents().getSchemas(), soort.bericht(), soort));
    }

    @SuppressWarnings("rawtypes")
    private void vulAan(Map<String, Schema> schemas, Class<?> soort, Berichtsoort bericht) {
        var schema = schemas.get(soort.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                .name());
        schema.setAdditionalProperties(false);
        var verplicht = new ArrayList<String>();
        for (RecordComponent veld : Berichtlezer.velden(soort).toList()) {
            var regel = veld.getAnnotation(Invoerveld.class);
            if (regel == null) {
                if (bericht.noodzakelijk().contains(veld.getName())) {
                    verplicht.add(veld.getName());
                }
                vulAan(schemas, soort(veld), bericht);
            } else if (beschrijf((Schema) schema.getProperties().get(veld.getName()), regel, bericht.formulier())) {
                verplicht.add(veld.getName());
            }
        }
        schema.setRequired(verplicht.isEmpty() ? null : verplicht);
    }

    private static Class<?> soort(RecordComponent veld) {
        return veld.getGenericType() instanceof ParameterizedType lijst
                ? (Class<?>) lijst.getActualTypeArguments()[0]
                : veld.getType();
    }

    /** @return whether the field is required */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private boolean beschrijf(Schema schema, Invoerveld eigen, String formulier) {
        if (eigen.formulierveld().isEmpty()) {
            schema.setMaxLength(eigen.lengte());
            schema.setPattern(eigen.patroon().isEmpty() ? null : "^" + eigen.patroon() + "$");
            return eigen.verplicht();
        }
        var regel = regels.regel(formulier, eigen.formulierveld());
        if (!regel.codes().isEmpty()) {
            schema.setEnum(regel.codes());
        }
        schema.setMaxLength(regel.lengte());
        schema.setPattern(regel.patroon());
        if (regel.soort().equals("datetime/date")) {
            schema.setFormat("date");
        }
        return regel.verplicht() && !eigen.soms();
    }

    private static Schema<?> probleem() {
        var fout = new Schema<>()
                .type("object")
                .addProperty("veld", tekst("JSON-pad van het veld", "kinderen[1].geboortedatum"))
                .addProperty("melding", tekst("Wat eraan schort", "Vul dit veld in."));
        return new Schema<>()
                .type("object")
                .description("Foutmelding volgens RFC 9457, zonder de gegevens die u stuurde")
                .addProperty("type", tekst("Altijd about:blank", "about:blank"))
                .addProperty("title", tekst("Korte naam van de fout", "De gegevens kloppen niet"))
                .addProperty(
                        "status",
                        new Schema<Integer>()
                                .type("integer")
                                .description("HTTP-status")
                                .example(400))
                .addProperty("detail", tekst("Uitleg", "Er is 1 fout gevonden. Er is niets bewaard."))
                .addProperty("instance", tekst("Adres van de aanroep", "/api/aanmeldingen"))
                .addProperty(
                        "fouten",
                        new Schema<>()
                                .type("array")
                                .items(fout)
                                .description("Elk veld dat niet klopt; alleen bij status 400"));
    }

    private static Schema<?> tekst(String uitleg, String voorbeeld) {
        return new Schema<String>().type("string").description(uitleg).example(voorbeeld);
    }
}
