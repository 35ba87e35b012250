package nl.zorgpad.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zorgpad.dossier.DocumentService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters and keeps them in the dossier; joins the caller's transaction. */
@Service
@Transactional
public class BriefService {

    /** Fields that may be empty: a family without an address gets its letter in another way. */
    static final Set<String> ADRES = Set.of("adres", "postcode", "plaats");

    /** Fields that every letter has. */
    static final Set<String> ALGEMEEN =
            Set.of("zaaknummer", "gezinsnaam", "adres", "postcode", "plaats", "datum", "teamNaam", "ondertekenaar");

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Sjablonen sjablonen;
    private final Pdfmaker pdfmaker;
    private final DossierService dossiers;
    private final DocumentService documenten;
    private final TeamService teams;
    private final MedewerkerService medewerkers;
    private final Clock klok;

    BriefService(
            Sjablonen sjablonen,
            Pdfmaker pdfmaker,
            DossierService dossiers,
            DocumentService documenten,
            TeamService teams,
            MedewerkerService medewerkers,
            Clock klok) {
        this.sjablonen = sjablonen;
        this.pdfmaker = pdfmaker;
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.teams = teams;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    /**
     * Fills a letter template and keeps the letter in the dossier, as PDF and as DOCX. The fields that every letter has
     * (zaaknummer, gezinsnaam, adres, postcode, plaats, datum, teamNaam, ondertekenaar) are filled by this service.
     *
     * @param sjabloon name of the template: {@code pgb-beschikking}
     * @param velden the template's own fields, as docs/brieven.md lists them; a field that the template does not use is
     *     left out, a line break in a value is one in the letter
     * @param gebruiker signs the letter; null for trusted system code, then the team signs
     * @throws nl.zorgpad.dossier.ZaakOnbekend when there is no such case
     * @throws BriefFout when there is no such template, or one of its fields is missing
     */
    public Brief maak(String zaaknummer, String sjabloon, Map<String, String> velden, String gebruiker) {
        var waarden = new HashMap<>(velden);
        waarden.putAll(algemeen(zaaknummer, gebruiker));
        var docx = sjablonen.sjabloon(sjabloon).vul(waarden);
        var naam = sjabloon + " " + zaaknummer;
        var word = documenten.bewaar(zaaknummer, sjabloon, naam + ".docx", DocumentService.DOCX, docx, gebruiker);
        var pdf = documenten.bewaar(
                zaaknummer, sjabloon, naam + ".pdf", DocumentService.PDF, pdfmaker.pdf(docx), gebruiker);
        return new Brief(zaaknummer, sjabloon, pdf.id(), word.id());
    }

    private Map<String, String> algemeen(String zaaknummer, String gebruiker) {
        var team = dossiers.zaak(zaaknummer).team();
        var teamNaam = teams.team(team).map(Team::naam).orElse(team);
        var gezin = dossiers.gezin(zaaknummer);
        return Map.of(
                "zaaknummer", zaaknummer,
                "gezinsnaam", gezin.gezinsnaam(),
                "adres", Objects.requireNonNullElse(gezin.adres(), ""),
                "postcode", Objects.requireNonNullElse(gezin.postcode(), ""),
                "plaats", Objects.requireNonNullElse(gezin.plaats(), ""),
                "datum", LocalDate.now(klok).format(VOLUIT),
                "teamNaam", teamNaam,
                "ondertekenaar",
                        medewerkers.medewerker(gebruiker).map(Medewerker::naam).orElse("Het buurtteam"));
    }
}
