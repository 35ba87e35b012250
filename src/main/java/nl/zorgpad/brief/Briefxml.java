package nl.zorgpad.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes the XML in a DOCX; refuses a DTD, and with it every way to read something else. */
final class Briefxml {

    /** Namespace of WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Briefxml() {}

    static Document lees(byte[] xml) {
        try {
            var fabriek = DocumentBuilderFactory.newDefaultInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var lezer = fabriek.newDocumentBuilder();
            lezer.setErrorHandler(null);
            return lezer.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new BriefFout("Het Word-document van een brief is niet te lezen.", e);
        }
    }

    static byte[] schrijf(Document document) {
        try {
            var fabriek = TransformerFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            document.setXmlStandalone(true);
            var uit = new ByteArrayOutputStream();
            fabriek.newTransformer().transform(new DOMSource(document), new StreamResult(uit));
            return uit.toByteArray();
        } catch (TransformerException e) {
            throw new BriefFout("Het Word-document van een brief is niet te schrijven.", e);
        }
    }

    static List<Element> elementen(Document document, String namespace, String naam) {
        var gevonden = document.getElementsByTagNameNS(namespace, naam);
        var lijst = new ArrayList<Element>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            lijst.add((Element) gevonden.item(i));
        }
        return lijst;
    }

    static boolean is(Node knoop, String naam) {
        return knoop instanceof Element && W.equals(knoop.getNamespaceURI()) && naam.equals(knoop.getLocalName());
    }
}
