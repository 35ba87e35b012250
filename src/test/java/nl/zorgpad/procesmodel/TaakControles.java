package nl.zorgpad.procesmodel;

import static nl.zorgpad.procesmodel.Procesbestanden.inElk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.procesmodel.Procesbestanden.Formulier;
import nl.zorgpad.procesmodel.Procesbestanden.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a worker needs for a task: a role, a form, a date, and why it is there. */
class TaakControles {

    private static final Pattern BRON = Pattern.compile("\\((S~?|W|A)([/, +]+(S~?|W|A))*\\)");

    private static final Pattern TAAKTERMIJN = Pattern.compile("taaktermijn\\.uiterlijk\\(execution, '([^']*)'\\)");

    private TaakControles() {}

    static List<String> rol(Procesbestanden bestanden) {
        return perTaak(bestanden, taak -> {
            if (leeg(taak.getCamundaCandidateGroups()) && leeg(taak.getCamundaAssignee())) {
                return Stream.of("heeft geen rol. Vul in Camunda Modeler bij 'Candidate groups' een rol in: "
                        + opsomming(bestanden.rollen()) + ".");
            }
            return rollen(taak)
                    .filter(rol -> !bestanden.rollen().contains(rol))
                    .map(rol -> "is voor de rol '" + rol + "', en die bestaat niet. Kies uit: "
                            + opsomming(bestanden.rollen()) + ".");
        });
    }

    private static Stream<String> rollen(UserTask taak) {
        return leeg(taak.getCamundaCandidateGroups())
                ? Stream.empty()
                : Arrays.stream(taak.getCamundaCandidateGroups().split(","))
                        .map(String::strip)
                        .filter(rol -> !rol.startsWith("${"));
    }

    static List<String> formulier(Procesbestanden bestanden) {
        List<String> meldingen = new ArrayList<>(perTaak(
                bestanden,
                taak -> leeg(taak.getCamundaFormRef())
                        ? Stream.of("heeft geen formulier. Kies in Camunda Modeler bij 'Forms' het soort"
                                + " 'Camunda Form (linked)' en vul de naam van het formulier in.")
                        : controleer(bestanden, taak.getCamundaFormRef(), taak.getCamundaFormRefBinding(), taak)));
        meldingen.addAll(inElk(
                bestanden.processen(),
                bestand -> bestand.model().getModelElementsByType(StartEvent.class).stream()
                        .filter(start -> !leeg(start.getCamundaFormRef()))
                        .flatMap(start -> controleer(
                                        bestanden, start.getCamundaFormRef(), start.getCamundaFormRefBinding(), start)
                                .map(melding -> bestand.bestand() + ": het begin " + noem(start) + " " + melding))));
        return meldingen;
    }

    private static Stream<String> controleer(
            Procesbestanden bestanden, String formulier, String binding, BaseElement element) {
        Stream.Builder<String> meldingen = Stream.builder();
        if (bestanden.formulieren().stream().map(Formulier::naam).noneMatch(formulier::equals)) {
            meldingen.add("gebruikt het formulier '" + formulier + "', en dat bestaat niet. Verbeter de naam, of maak"
                    + " het bestand " + formulier + ".form in de map forms.");
        }
        if (!"deployment".equals(binding)) {
            meldingen.add("kan een andere versie van het formulier krijgen dan bij het proces hoort. Zet in Camunda"
                    + " Modeler 'Binding' op 'deployment'.");
        }
        if (element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formKey") != null) {
            meldingen.add("heeft naast het formulier ook een 'form key'. Haal die weg.");
        }
        return meldingen.build();
    }

    static List<String> uitersteDatum(Procesbestanden bestanden) {
        Set<String> termijnen = taaktermijnen(bestanden);
        return perTaak(bestanden, taak -> {
            if (leeg(taak.getCamundaDueDate())) {
                return Stream.of("heeft geen uiterste datum. Vul in Camunda Modeler 'Due date' in, zoals"
                        + " ${kennismakingUiterlijk}.");
            }
            Matcher termijn = TAAKTERMIJN.matcher(taak.getCamundaDueDate());
            return termijn.find() && !termijnen.contains(termijn.group(1))
                    ? Stream.of("vraagt de termijn '" + termijn.group(1) + "', en die staat niet in de beslissing"
                            + " taaktermijn. Zet daar een regel bij.")
                    : vasteTermijn(taak.getCamundaDueDate());
        });
    }

    private static Set<String> taaktermijnen(Procesbestanden bestanden) {
        return bestanden.beslissingen().stream()
                .filter(bestand -> bestand.naam().equals("taaktermijn"))
                .flatMap(bestand -> bestand.model().getModelElementsByType(Rule.class).stream())
                .map(regel -> regel.getInputEntries().iterator().next().getTextContent())
                .flatMap(cel -> Arrays.stream(cel.split(",")))
                .map(naam -> naam.strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    static List<String> termijn(Procesbestanden bestanden) {
        return inElk(
                bestanden.processen(),
                bestand -> Stream.of(TimeDuration.class, TimeDate.class, TimeCycle.class)
                        .flatMap(soort -> bestand.model().getModelElementsByType(soort).stream())
                        .flatMap(
                                termijn -> vasteTermijn(termijn.getTextContent().strip())
                                        .map(melding -> bestand.bestand() + ": de klok van " + noem(eigenaar(termijn))
                                                + " " + melding)));
    }

    private static Stream<String> vasteTermijn(String termijn) {
        return termijn.startsWith("${")
                ? Stream.empty()
                : Stream.of("heeft de vaste termijn '" + termijn + "'. Zet de termijn in dmn/platform/parameters.dmn of"
                        + " in een beslissing, en gebruik hier een gegeven, zoals ${kennismakingUiterlijk}.");
    }

    static List<String> bron(Procesbestanden bestanden) {
        String advies = " noemt geen bron. Schrijf in de documentatie waarom het zo gaat, met (S) voor een bron van de"
                + " organisatie, (W) voor een wet of openbaar feit, of (A) voor een eigen aanname.";
        List<String> meldingen = new ArrayList<>(
                perTaak(bestanden, taak -> heeftBron(taak) ? Stream.empty() : Stream.of(advies.strip())));
        meldingen.addAll(inElk(
                bestanden.processen(),
                bestand -> bestand.processen().stream()
                        .filter(proces -> !heeftBron(proces))
                        .map(proces -> bestand.bestand() + ": het proces '" + proces.getName() + "'" + advies)));
        meldingen.addAll(inElk(
                bestanden.beslissingen(),
                bestand -> bestand.beslissingen().stream()
                        .filter(beslissing -> !heeftBron(beslissing))
                        .map(beslissing ->
                                bestand.bestand() + ": de beslissing '" + beslissing.getName() + "'" + advies)));
        return meldingen;
    }

    private static boolean heeftBron(BaseElement element) {
        return BRON.matcher(element.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .collect(Collectors.joining(" ")))
                .find();
    }

    /** A decision names its sources in its description or rule by rule, as a mark or as a tag such as [HJ2023]. */
    private static boolean heeftBron(Decision beslissing) {
        return Stream.concat(
                        Stream.ofNullable(beslissing.getDescription()),
                        beslissing.getModelInstance().getModelElementsByType(Rule.class).stream()
                                .map(Rule::getDescription)
                                .filter(Objects::nonNull))
                .map(Description::getTextContent)
                .anyMatch(tekst -> tekst.contains("[")
                        || BRON.matcher(tekst).find()
                        || tekst.strip().matches("(?s)(S~?|W|A)\\..*"));
    }

    private interface Taakcontrole {
        Stream<String> meldingen(UserTask taak);
    }

    private static List<String> perTaak(Procesbestanden bestanden, Taakcontrole controle) {
        return inElk(
                bestanden.processen(),
                bestand -> taken(bestand).stream()
                        .flatMap(taak -> controle.meldingen(taak)
                                .map(melding -> bestand.bestand() + ": de taak " + noem(taak) + " " + melding)));
    }

    static Collection<UserTask> taken(Procesmodel bestand) {
        return bestand.model().getModelElementsByType(UserTask.class);
    }

    /** The element that a detail, such as a timer, belongs to. */
    static ModelElementInstance eigenaar(ModelElementInstance detail) {
        ModelElementInstance ouder = detail;
        while (ouder != null && !(ouder instanceof FlowElement)) {
            ouder = ouder.getParentElement();
        }
        return ouder;
    }

    static String noem(ModelElementInstance element) {
        if (element == null) {
            return "het proces";
        }
        return "'" + Objects.requireNonNullElse(element.getAttributeValue("name"), element.getAttributeValue("id"))
                + "'";
    }

    static String opsomming(Collection<String> namen) {
        return String.join(", ", new TreeSet<>(namen));
    }

    static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }
}
