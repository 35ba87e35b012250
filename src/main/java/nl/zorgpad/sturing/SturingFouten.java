package nl.zorgpad.sturing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong, in Dutch and without what was sent. */
@RestControllerAdvice(assignableTypes = {SturingController.class, TellingController.class})
class SturingFouten {

    @ExceptionHandler
    ProblemDetail geenRecht(GeenStuurrecht fout) {
        return probleem(HttpStatus.FORBIDDEN, "Geen toegang", fout.getMessage());
    }

    @ExceptionHandler
    ProblemDetail onbekend(OnbekendCijfer fout) {
        return probleem(HttpStatus.NOT_FOUND, "Niet gevonden", fout.getMessage());
    }

    @ExceptionHandler
    ProblemDetail vraag(VraagFout fout) {
        return probleem(HttpStatus.BAD_REQUEST, "De vraag klopt niet", fout.getMessage());
    }

    @ExceptionHandler
    ProblemDetail telling(TellingFout fout) {
        var probleem = probleem(HttpStatus.BAD_REQUEST, "De invoer klopt niet", fout.getMessage());
        probleem.setProperty("fouten", fout.fouten());
        return probleem;
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ProblemDetail geenWaarde() {
        return probleem(
                HttpStatus.BAD_REQUEST,
                "De vraag klopt niet",
                "Een waarde in het adres ontbreekt of is geen dag of code.");
    }

    private static ProblemDetail probleem(HttpStatus status, String titel, String uitleg) {
        var probleem = ProblemDetail.forStatusAndDetail(status, uitleg);
        probleem.setTitle(titel);
        return probleem;
    }
}
