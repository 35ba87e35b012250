package nl.zorgpad.dossier;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.dossier.Dossierblad.Gezinsdeel;
import nl.zorgpad.dossier.Dossierblad.Persoonsdeel;
import nl.zorgpad.dossier.Dossierblad.Toestemmingsdeel;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dossier of a case, for the Dossier tab in Tasklist. */
@RestController
@RequestMapping("/api/dossiers/zaak/{zaaknummer}")
class DossierController {

    private final DossierbladService bladen;

    DossierController(DossierbladService bladen) {
        this.bladen = bladen;
    }

    @GetMapping
    ResponseEntity<Dossierblad> blad(
            @PathVariable String zaaknummer, @RequestParam(required = false) String taak, Principal gebruiker) {
        return nietBewaren(bladen.blad(zaaknummer, gebruiker.getName(), taak));
    }

    @PostMapping("/personen")
    @ResponseStatus(HttpStatus.CREATED)
    Persoonsdeel voegPersoonToe(
            @PathVariable String zaaknummer,
            @RequestParam(required = false) String taak,
            @RequestBody Persoonsverzoek verzoek,
            Principal gebruiker) {
        return bladen.voegPersoonToe(zaaknummer, verzoek.alsPersoon(), gebruiker.getName(), taak);
    }

    @PostMapping("/toestemmingen")
    @ResponseStatus(HttpStatus.CREATED)
    Toestemmingsdeel legToestemmingVast(
            @PathVariable String zaaknummer,
            @RequestParam(required = false) String taak,
            @RequestBody Toestemmingsverzoek verzoek,
            Principal gebruiker) {
        return bladen.legToestemmingVast(zaaknummer, verzoek.alsToestemming(), gebruiker.getName(), taak);
    }

    @PutMapping("/contact")
    Gezinsdeel corrigeerContact(
            @PathVariable String zaaknummer,
            @RequestParam(required = false) String taak,
            @RequestBody Contactverzoek verzoek,
            Principal gebruiker) {
        return bladen.corrigeerContact(
                zaaknummer, verzoek.alsGezin(), verzoek.gelezenVersie(), gebruiker.getName(), taak);
    }

    @GetMapping("/inzagen")
    ResponseEntity<List<DossierbladService.Inzage>> inzagen(@PathVariable String zaaknummer, Principal gebruiker) {
        return nietBewaren(bladen.inzagen(zaaknummer, gebruiker.getName()));
    }

    @GetMapping("/documenten/{id}")
    ResponseEntity<byte[]> document(
            @PathVariable String zaaknummer,
            @PathVariable UUID id,
            @RequestParam(required = false) String taak,
            Principal gebruiker) {
        var download = bladen.download(zaaknummer, id, gebruiker.getName(), taak);
        var bijlage =
                ContentDisposition.attachment().filename(download.document().naam());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, bijlage.build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(download.document().mediatype()))
                .body(download.inhoud());
    }

    private static <T> ResponseEntity<T> nietBewaren(T antwoord) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(antwoord);
    }

    record Contactverzoek(
            Long versie,
            String gezinsnaam,
            String adres,
            String postcode,
            String plaats,
            String telefoon,
            String email,
            String contactvoorkeur,
            String voorkeurstaal,
            Boolean tolk) {

        private Gezin alsGezin() {
            return new Gezin(
                    gezinsnaam,
                    adres,
                    postcode,
                    plaats,
                    telefoon,
                    email,
                    contactvoorkeur,
                    voorkeurstaal,
                    Boolean.TRUE.equals(tolk));
        }

        private long gelezenVersie() {
            if (versie == null) {
                throw new DossierFout("versie", "Stuur de versie mee die u heeft gelezen.");
            }
            return versie;
        }
    }

    record Persoonsverzoek(
            String rol,
            String voornaam,
            String achternaam,
            String geboortedatum,
            Boolean heeftEigenVraag,
            String gezag,
            String school,
            String schoolsoort,
            String taal) {

        private NieuwPersoon alsPersoon() {
            return new NieuwPersoon(
                    rol,
                    voornaam,
                    achternaam,
                    datum("geboortedatum", geboortedatum),
                    Boolean.TRUE.equals(heeftEigenVraag),
                    gezag,
                    school,
                    schoolsoort,
                    taal);
        }
    }

    record Toestemmingsverzoek(
            String persoonId,
            String partij,
            String doel,
            String besluit,
            List<String> verklaardDoor,
            String kader,
            Boolean wilsbekwaam,
            Boolean ouderWeigert,
            String gronden,
            String toelichting,
            String datum) {

        private NieuweToestemming alsToestemming() {
            return new NieuweToestemming(
                    persoon(),
                    partij,
                    doel,
                    besluit,
                    verklaardDoor,
                    kader,
                    wilsbekwaam,
                    ouderWeigert,
                    gronden,
                    toelichting,
                    DossierController.datum("datum", datum));
        }

        private UUID persoon() {
            try {
                return persoonId == null ? null : UUID.fromString(persoonId);
            } catch (IllegalArgumentException e) {
                throw new DossierFout("persoonId", "Deze persoon hoort niet bij dit gezin.");
            }
        }
    }

    private static LocalDate datum(String veld, String waarde) {
        try {
            return waarde == null || waarde.isBlank() ? null : LocalDate.parse(waarde);
        } catch (DateTimeParseException e) {
            throw new DossierFout(veld, "Vul een datum in als jaar-maand-dag, bijvoorbeeld 2025-03-10.");
        }
    }
}
