package nl.zorgpad.aanmelding.partner;

import java.util.Set;
import nl.zorgpad.partner.Berichtsoort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AanmeldingBericht {

    @Bean
    Berichtsoort aanmeldingBerichtsoort() {
        return new Berichtsoort(PartnerAanmelding.class, PartnerAanmelding.FORMULIER, Set.of("gezin"));
    }
}
