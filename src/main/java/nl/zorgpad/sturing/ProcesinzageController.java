package nl.zorgpad.sturing;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.zorgpad.sturing.Procesinzage.GeenProcesinzage;
import nl.zorgpad.sturing.Procesinzage.ProcesOnbekend;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The data behind the parts that Zorgpad adds to Cockpit. */
@RestController
@RequestMapping("/api/sturing")
class ProcesinzageController {

    private final Procesinzage processen;

    ProcesinzageController(Procesinzage processen) {
        this.processen = processen;
    }

    @Operation(summary = "Doorlooptijd per stap tegen de norm, van de zaken van de eigen teams")
    @GetMapping("/processen/{definitie}/stappen")
    ResponseEntity<Procesoverzicht> stappen(@PathVariable String definitie) {
        return antwoord(() -> processen.overzicht(definitie));
    }

    @Operation(summary = "Afgelopen zaken van een proces; zoeken op zaaknummer, dag van afloop en uitkomst")
    @GetMapping("/processen/{definitie}/afgelopen")
    ResponseEntity<Afgelopenzaken> afgelopen(
            @PathVariable String definitie,
            @RequestParam(required = false) String zaaknummer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tot,
            @RequestParam(required = false) String uitkomst,
            @RequestParam(defaultValue = "0") int vanaf) {
        var vraag = new Afgelopenzaken.Zoekvraag(leeg(zaaknummer), van, tot, leeg(uitkomst), Math.max(0, vanaf));
        return antwoord(() -> processen.afgelopen(definitie, vraag));
    }

    @Operation(summary = "Het pad van een zaak door een proces: wie, wanneer, hoe lang, en welke regels golden")
    @GetMapping("/verlopen/{instantie}")
    ResponseEntity<Zaakverloop> verloop(@PathVariable String instantie) {
        return antwoord(() -> processen.verloop(instantie));
    }

    private static String leeg(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    private static <T> ResponseEntity<T> antwoord(Supplier<T> lezen) {
        try {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lezen.get());
        } catch (GeenProcesinzage fout) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, fout.getMessage(), fout);
        } catch (ProcesOnbekend fout) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, fout.getMessage(), fout);
        }
    }
}
