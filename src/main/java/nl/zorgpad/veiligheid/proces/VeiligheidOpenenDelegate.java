package nl.zorgpad.veiligheid.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zorgpad.aanmelding.Aanmelding;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.veiligheid.Signaal;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Opens the work on safety, once per case: {@code looptAl} says that it runs already. Fills the facts that gateways and
 * decisions ask before a worker has answered them.
 */
@Component
class VeiligheidOpenenDelegate implements JavaDelegate {

    /** Not known yet. */
    private static final List<String> LEEG = List.of(
            "vermoeden",
            "zorgOverKind",
            "jeugdcriminaliteit",
            "ouderPsychischLeidend",
            "alleenVolwassenen",
            "complexeScheiding",
            "mensenhandel",
            "lvb",
            "kanEffectieveHulpBieden",
            "betrokkenenAanvaardenHulp",
            "resultaatBinnenTermijn",
            "meldcodeBesluit",
            "fase",
            "faseVanaf",
            "overgangVanaf",
            "faseVervolg",
            "nieuwIncident",
            "medeondertekend",
            "overdrachtUitkomst",
            "volgendeEvaluatie",
            "teLateTaak",
            "trajectUitkomst");

    private static final Map<String, Object> BEGIN = Map.of(
            "signaalSoort",
            VeiligheidTop3Proces.NIEUW,
            "zorgenOverVeiligheid",
            "ja",
            "toestemming",
            "nog_niet",
            "regie",
            "buurtteam",
            "kaderVeranderd",
            false,
            "meldingGedaan",
            false,
            "medeondertekeningNodig",
            false,
            "lopendeAfspraken",
            0);

    private final VeiligheidService veiligheid;
    private final AanmeldingService aanmeldingen;
    private final Top3Scholing scholing;
    private final Clock klok;

    VeiligheidOpenenDelegate(
            VeiligheidService veiligheid, AanmeldingService aanmeldingen, Top3Scholing scholing, Clock klok) {
        this.veiligheid = veiligheid;
        this.aanmeldingen = aanmeldingen;
        this.scholing = scholing;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var vandaag = LocalDate.now(klok).toString();
        zaak.setVariable("datumSignaal", Objects.requireNonNullElse(zaak.getVariable("datumSignaal"), vandaag));
        var signaal = new Signaal(
                LocalDate.parse((String) zaak.getVariable("datumSignaal")),
                (String) zaak.getVariable("bron"),
                "ja".equals(zaak.getVariable("acuut")),
                "ja".equals(zaak.getVariable("structureel")));
        var overgenomen = Boolean.TRUE.equals(zaak.getVariable("overgenomen"));
        var nieuw = overgenomen || veiligheid.open(zaaknummer, zaak.getTenantId(), signaal);
        zaak.setVariable("looptAl", !nieuw);
        if (nieuw) {
            zetKlaar(zaak, signaal);
        }
    }

    private void zetKlaar(DelegateExecution zaak, Signaal signaal) {
        LEEG.forEach(naam -> zaak.setVariable(naam, null));
        BEGIN.forEach(zaak::setVariable);
        zaak.setVariable(
                "kader", veiligheid.lopend(zaak.getProcessBusinessKey()).kader());
        vulAan(zaak, "bron", null);
        vulAan(zaak, "acuut", null);
        vulAan(zaak, "structureel", null);
        vulAan(zaak, "maatregel", "geen");
        vulAan(zaak, "jeugdreclassering", "nee");
        vulAan(zaak, "rvdkOnderzoek", "nee");
        zaak.setVariable(
                "prioriteit",
                signaal.acuut() ? VeiligheidTop3Proces.ACUTE_PRIORITEIT : VeiligheidTop3Proces.GEWONE_PRIORITEIT);
        zaak.setVariable("teamTop3", scholing.heeft(zaak.getTenantId()));
        zaak.setVariable("expertise", Codelijst.json(List.of()));
        zaak.setVariable("controleMomenten", Codelijst.json(List.of()));
        var aanmelding = aanmeldingen.zoek(zaak.getProcessBusinessKey());
        zaak.setVariable(
                "wijk",
                aanmelding
                        .map(Aanmelding::wijk)
                        .orElseGet(() -> zaak.getTenantId().replace('-', '_')));
        vulAan(
                zaak,
                "gezinswerkerId",
                aanmelding.map(Aanmelding::gezinswerkerId).orElse(null));
    }

    private static void vulAan(DelegateExecution zaak, String naam, Object waarde) {
        zaak.setVariable(naam, zaak.getVariable(naam) == null ? waarde : zaak.getVariable(naam));
    }
}
