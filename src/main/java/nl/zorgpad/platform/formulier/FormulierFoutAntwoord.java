package nl.zorgpad.platform.formulier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;

/**
 * Makes HTTP 400 of every {@link FormulierFout} in engine-rest and in the web applications' API. The engine's resources
 * wrap exceptions of {@code complete}, {@code submit-form}, {@code start} and {@code variables} in a RestException with
 * status 500 and an English text; so the refusal is looked for behind it. Jersey finds this class by itself
 * (META-INF/services) in both applications, which have no list of providers that can be added to.
 */
public final class FormulierFoutAntwoord implements ForcedAutoDiscoverable {

    private static final int EERST = 100;

    private static final Counter GEWEIGERD = Counter.builder("zorgpad.formulieren.geweigerd")
            .description("Inzendingen die de formulierbewaker heeft geweigerd")
            .register(Metrics.globalRegistry);

    @Override
    public void configure(FeatureContext context) {
        context.register(VanEngine.class).register(VanRest.class);
    }

    private static Optional<FormulierFout> formulierfout(Throwable fout) {
        Throwable oorzaak = fout;
        for (int diepte = 0; oorzaak != null && diepte < 20; diepte++) {
            if (oorzaak instanceof FormulierFout gevonden) {
                return Optional.of(gevonden);
            }
            oorzaak = oorzaak.getCause();
        }
        return Optional.empty();
    }

    private static Response antwoord(Throwable fout) {
        FormulierFout formulierfout = formulierfout(fout).orElseThrow();
        GEWEIGERD.increment();
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("type", FormulierFout.class.getSimpleName());
        inhoud.put("message", formulierfout.getMessage());
        inhoud.put("fouten", formulierfout.fouten());
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(inhoud)
                .build();
    }

    /** Refusals that reach the API as they are. */
    @Priority(EERST)
    static final class VanEngine implements ExtendedExceptionMapper<ProcessEngineException> {

        @Override
        public boolean isMappable(ProcessEngineException fout) {
            return formulierfout(fout).isPresent();
        }

        @Override
        public Response toResponse(ProcessEngineException fout) {
            return antwoord(fout);
        }
    }

    /** Refusals that a resource of the API wrapped. */
    @Priority(EERST)
    static final class VanRest implements ExtendedExceptionMapper<RestException> {

        @Override
        public boolean isMappable(RestException fout) {
            return formulierfout(fout).isPresent();
        }

        @Override
        public Response toResponse(RestException fout) {
            return antwoord(fout);
        }
    }
}
