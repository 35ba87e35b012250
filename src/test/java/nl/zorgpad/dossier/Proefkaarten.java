package nl.zorgpad.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two capabilities that have a card for the cases of a test, and for no other. */
@Configuration
class Proefkaarten {

    static final Map<String, List<Dossierkaart.Regel>> REGELS = new ConcurrentHashMap<>();

    @Bean
    Dossierkaart gewoneProefkaart() {
        return kaart(10, "Gezinsplan", false);
    }

    @Bean
    Dossierkaart dringendeProefkaart() {
        return kaart(20, "Veiligheid", true);
    }

    private static Dossierkaart kaart(int volgorde, String kop, boolean dringend) {
        return new Dossierkaart() {
            @Override
            public int volgorde() {
                return volgorde;
            }

            @Override
            public Optional<Kaart> kaart(String zaaknummer) {
                return Optional.ofNullable(REGELS.get(zaaknummer))
                        .map(regels -> new Kaart(
                                kop, dringend, regels, List.of(new Verwijzing("Openen", "/proef/" + zaaknummer))));
            }
        };
    }
}
