package nl.zorgpad.platform.beveiliging;

import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's REST API without the description of itself (WADL). */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

    @Bean
    CamundaJerseyResourceConfig restResources() {
        return new CamundaJerseyResourceConfig() {
            @Override
            protected void registerAdditionalResources() {
                property(ServerProperties.WADL_FEATURE_DISABLE, true);
            }
        };
    }
}
