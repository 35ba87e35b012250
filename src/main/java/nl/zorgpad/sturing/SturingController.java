package nl.zorgpad.sturing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures over REST, with the rights of the worker who asks; without a period: the last whole month. */
@RestController
@RequestMapping("/api/sturing")
@Tag(
        name = "Cijfers",
        description = "Voor teammanagers, directie en functioneel beheer. Kleine aantallen buiten het eigen"
                + " team zijn onderdrukt.")
class SturingController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Stuurinzage inzage;
    private final Cijferbestand bestanden;
    private final Clock klok;

    SturingController(Stuurinzage inzage, Cijferbestand bestanden, Clock klok) {
        this.inzage = inzage;
        this.bestanden = bestanden;
        this.klok = klok;
    }

    @GetMapping("/cijfers")
    @Operation(summary = "Alle cijfers met definitie, formule, norm en gepubliceerde waarden")
    ResponseEntity<List<Cijferdefinitie>> definities(@Parameter(hidden = true) Principal wie) {
        return antwoord(inzage.definities(wie.getName()));
    }

    @GetMapping("/cijfers/{id}")
    @Operation(
            summary = "De waarde van een cijfer over een periode",
            description = "Buiten het eigen team is de periode een hele maand, een kwartaal, een halfjaar of een jaar.")
    ResponseEntity<Cijfer> cijfer(
            @Parameter(hidden = true) Principal wie,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String wijk,
            @RequestParam(required = false) String ses,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) Instant peilmoment) {
        return antwoord(inzage.bereken(id, vraag(van, tot, team, wijk, ses, peilmoment), wie.getName()));
    }

    @GetMapping("/cijfers/{id}/verloop")
    @Operation(summary = "Een cijfer per maand")
    ResponseEntity<Map<YearMonth, Cijfer>> verloop(
            @Parameter(hidden = true) Principal wie,
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String wijk,
            @RequestParam(required = false) String ses,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) Instant peilmoment) {
        return antwoord(inzage.verloop(id, vraag(van, tot, team, wijk, ses, peilmoment), wie.getName()));
    }

    @GetMapping("/cijfers/{id}/uitsplitsing")
    @Operation(summary = "Een cijfer per team, wijk, groep wijken (ses) of maand")
    ResponseEntity<Map<String, Cijfer>> uitsplitsing(
            @Parameter(hidden = true) Principal wie,
            @PathVariable String id,
            @RequestParam String per,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) Instant peilmoment) {
        return antwoord(inzage.uitgesplitst(
                id, vraag(van, tot, team, null, null, peilmoment), keuze(Dimensie.class, per, "per"), wie.getName()));
    }

    @GetMapping("/zaken")
    @Operation(summary = "De zaken van het eigen team achter een cijfer; zaaknummer, geen naam")
    ResponseEntity<List<Zaakregel>> zaken(
            @Parameter(hidden = true) Principal wie, @RequestParam String lijst, @RequestParam String team) {
        return antwoord(inzage.zaken(keuze(Zaaklijst.class, lijst, "lijst"), team, wie.getName()));
    }

    @GetMapping("/cijfers.csv")
    @Operation(summary = "Alle cijfers over een periode, met hun definitie, als CSV")
    ResponseEntity<byte[]> csv(
            @Parameter(hidden = true) Principal wie,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
            @RequestParam(required = false) String team) {
        var vraag = vraag(van, tot, team, null, null, null);
        return bestand(bestanden.csv(vraag, wie.getName()), CSV, naam(vraag) + ".csv");
    }

    @GetMapping("/cijfers.xlsx")
    @Operation(summary = "Alle cijfers over een periode, met hun definitie, als werkblad")
    ResponseEntity<byte[]> xlsx(
            @Parameter(hidden = true) Principal wie,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
            @RequestParam(required = false) String team) {
        var vraag = vraag(van, tot, team, null, null, null);
        return bestand(bestanden.xlsx(vraag, wie.getName()), XLSX, naam(vraag) + ".xlsx");
    }

    private Vraag vraag(LocalDate van, LocalDate tot, String team, String wijk, String ses, Instant peilmoment) {
        var vorige = YearMonth.now(klok).minusMonths(1);
        var periode = van == null && tot == null ? Vraag.maand(vorige) : Vraag.periode(van, tot);
        return new Vraag(periode.van(), periode.tot(), leeg(team), leeg(wijk), leeg(ses), peilmoment);
    }

    private static String leeg(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String tekst, String veld) {
        try {
            return Enum.valueOf(soort, tekst.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException onbekend) {
            throw new VraagFout("'" + veld + "' heeft geen bekende waarde. Kies uit: "
                    + List.of(soort.getEnumConstants()).toString().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private static <T> ResponseEntity<T> antwoord(T inhoud) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(inhoud);
    }

    private static ResponseEntity<byte[]> bestand(byte[] inhoud, MediaType soort, String naam) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(soort)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }

    private static String naam(Vraag vraag) {
        return "cijfers-" + vraag.van() + "-" + vraag.tot();
    }
}
