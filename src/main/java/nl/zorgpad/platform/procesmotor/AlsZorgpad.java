package nl.zorgpad.platform.procesmotor;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;

/** Work of the application itself, which is not bound by the rights of the worker who happens to be logged in. */
public final class AlsZorgpad {

    private AlsZorgpad() {}

    /** Does this without a worker and gives the worker back afterwards, whatever happens. */
    public static <T> T doe(IdentityService identiteiten, Supplier<T> werk) {
        var medewerker = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            return werk.get();
        } finally {
            if (medewerker != null) {
                identiteiten.setAuthentication(medewerker);
            }
        }
    }

    /** As {@link #doe(IdentityService, Supplier)}, for work without an answer. */
    public static void voerUit(IdentityService identiteiten, Runnable werk) {
        doe(identiteiten, () -> {
            werk.run();
            return null;
        });
    }
}
