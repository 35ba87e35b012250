package nl.zorgpad.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.Document;
import nl.zorgpad.dossier.DocumentService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.dossier.ZaakOnbekend;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class BriefServiceTest {

    @Autowired
    BriefService brieven;

    @Autowired
    DocumentService documenten;

    @Autowired
    DossierService dossiers;

    @Autowired
    Clock klok;

    @Test
    void eenBriefStaatAlsPdfEnAlsWordInHetDossier() {
        var zaaknummer =
                dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        var brief = brieven.maak(
                zaaknummer,
                "algemeen",
                Map.of("onderwerp", "Een proef", "tekst", "Eerste regel.\nTweede: ë ş ğ Ł €."),
                "gezinswerker.lunetten");

        assertThat(documenten.documenten(zaaknummer))
                .extracting(Document::id, Document::soort, Document::naam, Document::mediatype, Document::auteur)
                .containsExactly(
                        tuple(
                                brief.pdfId(),
                                "algemeen",
                                "algemeen " + zaaknummer + ".pdf",
                                DocumentService.PDF,
                                "gezinswerker.lunetten"),
                        tuple(
                                brief.docxId(),
                                "algemeen",
                                "algemeen " + zaaknummer + ".docx",
                                DocumentService.DOCX,
                                "gezinswerker.lunetten"));
        var pdf = new String(documenten.inhoud(zaaknummer, brief.pdfId()), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("LiberationSans").doesNotContain("/JavaScript");
        assertThat(documenten.inhoud(zaaknummer, brief.docxId())).startsWith('P', 'K');
    }

    @Test
    void zonderHetVeldKomtErGeenHalveBriefInHetDossier() {
        var zaaknummer =
                dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        assertThatThrownBy(() -> brieven.maak(zaaknummer, "algemeen", Map.of("onderwerp", "Een proef"), null))
                .hasMessage("Brief algemeen: het veld tekst is niet ingevuld.");
        assertThatThrownBy(() -> brieven.maak(zaaknummer, "bestaat-niet", Map.of(), null))
                .hasMessageStartingWith("Brief bestaat-niet: dit sjabloon is er niet. Er zijn: algemeen,");
        assertThat(documenten.documenten(zaaknummer)).isEmpty();
    }

    @Test
    void zonderZaakGeenBrief() {
        assertThatThrownBy(() -> brieven.maak("GZ-1999-000000", "algemeen", Map.of(), null))
                .isInstanceOf(ZaakOnbekend.class);
    }

    @Test
    void elkSjabloonIsOmTeZettenNaarPdf() throws Exception {
        var sjablonen = new Sjablonen("");
        var pdfmaker = new Pdfmaker();
        for (var naam : sjablonen.namen()) {
            var waarden = new HashMap<String, String>();
            BriefService.ALGEMEEN.forEach(veld -> waarden.put(veld, "waarde van " + veld));
            sjablonen.eigenVelden(naam).keySet().forEach(veld -> waarden.put(veld, "waarde van " + veld));
            var pdf = pdfmaker.pdf(sjablonen.sjabloon(naam).vul(waarden));
            assertThat(pdf).as(naam).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(10_000);
        }
    }
}
