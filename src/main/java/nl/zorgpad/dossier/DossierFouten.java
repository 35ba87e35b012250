package nl.zorgpad.dossier;

import nl.zorgpad.platform.database.Gegevensbotsing;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Errors of the dossier as problem+json in plain Dutch; never with a value that was entered. */
@RestControllerAdvice(assignableTypes = DossierController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DossierFouten {

    @ExceptionHandler
    ProblemDetail ongeldig(DossierFout fout) {
        var probleem = probleem(HttpStatus.BAD_REQUEST, "De invoer klopt niet", fout.getMessage());
        probleem.setProperty("fouten", fout.meldingen());
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail onbekend(ZaakOnbekend fout) {
        return probleem(HttpStatus.NOT_FOUND, "Niet gevonden", fout.getMessage());
    }

    /** An id in the address that is no id. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail geenId() {
        return onbekend(new ZaakOnbekend());
    }

    @ExceptionHandler({DossierGewijzigd.class, OptimisticLockingFailureException.class})
    ProblemDetail gewijzigd() {
        return probleem(HttpStatus.CONFLICT, "Al gewijzigd", new DossierGewijzigd().getMessage());
    }

    /** Only a clash is somebody else's doing; other values that the database refuses are as wrong the next time. */
    @ExceptionHandler
    ProblemDetail nietBewaard(DataIntegrityViolationException fout) {
        return Gegevensbotsing.is(fout)
                ? gewijzigd()
                : probleem(
                        HttpStatus.BAD_REQUEST,
                        "De invoer klopt niet",
                        "Deze gegevens kunnen zo niet worden bewaard. Er is niets gewijzigd.");
    }

    private static ProblemDetail probleem(HttpStatus status, String titel, String uitleg) {
        var probleem = ProblemDetail.forStatusAndDetail(status, uitleg);
        probleem.setTitle(titel);
        return probleem;
    }
}
