package nl.zorgpad.organisatie.proces;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Runs work of the application itself, which is not bound by the rights of the worker who happens to be logged in. */
final class ZonderAanmelding {

    private ZonderAanmelding() {}

    static void voerUit(IdentityService identiteiten, Runnable werk) {
        Authentication aanmelding = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            werk.run();
        } finally {
            if (aanmelding != null) {
                identiteiten.setAuthentication(aanmelding);
            }
        }
    }
}
