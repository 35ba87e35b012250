package nl.zorgpad.platform.levering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.zorgpad.platform.beslissing.Feelmachine;
import nl.zorgpad.platform.beveiliging.ModelGeweigerdException;
import nl.zorgpad.platform.beveiliging.ModelbeanResolver;
import nl.zorgpad.platform.beveiliging.Modelxml;
import nl.zorgpad.platform.formulier.Tekst;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.feel.api.FeelEngineApi;
import org.springframework.beans.factory.BeanFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Refuses a new deployment that names something that is not there, or holds an expression that nobody can read: the engine
 * would take it and fail in the first case that comes by. A process owner works without a programmer, so each refusal says in
 * Dutch which file, which element and what.
 */
final class Verwijzingscontrole implements Deployer {

    private static final int LANGSTE_REGEL = 80;
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> AANROEPEN = Set.of("delegateExpression", "variableMappingDelegateExpression");
    private static final Set<String> VRIJE_TEKST = Set.of("documentation", "text", "name");
    private static final Pattern EXPRESSIE = Pattern.compile("[$#]\\{");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BeanFactory beans;
    private FeelEngineApi feel;

    Verwijzingscontrole(BeanFactory beans) {
        this.beans = beans;
    }

    /** What a deployment brings, by id. */
    private record Inhoud(Set<String> processen, Set<String> beslissingen, Set<String> formulieren) {}

    @Override
    public void deploy(DeploymentEntity levering) {
        if (!levering.isNew()) {
            return;
        }
        var inhoud = new Inhoud(new HashSet<>(), new HashSet<>(), new HashSet<>());
        var bestanden = levering.getResources().values();
        bestanden.forEach(bestand -> inventariseer(bestand, inhoud));
        for (var bestand : bestanden) {
            if (is(bestand, ".bpmn")) {
                loop(wortel(bestand), element -> controleerBpmn(bestand.getName(), element, inhoud));
            } else if (is(bestand, ".dmn")) {
                loop(wortel(bestand), element -> controleerDmn(bestand.getName(), element));
            }
        }
    }

    private static void inventariseer(ResourceEntity bestand, Inhoud inhoud) {
        if (is(bestand, ".form")) {
            inhoud.formulieren().add(formulier(bestand).path("id").asText());
            return;
        }
        var bpmn = is(bestand, ".bpmn");
        var ids = new HashSet<String>();
        loop(wortel(bestand), element -> {
            var id = element.getAttribute("id");
            if (!id.isEmpty() && !CAMUNDA.equals(element.getNamespaceURI()) && !ids.add(id)) {
                throw geweigerd(bestand.getName(), element, "komt twee keer voor. Geef een van de twee een ander id.");
            }
            if (bpmn && "process".equals(element.getLocalName())) {
                inhoud.processen().add(id);
            } else if (!bpmn && "decision".equals(element.getLocalName())) {
                inhoud.beslissingen().add(id);
            }
        });
    }

    private static JsonNode formulier(ResourceEntity bestand) {
        try {
            var formulier = JSON.readTree(bestand.getBytes());
            if (formulier != null && formulier.hasNonNull("id")) {
                return formulier;
            }
        } catch (IOException onleesbaar) {
            // Told below.
        }
        throw new ModelGeweigerdException(bestand.getName(), "", "is geen leesbaar formulier.");
    }

    private void controleerBpmn(String bestand, Element element, Inhoud inhoud) {
        if ("process".equals(element.getLocalName())
                && "true".equals(element.getAttribute("isExecutable"))
                && element.getElementsByTagNameNS(element.getNamespaceURI(), "startEvent")
                                .getLength()
                        == 0) {
            throw geweigerd(bestand, element, "heeft geen begin. Teken een startgebeurtenis.");
        }
        controleerBeans(bestand, element);
        controleerVerwijzingen(bestand, element, inhoud);
        controleerExpressies(bestand, element);
    }

    private void controleerBeans(String bestand, Element element) {
        for (var naam : AANROEPEN) {
            var aanroep = eigen(element, naam);
            if (!aanroep.isEmpty()) {
                var bean = aanroep.replaceAll("[$#{}\\s]", "");
                eis(
                        ModelbeanResolver.bestaat(beans, bean),
                        bestand,
                        element,
                        "roept '" + bean
                                + "' aan, en dat bestaat niet. Kies in Camunda Modeler een sjabloon uit de lijst,"
                                + " of vraag een ontwikkelaar om deze stap te maken.");
            }
        }
    }

    private static void controleerVerwijzingen(String bestand, Element element, Inhoud inhoud) {
        var formulier = eigen(element, "formRef");
        if (isVast(formulier)) {
            eis(
                    inhoud.formulieren().contains(formulier)
                            || !metLevering(element, "formRefBinding") && isFormulier(formulier),
                    bestand,
                    element,
                    "gebruikt het formulier '" + formulier + "', en dat zit niet in deze levering. Lever het mee.");
        }
        var beslissing = eigen(element, "decisionRef");
        if (isVast(beslissing)) {
            eis(
                    inhoud.beslissingen().contains(beslissing)
                            || !metLevering(element, "decisionRefBinding") && isBeslissing(beslissing),
                    bestand,
                    element,
                    "gebruikt de beslissing '" + beslissing
                            + "', en die bestaat niet. Lever haar mee, of verbeter de naam.");
        }
        var proces = "callActivity".equals(element.getLocalName()) ? element.getAttribute("calledElement") : "";
        if (isVast(proces)) {
            eis(
                    inhoud.processen().contains(proces)
                            || !metLevering(element, "calledElementBinding") && isProces(proces),
                    bestand,
                    element,
                    "roept het proces '" + proces + "' aan, en dat zit niet in deze levering. Lever het mee.");
        }
    }

    private static void controleerExpressies(String bestand, Element element) {
        var attributen = element.getAttributes();
        for (var i = 0; i < attributen.getLength(); i++) {
            var attribuut = attributen.item(i);
            if (!VRIJE_TEKST.contains(attribuut.getLocalName())) {
                controleerExpressie(bestand, element, attribuut.getNodeValue());
            }
        }
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (!(kind instanceof Element)
                    && kind.getNodeValue() != null
                    && kind.getNodeType() != Node.COMMENT_NODE
                    && !VRIJE_TEKST.contains(element.getLocalName())) {
                controleerExpressie(bestand, element, kind.getNodeValue());
            }
        }
    }

    private static void controleerExpressie(String bestand, Element element, String tekst) {
        if (!EXPRESSIE.matcher(tekst).find()) {
            return;
        }
        try {
            Context.getProcessEngineConfiguration().getExpressionManager().createExpression(tekst.strip());
        } catch (RuntimeException onleesbaar) {
            throw geweigerd(bestand, element, "heeft een expressie die niet te lezen is: " + kort(tekst));
        }
    }

    private void controleerDmn(String bestand, Element element) {
        var isToets = "inputEntry".equals(element.getLocalName());
        if (!isToets
                && !Set.of("inputExpression", "outputEntry", "defaultOutputEntry", "literalExpression")
                        .contains(element.getLocalName())) {
            return;
        }
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element && "text".equals(kind.getLocalName())) {
                var tekst = kind.getTextContent().strip();
                if (!tekst.isEmpty() && !"-".equals(tekst)) {
                    var gelezen = isToets ? feel().parseUnaryTests(tekst) : feel().parseExpression(tekst);
                    eis(
                            gelezen.isSuccess(),
                            bestand,
                            element,
                            "heeft een cel die niet te lezen is: " + kort(tekst)
                                    + " Tekst hoort tussen aanhalingstekens.");
                }
            }
        }
    }

    private synchronized FeelEngineApi feel() {
        if (feel == null) {
            feel = Feelmachine.voorFormulieren();
        }
        return feel;
    }

    private static boolean isFormulier(String id) {
        return Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(id) != null;
    }

    private static boolean isBeslissing(String id) {
        return Context.getCommandContext().getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(id) != null;
    }

    private static boolean isProces(String id) {
        return Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(id) != null;
    }

    private static boolean metLevering(Element element, String binding) {
        return "deployment".equals(eigen(element, binding));
    }

    /** A name, not an expression. */
    private static boolean isVast(String naam) {
        return !naam.isEmpty() && !EXPRESSIE.matcher(naam).find();
    }

    private static String eigen(Element element, String attribuut) {
        var waarde = element.getAttributeNS(CAMUNDA, attribuut);
        return waarde.isEmpty() && CAMUNDA.equals(element.getNamespaceURI()) ? element.getAttribute(attribuut) : waarde;
    }

    private static void eis(boolean goed, String bestand, Element element, String reden) {
        if (!goed) {
            throw geweigerd(bestand, element, reden);
        }
    }

    private static ModelGeweigerdException geweigerd(String bestand, Element element, String reden) {
        for (Node plek = element; plek instanceof Element hier; plek = plek.getParentNode()) {
            if (!hier.getAttribute("id").isEmpty()) {
                return new ModelGeweigerdException(bestand, hier.getAttribute("id"), reden);
            }
        }
        return new ModelGeweigerdException(bestand, element.getLocalName(), reden);
    }

    private static String kort(String tekst) {
        return Tekst.kort(tekst.strip().replaceAll("\\s+", " "), LANGSTE_REGEL) + ".";
    }

    private static Element wortel(ResourceEntity bestand) {
        return Modelxml.lees(bestand).getDocumentElement();
    }

    private static void loop(Element element, Consumer<Element> wat) {
        wat.accept(element);
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element binnen) {
                loop(binnen, wat);
            }
        }
    }

    private static boolean is(ResourceEntity bestand, String einde) {
        return bestand.getName().toLowerCase(Locale.ROOT).endsWith(einde);
    }
}
