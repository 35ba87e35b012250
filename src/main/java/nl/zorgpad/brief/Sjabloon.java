package nl.zorgpad.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A letter template: a DOCX in which {@code {{veld}}} stands for a value, and in which the paragraphs between
 * {@code {{als veld gevuld}}} and {@code {{einde}}} stay only when that field has one. Nothing else in it is ever
 * carried out.
 */
final class Sjabloon {

    private static final String TEKSTDELEN = "word/(document|header\\d*|footer\\d*)\\.xml";
    private static final int MEESTE_DELEN = 200;
    private static final int GROOTSTE_DEEL = 10 * 1024 * 1024;
    private static final Set<String> OOK_VERBODEN = Set.of("ins", "del", "altChunk", "object");

    private final String naam;
    private final Map<String, byte[]> delen;
    private final Set<String> velden;

    private Sjabloon(String naam, Map<String, byte[]> delen, Set<String> velden) {
        this.naam = naam;
        this.delen = delen;
        this.velden = velden;
    }

    /** @throws BriefFout when the file is no DOCX, holds something that does not belong in a letter, or a marker is wrong */
    static Sjabloon lees(String naam, byte[] docx) {
        var delen = pakUit(naam, docx);
        if (!delen.containsKey("word/document.xml")) {
            throw fout(naam, "dit is geen Word-document (DOCX).");
        }
        var velden = new TreeSet<String>();
        delen.forEach((deel, inhoud) -> {
            if (deel.endsWith(".rels")) {
                controleerVerwijzingen(naam, inhoud);
            } else if (deel.matches("word/comments.*|.*vbaProject.*|word/(embeddings|activeX)/.*")) {
                throw fout(naam, "haal opmerkingen, macro's en ingesloten bestanden eruit.");
            } else if (deel.matches(TEKSTDELEN)) {
                var tekst = Briefxml.lees(inhoud);
                OOK_VERBODEN.forEach(soort -> {
                    if (tekst.getElementsByTagNameNS(Briefxml.W, soort).getLength() > 0) {
                        throw fout(
                                naam, "accepteer eerst alle bijgehouden wijzigingen en haal ingevoegde objecten weg.");
                    }
                });
                velden.addAll(Invuller.velden(naam, tekst));
            }
        });
        return new Sjabloon(naam, delen, Collections.unmodifiableSet(velden));
    }

    String naam() {
        return naam;
    }

    /** The fields that occur in the template. */
    Set<String> velden() {
        return velden;
    }

    /** @throws BriefFout when a field that the letter needs has no value */
    byte[] vul(Map<String, String> waarden) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getKey().matches(TEKSTDELEN) ? gevuld(deel.getValue(), waarden) : deel.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new BriefFout("Brief %s kan niet worden gemaakt.".formatted(naam), e);
        }
        return uit.toByteArray();
    }

    private byte[] gevuld(byte[] deel, Map<String, String> waarden) {
        Document tekst = Briefxml.lees(deel);
        new Invuller(naam, waarden).vul(tekst);
        return Briefxml.schrijf(tekst);
    }

    private static Map<String, byte[]> pakUit(String naam, byte[] docx) {
        var delen = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                var inhoud = zip.readNBytes(GROOTSTE_DEEL + 1);
                if (inhoud.length > GROOTSTE_DEEL || delen.size() >= MEESTE_DELEN) {
                    throw fout(naam, "het bestand is te groot voor een brief.");
                }
                if (!deel.isDirectory()) {
                    delen.put(deel.getName(), inhoud);
                }
            }
        } catch (IOException e) {
            throw fout(naam, "dit is geen Word-document (DOCX).");
        }
        return delen;
    }

    /** A picture or a template elsewhere would be fetched while the letter is made. */
    private static void controleerVerwijzingen(String naam, byte[] inhoud) {
        for (Element verwijzing : List.copyOf(Briefxml.elementen(Briefxml.lees(inhoud), "*", "Relationship"))) {
            if ("External".equals(verwijzing.getAttribute("TargetMode"))
                    && !verwijzing.getAttribute("Type").endsWith("/hyperlink")) {
                throw fout(
                        naam,
                        "een plaatje of sjabloon dat ergens anders staat, mag niet. Voeg het in het bestand zelf in.");
            }
        }
    }

    static BriefFout fout(String naam, String wat) {
        return new BriefFout("Brief %s: %s".formatted(naam, wat));
    }
}
