package nl.zorgpad.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.database.Gegevensbotsing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What an address of ours answers when a request cannot be understood, where its capability says nothing itself: Dutch,
 * as problem+json for programs, and never with what was sent. A page gets the error page of {@code static/error}.
 */
@Configuration(proxyBeanMethods = false)
class Antwoordfouten {

    private static final Map<Integer, String> ZINNEN = Map.of(
            400, "Dit verzoek klopt niet. Er is niets bewaard.",
            401, "U bent niet ingelogd.",
            403, "U hebt hier geen toegang toe.",
            404, "Dit bestaat niet of niet meer.",
            405, "Dit kan hier niet.",
            409, "Iemand anders heeft dit net gewijzigd. Er is niets bewaard. Haal de gegevens opnieuw op.",
            406, "Dit kan alleen als JSON worden gegeven.",
            413, "Dit is te groot. Er is niets bewaard.",
            429, "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht een minuut.",
            415, "Stuur dit als JSON (Content-Type: application/json).");

    private static final String NIET_TE_TONEN =
            "Dit is nu niet te tonen. Probeer het later opnieuw. Blijft het misgaan? Meld het bij functioneel beheer.";

    private static final String MISLUKT = "Dit lukt nu niet. Er is niets bewaard. Probeer het later opnieuw."
            + " Blijft het misgaan? Meld het bij functioneel beheer.";

    /** The answer of {@code /error}: for what never reached a controller. */
    @Bean
    ErrorAttributes foutgegevens() {
        return new DefaultErrorAttributes() {
            @Override
            public Map<String, Object> getErrorAttributes(WebRequest verzoek, ErrorAttributeOptions keuzes) {
                var status = verzoek.getAttribute("jakarta.servlet.error.status_code", RequestAttributes.SCOPE_REQUEST);
                var nummer = status instanceof Integer getal ? getal : HttpStatus.INTERNAL_SERVER_ERROR.value();
                var inhoud = new LinkedHashMap<String, Object>();
                inhoud.put("type", "about:blank");
                inhoud.put("title", titel(nummer));
                inhoud.put("status", nummer);
                inhoud.put("detail", isOnzeFout(nummer) && isOpvragen(verzoek) ? NIET_TE_TONEN : zin(nummer));
                return inhoud;
            }
        };
    }

    private static boolean isOnzeFout(int status) {
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    /** Asked perhaps right after something else was stored: then nothing is said of storing. */
    private static boolean isOpvragen(WebRequest verzoek) {
        return verzoek instanceof ServletWebRequest web && HttpMethod.GET.equals(web.getHttpMethod());
    }

    private static String zin(int status) {
        return isOnzeFout(status) ? MISLUKT : ZINNEN.getOrDefault(status, ZINNEN.get(HttpStatus.BAD_REQUEST.value()));
    }

    private static String titel(int status) {
        return switch (status) {
            case 401, 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 409 -> "Al gewijzigd";
            default ->
                status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? "Nu niet mogelijk" : "Het verzoek klopt niet";
        };
    }

    private static ProblemDetail probleem(int status) {
        var probleem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), zin(status));
        probleem.setTitle(titel(status));
        return probleem;
    }

    /** After the handlers of the capabilities: those know more. */
    @ControllerAdvice
    @Order(Ordered.LOWEST_PRECEDENCE)
    static class Opvang extends ResponseEntityExceptionHandler {

        private static final Logger LOG = LoggerFactory.getLogger(Antwoordfouten.class);

        @Override
        protected ResponseEntity<Object> handleExceptionInternal(
                Exception fout, Object inhoud, HttpHeaders koppen, HttpStatusCode status, WebRequest verzoek) {
            if (status.is5xxServerError()) {
                LOG.error("Antwoord niet te geven", fout);
            }
            var probleem = probleem(status.value());
            var fouten = fout instanceof HttpMessageNotReadableException ? Leesfout.velden(fout.getCause()) : List.of();
            if (!fouten.isEmpty()) {
                probleem.setProperty("fouten", fouten);
            }
            return verzoek.getDescription(false).startsWith("uri=/api/")
                    ? ResponseEntity.status(status)
                            .headers(koppen)
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .body(probleem)
                    : pagina(status, koppen, verzoek);
        }

        private static ResponseEntity<Object> pagina(HttpStatusCode status, HttpHeaders koppen, WebRequest verzoek) {
            var antwoord = ((ServletWebRequest) verzoek).getResponse();
            try {
                koppen.forEach((naam, waarden) -> waarden.forEach(waarde -> antwoord.addHeader(naam, waarde)));
                antwoord.sendError(status.value());
            } catch (IOException verbroken) {
                return null;
            }
            return null;
        }

        /** Somebody else was first, or the database could not make anything of a value, such as a text that is too long. */
        @ExceptionHandler(DataIntegrityViolationException.class)
        ResponseEntity<Object> onbewaarbaar(
                DataIntegrityViolationException fout, HttpServletRequest verzoek, HttpServletResponse antwoord)
                throws IOException {
            var status = (Gegevensbotsing.is(fout) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST).value();
            if (verzoek.getRequestURI().startsWith("/api/")) {
                return ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(probleem(status));
            }
            antwoord.sendError(status);
            return null;
        }
    }

    /** A problem of a capability that gave no title gets a Dutch one: Spring fills in its English one otherwise. */
    @ControllerAdvice
    static class Titels implements ResponseBodyAdvice<Object> {

        @Override
        public boolean supports(MethodParameter soort, Class<? extends HttpMessageConverter<?>> schrijver) {
            return true;
        }

        @Override
        public Object beforeBodyWrite(
                Object inhoud,
                MethodParameter soort,
                MediaType als,
                Class<? extends HttpMessageConverter<?>> schrijver,
                ServerHttpRequest verzoek,
                ServerHttpResponse antwoord) {
            if (inhoud instanceof ProblemDetail probleem) {
                var engels = HttpStatus.resolve(probleem.getStatus());
                if (engels != null && engels.getReasonPhrase().equals(probleem.getTitle())) {
                    probleem.setTitle(titel(probleem.getStatus()));
                }
            }
            return inhoud;
        }
    }
}
