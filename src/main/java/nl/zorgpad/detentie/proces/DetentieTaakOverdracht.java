package nl.zorgpad.detentie.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.detentie.Actie;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the tasks of a detention change in the domain, and the steering facts that follow. */
@Component
class DetentieTaakOverdracht implements Formulieroverdracht {

    private final DetentieService detenties;
    private final DossierService dossiers;
    private final Vrijlatingsdag vrijlatingsdag;
    private final TaskService taken;
    private final IdentityService gebruikers;
    private final Clock klok;

    DetentieTaakOverdracht(
            DetentieService detenties,
            DossierService dossiers,
            Vrijlatingsdag vrijlatingsdag,
            @Lazy TaskService taken,
            @Lazy IdentityService gebruikers,
            Clock klok) {
        this.detenties = detenties;
        this.dossiers = dossiers;
        this.vrijlatingsdag = vrijlatingsdag;
        this.taken = taken;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(
                "detentie-aanvullen",
                "detentie-veiligheid",
                "detentie-contact",
                "detentie-inventarisatie",
                "detentie-plan",
                "detentie-evaluatie",
                "detentie-vrijlating",
                "detentie-contact-vrijlating",
                "detentie-nazorg");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var dossier = new HashMap<>(inzending.dossier());
        dossier.keySet().removeIf(veld -> veld.matches("actie\\dOmschrijving"));
        dossiers.legTekstenVast(
                inzending.zaaknummer(), inzending.formulier(), inzending.taskId(), dossier, inzending.gebruiker());
        var stuur = new Antwoorden(inzending.stuurgegevens());
        return switch (inzending.formulier()) {
            case "detentie-aanvullen" -> vulAan(inzending, stuur);
            case "detentie-veiligheid" -> Map.of("zorgenOverVeiligheid", stuur.tekst("kinderenRisico"));
            case "detentie-contact" -> contact(stuur);
            case "detentie-inventarisatie" -> inventariseer(inzending, stuur);
            case "detentie-plan" -> plan(inzending, stuur);
            case "detentie-evaluatie" -> bespreek(inzending, stuur);
            case "detentie-vrijlating" -> vrijlating(stuur);
            case "detentie-contact-vrijlating" -> contactNaVrijlating(inzending, stuur);
            default -> nazorg(inzending, stuur);
        };
    }

    private Map<String, Object> vulAan(Inzending inzending, Antwoorden stuur) {
        var start = stuur.datum("startDetentie");
        var einde = stuur.datum("verwachteEinddatum");
        detenties.vulAan(Detentieproces.id(inzending.zaakgegevens()), start, einde);
        var feiten = new HashMap<String, Object>();
        feiten.put("verwachteDagen", einde == null ? null : WerkdagenKalender.dagenTussen(start, einde));
        feiten.put(
                "leeftijdGedetineerde",
                leeftijd(new Antwoorden(inzending.dossier()).datum("gedetineerdeGeboortedatum"), klok));
        return feiten;
    }

    static int leeftijd(LocalDate geboren, Clock klok) {
        return Period.between(geboren, LocalDate.now(klok)).getYears();
    }

    private static Map<String, Object> contact(Antwoorden stuur) {
        return "nee".equals(stuur.tekst("wilHulp")) ? Map.of("trajectUitkomst", "gezin_wil_geen_hulp") : Map.of();
    }

    private Map<String, Object> inventariseer(Inzending inzending, Antwoorden stuur) {
        detenties.legVoorwaardenVast(Detentieproces.id(inzending.zaakgegevens()), Voorwaarden.uit(stuur));
        var kort = "kort".equals(inzending.zaakgegevens().get("variant"));
        var veilig = "nee".equals(stuur.tekst("slachtofferInHuishouden"));
        return Map.of("samenOverleggen", veilig && (!kort || stuur.ja("gezamenlijkOverleg")));
    }

    private Map<String, Object> plan(Inzending inzending, Antwoorden stuur) {
        var id = Detentieproces.id(inzending.zaakgegevens());
        detenties.plan(id, stuur.datum("planTerugkeerDatum"), inzending.gebruiker());
        List<Actie> acties = Actievelden.uit(inzending);
        detenties.voegActiesToe(id, acties);
        return Map.of();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> bespreek(Inzending inzending, Antwoorden stuur) {
        var id = Detentieproces.id(inzending.zaakgegevens());
        detenties.legOverlegVast(id, stuur.datum("evaluatieDatum"), inzending.gebruiker());
        detenties.legVoorwaardenVast(id, Voorwaarden.uit(stuur));
        var klaar = (List<String>) inzending.stuurgegevens().get("afgerondeActies");
        if (klaar != null) {
            detenties.rondActiesAf(id, klaar.stream().map(Long::valueOf).toList());
        }
        detenties.voegActiesToe(id, Actievelden.uit(inzending));
        var feiten = new HashMap<String, Object>();
        feiten.put("zorgenOverVeiligheid", stuur.tekst("kinderenRisico"));
        if (stuur.datum("nieuweEinddatum") != null) {
            var instantie = AlsZorgpad.doe(
                    gebruikers,
                    () -> taken.createTaskQuery()
                            .taskId(inzending.taskId())
                            .singleResult()
                            .getProcessInstanceId());
            feiten.putAll(
                    vrijlatingsdag.verplaats(id, instantie, stuur.datum("nieuweEinddatum"), inzending.gebruiker()));
        }
        return feiten;
    }

    private static Map<String, Object> vrijlating(Antwoorden stuur) {
        return switch (stuur.tekst("vrijlatingSoort")) {
            case "gezin_stopt" -> Map.of("trajectUitkomst", "gezin_wil_geen_hulp");
            case "terugkeer_elders" -> Map.of("trajectUitkomst", "elders_terugkeer");
            default -> Map.of();
        };
    }

    private Map<String, Object> contactNaVrijlating(Inzending inzending, Antwoorden stuur) {
        var id = Detentieproces.id(inzending.zaakgegevens());
        detenties.legVoorwaardenVast(id, Voorwaarden.uit(stuur));
        var dag = stuur.datum("contactDatum");
        if (dag != null) {
            if (dag.isBefore(detenties.detentie(id).vrijlatingDatum())) {
                throw new FormulierFout("contactDatum", "Dag van het contact: deze ligt voor de vrijlating.");
            }
            detenties.legContactVast(id, dag, inzending.gebruiker());
        }
        return Map.of();
    }

    private Map<String, Object> nazorg(Inzending inzending, Antwoorden stuur) {
        var uitkomst = stuur.tekst("nazorgUitkomst");
        var nazorgTot =
                detenties.detentie(Detentieproces.id(inzending.zaakgegevens())).nazorgTot();
        if ("plan_uitgevoerd".equals(uitkomst)
                && LocalDate.now(klok).isBefore(nazorgTot)
                && stuur.tekst("redenEerder") == null) {
            throw new FormulierFout(
                    "redenEerder", "Waarom eerder dan afgesproken? Kies een reden, want de nazorg loopt nog.");
        }
        var feiten = new HashMap<String, Object>();
        feiten.put("trajectUitkomst", uitkomst);
        if ("recidive_herstart".equals(uitkomst)) {
            feiten.put("startDetentie", stuur.tekst("nieuweStartDetentie"));
            feiten.put("verwachteEinddatum", stuur.tekst("nieuweEinddatum"));
        }
        return feiten;
    }
}
