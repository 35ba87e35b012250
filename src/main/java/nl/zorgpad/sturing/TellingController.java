package nl.zorgpad.sturing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Functioneel beheer enters what other systems counted. */
@RestController
@RequestMapping("/api/sturing/tellingen")
@Tag(name = "Cijfers")
class TellingController {

    private static final int LANGSTE_BESTAND = 1_000_000;
    private static final List<String> KOLOMMEN =
            List.of("soort", "code", "team", "wijk", "dag", "aantal", "bedragEuro");

    private final TellingService tellingen;

    TellingController(TellingService tellingen) {
        this.tellingen = tellingen;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Voer tellingen in",
            description = "Alles of niets. Dezelfde telling opnieuw vervangt de oude.")
    Map<String, Integer> bewaar(@Parameter(hidden = true) Principal wie, @RequestBody List<Telling> ingevoerd) {
        tellingen.eisRecht(wie.getName());
        return Map.of("bewaard", tellingen.bewaar(ingevoerd, wie.getName()));
    }

    @PostMapping(consumes = "text/csv")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Voer tellingen in als CSV",
            description = "Eerste regel: soort;code;team;wijk;dag;aantal;bedragEuro. Alles of niets.")
    Map<String, Integer> bewaar(@Parameter(hidden = true) Principal wie, @RequestBody byte[] bestand) {
        tellingen.eisRecht(wie.getName());
        return Map.of("bewaard", tellingen.bewaar(lees(bestand), wie.getName()));
    }

    private static List<Telling> lees(byte[] bestand) {
        if (bestand.length > LANGSTE_BESTAND) {
            throw new TellingFout(List.of(new TellingFout.Fout(0, "", "Het bestand is groter dan 1 MB.")));
        }
        var regels = new String(bestand, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .filter(regel -> !regel.isBlank())
                .toList();
        if (regels.isEmpty() || !List.of(regels.get(0).strip().split(";")).equals(KOLOMMEN)) {
            throw new TellingFout(List.of(
                    new TellingFout.Fout(0, "", "De eerste regel moet zijn: " + String.join(";", KOLOMMEN) + ".")));
        }
        var gelezen = new ArrayList<Telling>();
        var fouten = new ArrayList<TellingFout.Fout>();
        for (var rij = 1; rij < regels.size(); rij++) {
            var velden = regels.get(rij).split(";", -1);
            if (velden.length != KOLOMMEN.size()) {
                fouten.add(new TellingFout.Fout(rij, "", "Deze rij heeft niet " + KOLOMMEN.size() + " kolommen."));
                continue;
            }
            gelezen.add(new Telling(
                    leeg(velden[0]),
                    leeg(velden[1]),
                    leeg(velden[2]),
                    leeg(velden[3]),
                    waarde(velden[4], LocalDate::parse, rij, "dag", fouten),
                    waarde(velden[5], Integer::valueOf, rij, "aantal", fouten),
                    waarde(velden[6].replace(',', '.'), BigDecimal::new, rij, "bedragEuro", fouten)));
        }
        if (!fouten.isEmpty()) {
            throw new TellingFout(fouten);
        }
        return gelezen;
    }

    private static <T> T waarde(
            String tekst, Function<String, T> lees, int rij, String veld, List<TellingFout.Fout> fouten) {
        try {
            return leeg(tekst) == null ? null : lees.apply(tekst.strip());
        } catch (RuntimeException geenWaarde) {
            fouten.add(new TellingFout.Fout(rij, veld, "Dit is geen dag zoals 2026-03-31, of geen getal."));
            return null;
        }
    }

    private static String leeg(String tekst) {
        return tekst.isBlank() ? null : tekst.strip();
    }
}
