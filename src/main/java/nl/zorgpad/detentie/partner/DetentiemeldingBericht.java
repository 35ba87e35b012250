package nl.zorgpad.detentie.partner;

import java.util.Set;
import nl.zorgpad.partner.Berichtsoort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DetentiemeldingBericht {

    @Bean
    Berichtsoort detentiemeldingBerichtsoort() {
        return new Berichtsoort(
                PartnerDetentiemelding.class, PartnerDetentiemelding.FORMULIER, Set.of("gedetineerde", "gezin"));
    }
}
