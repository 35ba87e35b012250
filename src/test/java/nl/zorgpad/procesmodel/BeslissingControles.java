package nl.zorgpad.procesmodel;

import static nl.zorgpad.procesmodel.Procesbestanden.inElk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision shows why: each rule has its number and its source. */
class BeslissingControles {

    private BeslissingControles() {}

    static List<String> regels(Procesbestanden bestanden) {
        return inElk(
                bestanden.beslissingen(),
                bestand -> bestand.model().getModelElementsByType(DecisionTable.class).stream()
                        .flatMap(BeslissingControles::meldingen)
                        .map(melding -> bestand.bestand() + ": " + melding));
    }

    private static Stream<String> meldingen(DecisionTable tabel) {
        List<String> uitkomsten =
                tabel.getOutputs().stream().map(Output::getName).toList();
        List<String> meldingen = new ArrayList<>();
        for (String verplicht : List.of("ruleId", "herkomst")) {
            if (!uitkomsten.contains(verplicht)) {
                meldingen.add("de tabel heeft geen kolom '" + verplicht + "'. Voeg die uitkomst toe.");
            }
        }
        int nummer = 0;
        for (Rule regel : tabel.getRules()) {
            nummer++;
            if (regel.getDescription() == null
                    || regel.getDescription().getTextContent().isBlank()) {
                meldingen.add("regel " + nummer + " heeft geen toelichting. Schrijf in de kolom 'Annotations' waar de"
                        + " regel vandaan komt.");
            }
            for (String verplicht : List.of("ruleId", "herkomst")) {
                int kolom = uitkomsten.indexOf(verplicht);
                if (kolom >= 0
                        && List.copyOf(regel.getOutputEntries())
                                .get(kolom)
                                .getTextContent()
                                .isBlank()) {
                    meldingen.add("regel " + nummer + " heeft geen '" + verplicht + "'. Vul die cel in.");
                }
            }
        }
        return meldingen.stream();
    }
}
