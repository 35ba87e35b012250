package nl.zorgpad.dossier.proces;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Asks the engine something as the application itself. For questions that every worker's action needs an answer to,
 * while workers have no permission to ask them.
 */
@Component
class ZonderMedewerker {

    private final IdentityService identityService;

    ZonderMedewerker(IdentityService identityService) {
        this.identityService = identityService;
    }

    <T> T doe(Supplier<T> vraag) {
        var medewerker = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return vraag.get();
        } finally {
            identityService.setAuthentication(medewerker);
        }
    }
}
