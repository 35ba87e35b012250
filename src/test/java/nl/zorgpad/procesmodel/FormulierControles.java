package nl.zorgpad.procesmodel;

import static nl.zorgpad.procesmodel.Procesbestanden.inElk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.procesmodel.Procesbestanden.Formulier;
import nl.zorgpad.procesmodel.Procesbestanden.Onderdeel;
import nl.zorgpad.procesmodel.Procesbestanden.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Forms: they work in Tasklist, and what they give to the engine is no personal data. */
class FormulierControles {

    private static final Set<String> BRUIKBAAR = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "table",
            "html",
            "group",
            "expression",
            "image",
            "separator",
            "spacer");

    private FormulierControles() {}

    static List<String> onderdeel(Procesbestanden bestanden) {
        return perOnderdeel(
                bestanden,
                onderdeel -> BRUIKBAAR.contains(onderdeel.soort())
                        ? Stream.empty()
                        : Stream.of("is van het soort '" + onderdeel.soort()
                                + "', en dat werkt niet in Tasklist. Gebruik een van: "
                                + TaakControles.opsomming(BRUIKBAAR) + "."));
    }

    static List<String> vrijeTekst(Procesbestanden bestanden) {
        return perOnderdeel(bestanden, onderdeel -> {
            boolean tekstvak = onderdeel.soort().equals("textarea");
            boolean vrijeRegel = onderdeel.soort().equals("textfield")
                    && onderdeel
                            .json()
                            .path("validate")
                            .path("pattern")
                            .asText()
                            .isBlank();
            return onderdeel.inDossier() || !(tekstvak || vrijeRegel)
                    ? Stream.empty()
                    : Stream.of("vraagt vrije tekst buiten het dossier. Zet het veld in de groep met 'Path' dossier, of"
                            + " maak er een keuze van.");
        });
    }

    static List<String> veldnaam(Procesbestanden bestanden) {
        return perOnderdeel(
                bestanden,
                onderdeel -> !onderdeel.json().has("key") || onderdeel.sleutel().matches("[a-z][A-Za-z0-9]*")
                        ? Stream.empty()
                        : Stream.of("heeft de sleutel '" + onderdeel.sleutel()
                                + "'. Gebruik alleen letters en cijfers zonder accenten, met een kleine letter"
                                + " vooraan, zoals 'zorgenOverVeiligheid'."));
    }

    static List<String> stuurgegevens(Procesbestanden bestanden) {
        return inElk(bestanden.processen(), bestand -> {
            Set<String> lijst = lijst(bestand);
            return bestanden.formulieren().stream()
                    .filter(formulier -> gebruikteFormulieren(bestand).contains(formulier.naam()))
                    .flatMap(formulier -> formulier.onderdelen().stream()
                            .filter(Onderdeel::isStuurgegeven)
                            .map(Onderdeel::sleutel)
                            .distinct()
                            .filter(sleutel -> !lijst.contains(sleutel))
                            .map(sleutel -> bestand.bestand() + ": het formulier " + formulier.naam() + " geeft '"
                                    + sleutel + "' aan het proces, en dat staat niet op de lijst. Is het geen"
                                    + " persoonsgegeven, zet het dan bij de eigenschap 'stuurgegevens' van het proces;"
                                    + " anders hoort het veld in de groep met 'Path' dossier."));
        });
    }

    private static Set<String> lijst(Procesmodel bestand) {
        return bestand.model().getModelElementsByType(CamundaProperty.class).stream()
                .filter(eigenschap -> "stuurgegevens".equals(eigenschap.getCamundaName()))
                .flatMap(eigenschap ->
                        Stream.of(eigenschap.getCamundaValue().strip().split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> gebruikt(Procesbestanden bestanden) {
        if (bestanden.processen().isEmpty()) {
            return List.of();
        }
        Set<String> gebruikt = bestanden.processen().stream()
                .flatMap(bestand -> gebruikteFormulieren(bestand).stream())
                .collect(Collectors.toSet());
        return bestanden.formulieren().stream()
                .filter(formulier -> !gebruikt.contains(formulier.naam()))
                .map(formulier -> formulier.bestand()
                        + ": geen enkel proces gebruikt dit formulier. Koppel het aan een taak, of verwijder het.")
                .toList();
    }

    private static Set<String> gebruikteFormulieren(Procesmodel bestand) {
        return Stream.concat(
                        bestand.model().getModelElementsByType(UserTask.class).stream()
                                .map(UserTask::getCamundaFormRef),
                        bestand.model().getModelElementsByType(StartEvent.class).stream()
                                .map(StartEvent::getCamundaFormRef))
                .filter(naam -> naam != null)
                .collect(Collectors.toSet());
    }

    private interface Onderdeelcontrole {
        Stream<String> meldingen(Onderdeel onderdeel);
    }

    private static List<String> perOnderdeel(Procesbestanden bestanden, Onderdeelcontrole controle) {
        return inElk(
                bestanden.formulieren(),
                (Formulier formulier) -> formulier.onderdelen().stream()
                        .flatMap(onderdeel -> controle.meldingen(onderdeel)
                                .map(melding ->
                                        formulier.bestand() + ": het onderdeel " + onderdeel.naam() + " " + melding)));
    }
}
