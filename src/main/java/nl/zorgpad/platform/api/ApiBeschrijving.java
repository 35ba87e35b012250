package nl.zorgpad.platform.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for every resource in {@code /v3/api-docs}; a capability adds what is its own. */
@Configuration(proxyBeanMethods = false)
class ApiBeschrijving {

    private static final String MEDEWERKER = "medewerker";

    @Bean
    OpenAPI zorgpadApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Zorgpad")
                        .version("1")
                        .description("Aanmelden door partnerorganisaties, en beheer door medewerkers. "
                                + "Foutmeldingen volgen RFC 9457 (application/problem+json)."))
                .servers(List.of(new Server().url("/").description("Deze installatie")))
                .components(new Components()
                        .addSecuritySchemes(
                                MEDEWERKER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Gebruikersnaam en wachtwoord van een medewerker.")))
                .addSecurityItem(new SecurityRequirement().addList(MEDEWERKER));
    }
}
