package nl.zorgpad.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts values in the place of the markers of one part of a template. Word may cut one marker into several pieces of
 * text; the value takes the looks of the first piece.
 */
final class Invuller {

    private static final Pattern MARKERING = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern VELD = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern ALS = Pattern.compile("als\\s+([a-z][A-Za-z0-9]*)\\s+gevuld");
    private static final String EINDE = "einde";
    /** What XML cannot hold. */
    private static final Pattern ONLEESBAAR =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String sjabloon;
    private final Map<String, String> waarden;

    Invuller(String sjabloon, Map<String, String> waarden) {
        this.sjabloon = sjabloon;
        this.waarden = waarden;
    }

    /** The fields in this part; checks the markers on the way. */
    static Set<String> velden(String sjabloon, Document deel) {
        var velden = new TreeSet<String>();
        var open = new ArrayList<Node>();
        for (var alinea : Briefxml.elementen(deel, Briefxml.W, "p")) {
            var tekst = tekst(teksten(alinea));
            var als = voorwaarde(tekst);
            if (als != null) {
                eis(open.isEmpty(), sjabloon, "een stuk met {{als ...}} mag niet in een ander stuk staan.");
                open.add(alinea.getParentNode());
                velden.add(als);
            } else if (isEinde(tekst)) {
                eis(
                        open.size() == 1 && open.remove(0) == alinea.getParentNode(),
                        sjabloon,
                        "bij {{einde}} hoort een {{als ...}} op dezelfde plek.");
            } else {
                MARKERING.matcher(tekst).results().map(m -> m.group(1)).forEach(veld -> {
                    eis(VELD.matcher(veld).matches(), sjabloon, "{{" + veld + "}} is geen veld. " + HOE);
                    velden.add(veld);
                });
                var rest = MARKERING.matcher(tekst).replaceAll("");
                eis(
                        !rest.contains("{{") && !rest.contains("}}"),
                        sjabloon,
                        "er staan accolades zonder veld in: " + rest.strip() + ".");
            }
        }
        eis(open.isEmpty(), sjabloon, "er mist een {{einde}} bij een {{als ...}}.");
        return velden;
    }

    private static final String HOE = "Schrijf {{veld}}, of op een eigen regel {{als veld gevuld}} en {{einde}}.";

    void vul(Document deel) {
        for (var alinea : Briefxml.elementen(deel, Briefxml.W, "p")) {
            if (alinea.getParentNode() != null) {
                var tekst = tekst(teksten(alinea));
                var als = voorwaarde(tekst);
                if (als != null) {
                    stuk(alinea, waarden.get(als) != null && !waarden.get(als).isBlank());
                } else if (MARKERING.matcher(tekst).find()) {
                    alinea(alinea, tekst);
                }
            }
        }
    }

    /** Takes the two markers away, and what stands between them when it does not apply. */
    private static void stuk(Element begin, boolean blijft) {
        var weg = new ArrayList<Node>(List.of(begin));
        for (var knoop = begin.getNextSibling(); knoop != null; knoop = knoop.getNextSibling()) {
            if (knoop instanceof Element alinea && Briefxml.is(alinea, "p") && isEinde(tekst(teksten(alinea)))) {
                weg.add(alinea);
                break;
            }
            if (!blijft) {
                weg.add(knoop);
            }
        }
        weg.forEach(Invuller::haalWeg);
    }

    private static void haalWeg(Node knoop) {
        // A descendant of a table that goes too must be seen as gone.
        if (knoop instanceof Element element) {
            var alineas = element.getElementsByTagNameNS(Briefxml.W, "p");
            while (alineas.getLength() > 0) {
                alineas.item(0).getParentNode().removeChild(alineas.item(0));
            }
        }
        knoop.getParentNode().removeChild(knoop);
    }

    private void alinea(Element alinea, String tekst) {
        var teksten = teksten(alinea);
        var leeg = true;
        var markeringen = MARKERING.matcher(tekst).results().toList();
        for (int i = markeringen.size() - 1; i >= 0; i--) {
            var waarde = waarde(markeringen.get(i).group(1));
            leeg &= waarde.isBlank();
            vervang(teksten, markeringen.get(i), waarde);
        }
        if (leeg && tekst(teksten).isBlank() && !Briefxml.is(alinea.getParentNode(), "tc")) {
            alinea.getParentNode().removeChild(alinea);
            return;
        }
        teksten.forEach(Invuller::breekRegels);
    }

    private String waarde(String veld) {
        var waarde = waarden.get(veld);
        if (waarde == null || waarde.isBlank() && !BriefService.ADRES.contains(veld)) {
            throw Sjabloon.fout(sjabloon, "het veld " + veld + " is niet ingevuld.");
        }
        return ONLEESBAAR.matcher(waarde.replace("\r\n", "\n")).replaceAll("");
    }

    private static void vervang(List<Element> teksten, MatchResult markering, String waarde) {
        int positie = 0;
        var begonnen = false;
        for (var stuk : teksten) {
            var tekst = stuk.getTextContent();
            int van = Math.max(markering.start() - positie, 0);
            int tot = Math.min(markering.end() - positie, tekst.length());
            positie += tekst.length();
            if (van < tot) {
                stuk.setTextContent(tekst.substring(0, van) + (begonnen ? "" : waarde) + tekst.substring(tot));
                stuk.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                begonnen = true;
            }
        }
    }

    private static void breekRegels(Element tekst) {
        var regels = tekst.getTextContent().split("\n", -1);
        if (regels.length == 1) {
            return;
        }
        tekst.setTextContent(regels[0]);
        var hierna = tekst.getNextSibling();
        for (int i = 1; i < regels.length; i++) {
            var regel = (Element) tekst.cloneNode(false);
            regel.setTextContent(regels[i]);
            var einde = tekst.getOwnerDocument()
                    .createElementNS(Briefxml.W, tekst.getPrefix() == null ? "br" : tekst.getPrefix() + ":br");
            tekst.getParentNode().insertBefore(einde, hierna);
            tekst.getParentNode().insertBefore(regel, hierna);
        }
    }

    /** The pieces of text of this paragraph, without those of a text box in it. */
    private static List<Element> teksten(Element alinea) {
        var alle = alinea.getElementsByTagNameNS(Briefxml.W, "t");
        var eigen = new ArrayList<Element>();
        for (int i = 0; i < alle.getLength(); i++) {
            if (alineaVan(alle.item(i)) == alinea) {
                eigen.add((Element) alle.item(i));
            }
        }
        return eigen;
    }

    private static Node alineaVan(Node tekst) {
        var knoop = tekst;
        while (!Briefxml.is(knoop, "p")) {
            knoop = knoop.getParentNode();
        }
        return knoop;
    }

    private static String tekst(List<Element> teksten) {
        var tekst = new StringBuilder();
        teksten.forEach(stuk -> tekst.append(stuk.getTextContent()));
        return tekst.toString();
    }

    private static String voorwaarde(String tekst) {
        var markering = MARKERING.matcher(tekst.strip());
        var als = markering.matches() ? ALS.matcher(markering.group(1)) : null;
        return als != null && als.matches() ? als.group(1) : null;
    }

    private static boolean isEinde(String tekst) {
        var markering = MARKERING.matcher(tekst.strip());
        return markering.matches() && EINDE.equals(markering.group(1));
    }

    private static void eis(boolean goed, String sjabloon, String melding) {
        if (!goed) {
            throw Sjabloon.fout(sjabloon, melding);
        }
    }
}
