package nl.zorgpad.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/cijfers.md} says what {@code cijfers.yaml} says; {@code -Dcijfers.schrijf} writes it anew. */
class CijfersDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/cijfers.md");

    @Test
    void hetDocumentZegtWatDeCatalogusZegt() throws IOException {
        var verwacht = document(new Cijfercatalogus());
        if (System.getProperty("cijfers.schrijf") != null) {
            Files.writeString(DOCUMENT, verwacht);
        }

        assertThat(DOCUMENT)
                .as("Maak het opnieuw met: mvn test -Dtest=CijfersDocumentTest -Dcijfers.schrijf")
                .hasContent(verwacht);
    }

    private static String document(Cijfercatalogus catalogus) {
        var tekst = new StringBuilder("""
                # Cijfers

                Elk cijfer van de managers: wat het is, hoe Zorgpad het telt, de norm en wat er eerder over is gepubliceerd. Dit
                document komt uit `src/main/resources/sturing/cijfers.yaml`, waar de cijfers zelf ook uit komen. (S) staat in een
                bron, (S~) is een lezing van een bron, (W) is de wet, (A) is een aanname.

                Een zaak telt bij het team dat de zaak nu heeft. Kleine aantallen buiten het eigen team zijn niet te zien. Waarom staat
                in [ADR 0013](adr/0013-cijfers.md).

                Groepen wijken (SES) volgens [JV2022]; elke andere wijk hoort bij `overig`:

                """);
        catalogus
                .ses()
                .forEach((groep, wijken) -> tekst.append("- `")
                        .append(groep)
                        .append("`: ")
                        .append(String.join(", ", wijken))
                        .append('\n'));
        catalogus.cijfers().forEach(cijfer -> schrijf(cijfer, tekst));
        return tekst.toString();
    }

    private static void schrijf(Cijferdefinitie cijfer, StringBuilder tekst) {
        tekst.append("\n## ")
                .append(cijfer.id())
                .append(": ")
                .append(cijfer.naam())
                .append("\n\n");
        tekst.append(cijfer.definitie()).append("\n\n");
        regel("Formule", cijfer.formule(), tekst);
        regel("Eenheid", cijfer.eenheid() + (cijfer.stand() ? ", stand op de laatste dag van de periode" : ""), tekst);
        regel("Norm", cijfer.normtekst(), tekst);
        regel("Beter is", cijfer.richting(), tekst);
        regel("Bron", cijfer.bron(), tekst);
        regel(
                "Gepubliceerd",
                cijfer.gepubliceerd().isEmpty()
                        ? null
                        : cijfer.gepubliceerd().stream()
                                .map(waarde ->
                                        waarde.periode() + ": " + getal(waarde.waarde()) + " (" + waarde.bron() + ")")
                                .collect(Collectors.joining("; ")),
                tekst);
        regel("Niet gemeten", cijfer.nietGemeten(), tekst);
    }

    private static void regel(String naam, String waarde, StringBuilder tekst) {
        if (waarde != null) {
            tekst.append("- **").append(naam).append(":** ").append(waarde).append('\n');
        }
    }

    private static String getal(BigDecimal waarde) {
        return waarde.toPlainString().replace('.', ',');
    }
}
