package nl.zorgpad.detentie.proces;

import java.time.LocalDate;
import java.util.HashMap;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.detentie.Partij;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Who gets the case and to whom it is offered. The first party of decision D27 leads. A party without a legal ground is
 * left out, and the dossier says so.
 */
@Component
class OverdrachtenBepalenDelegate implements JavaDelegate {

    private final DetentieService detenties;
    private final DossierService dossiers;
    private final Codelijst codelijst;
    private final Beslissingen beslissingen;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;

    OverdrachtenBepalenDelegate(
            DetentieService detenties,
            DossierService dossiers,
            Codelijst codelijst,
            Beslissingen beslissingen,
            Parameters parameters,
            WerkdagenKalender werkdagen) {
        this.detenties = detenties;
        this.dossiers = dossiers;
        this.codelijst = codelijst;
        this.beslissingen = beslissingen;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var partijen = codelijst.waarden(zaak.getVariable("partijen")).stream()
                .map(Partij::van)
                .toList();
        var houder = Detentieproces.houder((String) zaak.getVariable("meldendeRol"));
        var metGrondslag = partijen.stream()
                .filter(partij -> partij != houder && detenties.heeftGrondslag(zaaknummer, partij))
                .toList();
        partijen.stream()
                .filter(partij -> partij != houder && !metGrondslag.contains(partij))
                .forEach(partij ->
                        dossiers.registreer(zaaknummer, "detentie_geen_grondslag", partij.code(), null, null, null));
        var hoofd = partijen.get(0);
        zaak.setVariable("hoofdpartij", hoofd.code());
        zaak.setVariable("eerstOverdragen", metGrondslag.contains(hoofd));
        zaak.setVariable(
                "overigePartijen",
                Codelijst.json(metGrondslag.stream()
                        .filter(partij -> partij != hoofd)
                        .map(Partij::code)
                        .toList()));
        zaak.setVariable(
                "inventarisatieUiterlijk", inventarisatieUiterlijk(zaak).toString());
    }

    private LocalDate inventarisatieUiterlijk(DelegateExecution zaak) {
        var aantal = "kort".equals(zaak.getVariable("variant")) ? parameters.getal("PAR-43") : gewoneTermijn();
        return werkdagen.plusWerkdagen(
                detenties.detentie(Detentieproces.id(zaak)).gemeldOp(), aantal);
    }

    private int gewoneTermijn() {
        var feiten = new HashMap<String, Object>();
        feiten.put("taak", "detentie-inventarisatie");
        feiten.put("urgentie", null);
        return ((Number) beslissingen.regel("taaktermijn", feiten).get("werkdagen")).intValue();
    }
}
