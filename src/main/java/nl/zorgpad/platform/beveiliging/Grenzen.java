package nl.zorgpad.platform.beveiliging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.util.function.Predicate;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.util.unit.DataSize;

/** How large, how deep and of which characters a request may be; the sizes are settings ({@code zorgpad.grenzen}). */
@Configuration(proxyBeanMethods = false)
class Grenzen {

    private static final int DIEPSTE_JSON = 50;
    private static final int LANGSTE_GETAL = 100;
    private static final int LANGSTE_NAAM = 200;

    /** The same for every JSON message to an address of ours; a name that stands in it twice is refused. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer jsonGrenzen(@Value("${zorgpad.grenzen.verzoek}") DataSize meeste) {
        var grenzen = StreamReadConstraints.builder()
                .maxNestingDepth(DIEPSTE_JSON)
                .maxNumberLength(LANGSTE_GETAL)
                .maxNameLength(LANGSTE_NAAM)
                .maxStringLength((int) meeste.toBytes())
                .maxDocumentLength(meeste.toBytes())
                .build();
        return bouwer -> bouwer.postConfigurer(json -> {
            json.getFactory().setStreamReadConstraints(grenzen);
            json.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        });
    }

    @Bean
    FilterRegistrationBean<Omvangfilter> omvang(
            @Value("${zorgpad.grenzen.verzoek}") DataSize meeste,
            @Value("${zorgpad.grenzen.levering}") DataSize meesteVanLevering) {
        var registratie = new FilterRegistrationBean<>(new Omvangfilter(meeste.toBytes(), meesteVanLevering.toBytes()));
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registratie;
    }

    @Bean
    FilterRegistrationBean<Schoonfilter> schoon() {
        var registratie = new FilterRegistrationBean<>(new Schoonfilter());
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registratie;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> foutblad() {
        return server -> server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Foutblad.class.getName()));
    }

    /** Characters that no database keeps are refused in every parameter, where {@link Schoonfilter} does not take them out. */
    @Bean
    StrictHttpFirewall brandmuur() {
        Predicate<String> bewaarbaar = tekst -> tekst.codePoints().noneMatch(Grenzen::isOnbewaarbaar);
        var brandmuur = new StrictHttpFirewall();
        brandmuur.setAllowedParameterNames(bewaarbaar);
        brandmuur.setAllowedParameterValues(bewaarbaar);
        return brandmuur;
    }

    private static boolean isOnbewaarbaar(int teken) {
        return Character.isISOControl(teken) && teken != '\n' && teken != '\r' && teken != '\t'
                || Character.getType(teken) == Character.SURROGATE;
    }
}
