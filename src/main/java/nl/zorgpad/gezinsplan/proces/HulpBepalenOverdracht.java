package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/**
 * Which help is needed: {@code hulp-bepalen}. Refuses answers from which decision D24 can take no level. The ages of the
 * children are those of today; what was decided before no longer counts.
 */
@Component
class HulpBepalenOverdracht implements Formulieroverdracht, Formuliercontrole {

    private static final List<String> VRAGEN = List.of(
            "acuut",
            "pilotschool",
            "zorgOpSchool",
            "eigenMogelijkhedenGenoeg",
            "collectiefGenoeg",
            "basishulpGenoeg",
            "twijfelSpecialist",
            "specialistNodig");

    private final DossierService dossiers;
    private final Beslissingen beslissingen;

    HulpBepalenOverdracht(DossierService dossiers, Beslissingen beslissingen) {
        this.dossiers = dossiers;
        this.beslissingen = beslissingen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("hulp-bepalen");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var feiten = new HashMap<String, Object>();
        VRAGEN.forEach(vraag -> feiten.put(vraag, inzending.stuurgegevens().get(vraag)));
        var niveau = beslissingen.regel("hulpniveau", feiten).get("hulpniveau");
        return "onvolledig".equals(niveau)
                ? List.of(new VeldFout(
                        "twijfelSpecialist", "Welke hulp is nodig? Beantwoord één van de vragen met ja (D24-8)."))
                : List.of();
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("hulpniveau", null);
        feiten.put("hulpniveauRegel", null);
        feiten.put("hulpniveauSchool", null);
        feiten.put("hulpniveauSchoolRegel", null);
        feiten.put("pgbGevraagd", new Antwoorden(inzending.stuurgegevens()).tekst("pgbGevraagd"));
        feiten.put(
                "kindLeeftijden",
                Codelijst.json(dossiers.personen(inzending.zaaknummer()).stream()
                        .filter(persoon -> "kind".equals(persoon.rol()))
                        .map(Persoon::leeftijd)
                        .filter(Objects::nonNull)
                        .toList()));
        return feiten;
    }
}
