package nl.zorgpad.platform.beslissing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** A decision table straight from its file, with the FEEL function for parameters and without the rest of Zorgpad. */
public final class Beslistabel {

    private static final Path PARAMETERS = Path.of("dmn/platform/parameters.dmn");

    private static final Parametertabel ZOALS_ZE_ZIJN = new Parametertabel(stroom(lees(PARAMETERS)));

    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final DmnDecision beslissing;

    private Beslistabel(Path bestand, Parametertabel tabel) {
        model = Dmn.readModelFromStream(stroom(lees(bestand)));
        var configuratie = new DefaultDmnEngineConfiguration();
        configuratie.setFeelEngineFactory(Feelmachine.voorBeslissingen(List.of(new ParameterFunctie(tabel::waarde))));
        engine = configuratie.buildEngine();
        beslissing = engine.parseDecisions(model).get(0);
    }

    /** The table of a file, for example {@code dmn/aanmelding/urgentie.dmn}. */
    public static Beslistabel uit(String bestand) {
        return new Beslistabel(Path.of(bestand), ZOALS_ZE_ZIJN);
    }

    /** The same, with one norm changed: {@code oud} and {@code nieuw} as they stand in the cell. */
    public static Beslistabel metAndereParameter(String bestand, String id, String oud, String nieuw) {
        return new Beslistabel(Path.of(bestand), new Parametertabel(stroom(parametersMet(id, oud, nieuw))));
    }

    /** The file with parameters after a change of one value. */
    static String parametersMet(String id, String oud, String nieuw) {
        String dmn = lees(PARAMETERS);
        int cel = dmn.indexOf("<outputEntry id=\"" + id + "_uit_waarde\">");
        int waarde = dmn.indexOf("<text>" + oud + "</text>", cel);
        if (cel < 0 || waarde < 0 || waarde - cel > 120) {
            throw new IllegalArgumentException(id + " heeft in het bestand niet de waarde " + oud);
        }
        return dmn.substring(0, waarde)
                + "<text>" + nieuw + "</text>"
                + dmn.substring(waarde + ("<text>" + oud + "</text>").length());
    }

    static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The rules that hit, each as output name and value; absent input stays absent. */
    public List<Map<String, Object>> beslis(Map<String, Object> invoer) {
        return engine.evaluateDecisionTable(beslissing, invoer).getResultList();
    }

    /** The same, with every input that is not given set to null, as the process does. */
    public List<Map<String, Object>> beslisMetLegeInvoer(Map<String, Object> invoer) {
        Map<String, Object> alles = new HashMap<>();
        invoerNamen().forEach(naam -> alles.put(naam, null));
        alles.putAll(invoer);
        return beslis(alles);
    }

    List<String> invoerNamen() {
        return tabel().getInputs().stream()
                .map(invoer -> invoer.getInputExpression().getText().getTextContent())
                .toList();
    }

    List<String> regelIds() {
        int kolom = uitvoerNamen().indexOf("ruleId");
        return tabel().getRules().stream()
                .map(regel -> List.copyOf(regel.getOutputEntries())
                        .get(kolom)
                        .getText()
                        .getTextContent())
                .map(cel -> cel.replace("\"", ""))
                .toList();
    }

    List<String> uitvoerNamen() {
        return tabel().getOutputs().stream().map(uitvoer -> uitvoer.getName()).toList();
    }

    DmnModelInstance model() {
        return model;
    }

    DecisionTable tabel() {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }
}
