package nl.zorgpad.platform.beveiliging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Refuses models that bring code of their own, whoever deploys them: scripts, class names, connectors, mail and shell
 * tasks, HTML forms, expressions that reach for classes or the engine. Also runs when the engine reads an older model
 * from the database, so that what once came in cannot run either.
 */
class ModelcontroleDeployer implements Deployer {

    private static final Set<String> ELEMENTEN =
            Set.of("scriptTask", "script", "connector", "connectorId", "formData", "formProperty");
    private static final Set<String> ATTRIBUTEN =
            Set.of("class", "scriptFormat", "formHandlerClass", "formKey", "variableMappingClass");
    private static final Set<String> VOORWAARDEN = Set.of("conditionExpression", "condition", "completionCondition");

    private static final Pattern EEN_BEAN = Pattern.compile("\\s*[$#]\\{\\s*[a-zA-Z]\\w*\\s*}\\s*");
    private static final Pattern EXPRESSIE = Pattern.compile("[$#]\\{");
    private static final Pattern VERBODEN = Pattern.compile(
            "\\b(class|getClass|classLoader|getClassLoader|forName|newInstance|getMethod\\w*|getDeclared\\w*"
                    + "|processEngine\\w*|getProcessEngine\\w*|bpmnModel\\w*|getBpmnModel\\w*|mapTo|unwrap|java|javax"
                    + "|jakarta|org\\.camunda|org\\.springframework)\\b");
    private static final Pattern EXTERNE_FUNCTIE = Pattern.compile("\\bfunction\\s*\\([^)]*\\)\\s*external\\b");

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().forEach(this::controleer);
    }

    private void controleer(ResourceEntity bestand) {
        String naam = bestand.getName();
        String kort = naam.toLowerCase(Locale.ROOT);
        if (kort.endsWith(".bpmn")) {
            controleer(naam, Modelxml.lees(bestand).getDocumentElement(), true);
        } else if (kort.endsWith(".dmn")) {
            controleer(naam, Modelxml.lees(bestand).getDocumentElement(), false);
        } else if (!kort.endsWith(".form")) {
            throw new ModelGeweigerdException(naam, "", "is geen .bpmn, .dmn of .form.");
        }
    }

    private void controleer(String bestand, Element element, boolean bpmn) {
        if (bpmn) {
            controleerBpmn(bestand, element);
        } else {
            controleerDmn(bestand, element);
        }
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element binnen) {
                controleer(bestand, binnen, bpmn);
            } else if (bpmn && isTekst(kind)) {
                controleerTekst(bestand, element, kind.getNodeValue());
            }
        }
    }

    private void controleerBpmn(String bestand, Element element) {
        String soort = element.getLocalName();
        if (ELEMENTEN.contains(soort)) {
            throw geweigerd(bestand, element, "gebruikt " + soort + ". Maak een delegate in Java.");
        }
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            controleerAttribuut(bestand, element, (Attr) attributen.item(i));
        }
    }

    private void controleerAttribuut(String bestand, Element element, Attr attribuut) {
        String naam = attribuut.getLocalName();
        String waarde = attribuut.getValue();
        boolean isUitbreiding = attribuut.getNamespaceURI() != null
                && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribuut.getNamespaceURI());
        if (ATTRIBUTEN.contains(naam)) {
            throw geweigerd(bestand, element, "gebruikt " + naam + ". Gebruik een delegateExpression of een formRef.");
        }
        if (isUitbreiding && "type".equals(naam) && !"external".equals(waarde)) {
            throw geweigerd(bestand, element, "is een taak van het type " + waarde + ".");
        }
        if ("resource".equals(naam) || "language".equals(naam) && VOORWAARDEN.contains(element.getLocalName())) {
            throw geweigerd(bestand, element, "gebruikt een script. Schrijf een expressie.");
        }
        if (("delegateExpression".equals(naam) || "variableMappingDelegateExpression".equals(naam))
                && !EEN_BEAN.matcher(waarde).matches()) {
            throw geweigerd(bestand, element, "noemt bij " + naam + " niet precies een bean, zoals ${naam}.");
        }
        controleerTekst(bestand, element, waarde);
    }

    private static void controleerTekst(String bestand, Element element, String tekst) {
        if (EXPRESSIE.matcher(tekst).find() && VERBODEN.matcher(tekst).find()) {
            throw geweigerd(bestand, element, "heeft een expressie die buiten het proces grijpt.");
        }
    }

    private void controleerDmn(String bestand, Element element) {
        String taal = element.getAttribute("expressionLanguage");
        if (!taal.isEmpty() && !taal.toLowerCase(Locale.ROOT).matches("feel|https?://www\\.omg\\.org/spec/.*feel/?")) {
            throw geweigerd(bestand, element, "gebruikt de taal " + taal + ". Alleen FEEL mag.");
        }
        if ("text".equals(element.getLocalName())
                && EXTERNE_FUNCTIE.matcher(element.getTextContent()).find()) {
            throw geweigerd(bestand, element, "roept een Java-functie aan.");
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

    private static boolean isTekst(Node knoop) {
        return knoop.getNodeType() == Node.TEXT_NODE || knoop.getNodeType() == Node.CDATA_SECTION_NODE;
    }
}
