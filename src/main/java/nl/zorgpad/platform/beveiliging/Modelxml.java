package nl.zorgpad.platform.beveiliging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads the XML of a model without fetching or expanding anything. */
public final class Modelxml {

    private Modelxml() {}

    /** @throws ModelGeweigerdException when the file is not XML */
    public static Document lees(ResourceEntity bestand) {
        try {
            DocumentBuilderFactory maker = DocumentBuilderFactory.newInstance();
            maker.setNamespaceAware(true);
            maker.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            maker.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            maker.setXIncludeAware(false);
            maker.setExpandEntityReferences(false);
            var lezer = maker.newDocumentBuilder();
            lezer.setErrorHandler(null);
            return lezer.parse(new ByteArrayInputStream(bestand.getBytes()));
        } catch (SAXException | IOException e) {
            throw new ModelGeweigerdException(bestand.getName(), "", "is geen leesbaar XML-bestand.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
