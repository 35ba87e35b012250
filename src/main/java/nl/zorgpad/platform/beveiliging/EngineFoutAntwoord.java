package nl.zorgpad.platform.beveiliging;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.platform.database.Gegevensstoring;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What the engine's API answers when it refuses or fails: one Dutch sentence. The engine's own texts are English, repeat
 * what was sent, and name classes and tables. A sentence that Zorgpad itself wrote as a refusal stays, and so do the
 * findings about a model that cannot be read. Jersey finds this class by itself (META-INF/services).
 *
 * <p>What is no failure of Zorgpad gets no 5xx: half a character or a zero byte that PostgreSQL refuses (400), something
 * that is gone (404), somebody else who was first (409).
 */
public final class EngineFoutAntwoord implements ForcedAutoDiscoverable {

    private static final Logger LOG = LoggerFactory.getLogger(EngineFoutAntwoord.class);
    private static final int NA_FORMULIERFOUT = 200;
    private static final int DIEPSTE = 20;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    /** SQLSTATE class 22: the database could not make anything of the value. */
    private static final String WAARDE_DEUGT_NIET = "22";

    /** Where the engine notices that the parent of what it reads was ended meanwhile. */
    private static final Set<String> OUDER_WEG =
            Set.of("ensureExecutionTreeInitialized", "resolveParentOfExecutionFailedException");

    /** SQLSTATE class 40: two wanted the same rows, and the database undid one of them. */
    private static final String ANDER_WAS_EERST = "40";

    private static final Map<Integer, String> ZINNEN = Map.of(
            BAD_REQUEST,
            "Dit verzoek klopt niet. Er is niets bewaard.",
            401,
            "U bent niet ingelogd.",
            FORBIDDEN,
            "U hebt hier geen toegang toe.",
            NOT_FOUND,
            "Dit bestaat niet of niet meer. Vernieuw de lijst.",
            405,
            "Dit kan hier niet.",
            406,
            "Dit kan alleen als JSON worden gegeven.",
            CONFLICT,
            "Iemand anders was u net voor. Er is niets bewaard. Vernieuw de lijst en probeer het opnieuw.",
            413,
            "Dit is te groot. Er is niets bewaard.",
            415,
            "Stuur dit als JSON (Content-Type: application/json).");

    private static final String TAAK_WEG = "Deze taak is er niet meer. Misschien heeft iemand anders hem afgerond."
            + " Er is niets bewaard. Vernieuw de lijst.";

    private static final String OPGEPAKT = "Een collega heeft deze taak al opgepakt. Vernieuw de lijst.";

    private static final String MISLUKT = "Dit lukt nu niet. Er is niets bewaard. Probeer het later opnieuw."
            + " Blijft het misgaan? Meld het bij functioneel beheer.";

    private static final String NIET_TE_TONEN =
            "Dit is nu niet te tonen. Probeer het later opnieuw. Blijft het misgaan? Meld het bij functioneel beheer.";
    private static final String ONLEESBAAR =
            "De gegevens zijn niet goed verstuurd: dit is geen leesbare JSON. Er is niets bewaard.";

    private static final String ONBEWAARBAAR =
            "De gegevens bevatten tekens of getallen die niet kunnen worden bewaard. Er is niets bewaard.";

    @Override
    public void configure(FeatureContext context) {
        context.register(VanRest.class)
                .register(VanEngine.class)
                .register(VanLezen.class)
                .register(VanVertalen.class)
                .register(VanAlles.class);
    }

    private static Stream<Throwable> keten(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .limit(DIEPSTE);
    }

    private static <T> Optional<T> zoek(Throwable fout, Class<T> soort) {
        return keten(fout).filter(soort::isInstance).map(soort::cast).findFirst();
    }

    private static boolean isVoorOns(Throwable fout) {
        return zoek(fout, FormulierFout.class).isEmpty()
                && zoek(fout, ParseException.class).isEmpty();
    }

    private static Response antwoord(Throwable fout) {
        var storing = Gegevensstoring.van(fout);
        if (storing.isPresent()) {
            return storing(fout, storing.get());
        }
        if (isSqlFout(fout, WAARDE_DEUGT_NIET)) {
            return antwoord(fout, BAD_REQUEST, ONBEWAARBAAR);
        }
        if (zoek(fout, JsonProcessingException.class).isPresent()) {
            return antwoord(fout, BAD_REQUEST, ONLEESBAAR);
        }
        var eigen = zoek(fout, BadUserRequestException.class).filter(EngineFoutAntwoord::isVanZorgpad);
        if (eigen.isPresent()) {
            return antwoord(eigen.get(), BAD_REQUEST, eigen.get().getMessage());
        }
        var magNiet = zoek(fout, AuthorizationException.class).filter(EngineFoutAntwoord::isVanZorgpad);
        if (magNiet.isPresent()) {
            return antwoord(magNiet.get(), FORBIDDEN, magNiet.get().getMessage());
        }
        if (zoek(fout, TaskAlreadyClaimedException.class).isPresent()) {
            return antwoord(fout, CONFLICT, OPGEPAKT);
        }
        var achterblijver = zoek(fout, MigratingProcessInstanceValidationException.class);
        if (achterblijver.isPresent()) {
            return antwoord(fout, BAD_REQUEST, achterblijver(achterblijver.get()));
        }
        if (isTaakWeg(fout)) {
            return antwoord(fout, NOT_FOUND, TAAK_WEG);
        }
        var status = status(fout);
        if (status >= SERVER_ERROR && Storingsfilter.onthouden().isPresent()) {
            return storing(fout, Storingsfilter.onthouden().get());
        }
        var mislukt = Storingsfilter.leest() ? NIET_TE_TONEN : MISLUKT;
        return antwoord(
                fout, status, status >= SERVER_ERROR ? mislukt : ZINNEN.getOrDefault(status, ZINNEN.get(BAD_REQUEST)));
    }

    private static int status(Throwable fout) {
        if (zoek(fout, OptimisticLockingException.class).isPresent()
                || zoek(fout, ConcurrencyFailureException.class).isPresent()
                || isSqlFout(fout, ANDER_WAS_EERST)
                || zegt(fout, "ENGINE-03005 ")
                || isTijdensLezenWeg(fout)) {
            return CONFLICT;
        }
        if (zegt(fout, "No job found with id")) {
            return NOT_FOUND;
        }
        var status = ExceptionHandlerHelper.getInstance().getStatus(fout).getStatusCode();
        if (status >= SERVER_ERROR && isOnbegrepen(fout)) {
            return BAD_REQUEST;
        }
        return status >= SERVER_ERROR && zoek(fout, NullValueException.class).isPresent() ? NOT_FOUND : status;
    }

    /** The engine's API fell over the message itself, before it reached the engine: nothing at all was sent, say. */
    private static boolean isOnbegrepen(Throwable fout) {
        var spoor = fout.getStackTrace();
        return (fout instanceof NullPointerException || fout instanceof IllegalArgumentException)
                        && spoor.length > 0
                        && spoor[0].getClassName().startsWith("org.camunda.bpm.engine.rest.")
                || isEisVanZoekvraag(fout);
    }

    /** A search that was asked with a number it cannot have, such as version 0: the engine calls that a failure of its own. */
    private static boolean isEisVanZoekvraag(Throwable fout) {
        var spoor = List.of(fout.getStackTrace());
        var eis = spoor.stream()
                .map(StackTraceElement::getClassName)
                .toList()
                .lastIndexOf("org.camunda.bpm.engine.impl.util.EnsureUtil");
        return eis >= 0
                && eis + 1 < spoor.size()
                && spoor.get(eis + 1).getClassName().endsWith("QueryImpl");
    }

    /** Which case stays behind, and where it stands; ids only. */
    private static String achterblijver(MigratingProcessInstanceValidationException fout) {
        var verslag = fout.getValidationReport();
        var stappen = Stream.concat(
                        verslag.getActivityInstanceReports().stream()
                                .map(MigratingActivityInstanceValidationReport::getSourceScopeId),
                        verslag.getTransitionInstanceReports().stream()
                                .map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
                .distinct()
                .collect(Collectors.joining(", "));
        return "Zaak " + verslag.getProcessInstanceId()
                + " kan niet mee naar de nieuwe versie: die heeft geen plek voor "
                + (stappen.isEmpty() ? "waar zij nu is" : stappen)
                + ". Geen enkele zaak is gewijzigd.";
    }

    /** Parts of the engine's API keep the words of an error, and neither its kind nor its cause. */
    private static boolean zegt(Throwable fout, String begin) {
        return keten(fout).map(Throwable::getMessage).anyMatch(melding -> melding != null && melding.startsWith(begin));
    }

    /** Somebody else ended the case while the engine was reading it: a parent is no longer there. */
    private static boolean isTijdensLezenWeg(Throwable fout) {
        return keten(fout)
                .map(Throwable::getStackTrace)
                .anyMatch(spoor -> spoor.length > 0 && OUDER_WEG.contains(spoor[0].getMethodName()));
    }

    /** The engine says so in no other way than by these words. */
    private static boolean isTaakWeg(Throwable fout) {
        return zoek(fout, NullValueException.class)
                .map(Throwable::getMessage)
                .filter(melding -> melding.startsWith("Cannot find task with id"))
                .isPresent();
    }

    private static boolean isSqlFout(Throwable fout, String klasse) {
        return zoek(fout, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(staat -> staat.startsWith(klasse))
                .isPresent();
    }

    private static boolean isVanZorgpad(Throwable fout) {
        var spoor = fout.getStackTrace();
        return spoor.length > 0 && spoor[0].getClassName().startsWith("nl.zorgpad.");
    }

    private static Response storing(Throwable fout, Gegevensstoring storing) {
        LOG.warn("De database is niet te gebruiken: {}", sporen(fout));
        Storingsfilter.meld();
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Gegevensstoring.OPNIEUW_NA)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Fout", "message", Storingsfilter.zin(storing)))
                .build();
    }

    private static Response antwoord(Throwable fout, int status, String zin) {
        if (status >= SERVER_ERROR) {
            LOG.error("Verzoek aan de engine mislukt: {}", sporen(fout));
        }
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("type", status >= SERVER_ERROR ? "Fout" : fout.getClass().getSimpleName());
        inhoud.put("message", zin);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(inhoud)
                .build();
    }

    /** The kinds of error and where they came from, not their messages: those may quote a family. */
    private static String sporen(Throwable fout) {
        var sporen = new StringBuilder();
        keten(fout)
                .forEach(oorzaak -> sporen.append(oorzaak.getClass().getName())
                        .append(
                                oorzaak.getStackTrace().length == 0
                                        ? "; "
                                        : " at " + oorzaak.getStackTrace()[0] + "; "));
        return sporen.toString();
    }

    /** Of two mappers for the same kind of error Jersey takes the one that says it can. */
    private abstract static class Vertaler<T extends Throwable> implements ExtendedExceptionMapper<T> {

        @Override
        public boolean isMappable(T fout) {
            return isVoorOns(fout);
        }

        @Override
        public Response toResponse(T fout) {
            return antwoord(fout);
        }
    }

    /** What a resource of the API refused or wrapped. */
    @Priority(NA_FORMULIERFOUT)
    static final class VanRest extends Vertaler<RestException> {}

    /** What the engine threw. */
    @Priority(NA_FORMULIERFOUT)
    static final class VanEngine extends Vertaler<ProcessEngineException> {}

    /** What is no JSON. */
    @Priority(NA_FORMULIERFOUT)
    static final class VanLezen extends Vertaler<JsonParseException> {}

    /** JSON that is something else than was asked. */
    @Priority(NA_FORMULIERFOUT)
    static final class VanVertalen extends Vertaler<JsonMappingException> {}

    /** Everything else, such as an address or a method that is not there. */
    @Priority(NA_FORMULIERFOUT)
    static final class VanAlles extends Vertaler<Throwable> {}
}
