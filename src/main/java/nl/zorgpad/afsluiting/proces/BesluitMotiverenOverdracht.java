package nl.zorgpad.afsluiting.proces;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The decision on a request: in the history, and as a letter with reasons. [AVG 12] */
@Component
class BesluitMotiverenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "besluit-motiveren";
    private static final String BRIEF = "dossierverzoek-besluit";

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private static final Map<String, String> VERZOEKEN = Map.of(
            "inzage", "het dossier in te zien",
            "kopie", "een kopie van het dossier te krijgen",
            "correctie", "iets in het dossier te verbeteren",
            "eigen_verklaring", "een eigen verklaring aan het dossier toe te voegen",
            "vernietiging", "het dossier te vernietigen");

    private static final Map<String, String> BESLUITEN = Map.of(
            "geven", "Wij hebben aan uw verzoek voldaan.",
            "geven_met_weglating",
                    "Wij hebben aan uw verzoek voldaan. Wat de privacy van een ander schaadt, is weggelaten.",
            "toestemming_jeugdige",
                    "Wij kunnen niet aan uw verzoek voldoen. De jeugdige is 16 jaar of ouder en moet het goed vinden.",
            "deels_weigeren",
                    "Wij hebben een deel van het dossier vernietigd. Een ander deel moet blijven. Hieronder leest u"
                            + " waarom.",
            "vernietigen", "Wij hebben het dossier vernietigd.",
            "toevoegen", "Uw verklaring staat nu in het dossier.",
            "weigeren", "Wij kunnen niet aan uw verzoek voldoen. Hieronder leest u waarom.");

    private final DossierService dossiers;
    private final BriefService brieven;

    BesluitMotiverenOverdracht(DossierService dossiers, BriefService brieven) {
        this.dossiers = dossiers;
        this.brieven = brieven;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var zaak = new Antwoorden(inzending.zaakgegevens());
        var besluit = zaak.tekst("besluit");
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        var velden = new LinkedHashMap<String, String>();
        velden.put("verzoekDatum", DATUM.format(zaak.datum("datumVerzoek")));
        velden.put(
                "besluitTekst",
                "U vroeg om " + VERZOEKEN.get(zaak.tekst("soortVerzoek")) + ". " + BESLUITEN.get(besluit));
        velden.put("motivering", new Antwoorden(inzending.dossier()).tekst("motivering"));
        brieven.maak(inzending.zaaknummer(), BRIEF, velden, inzending.gebruiker());
        dossiers.registreer(
                inzending.zaaknummer(),
                new Registratie(
                        "dossierverzoek_beantwoord",
                        besluit,
                        zaak.tekst("soortVerzoek"),
                        zaak.tekst("besluitRegel"),
                        "W"),
                inzending.gebruiker());
        return Map.of();
    }
}
