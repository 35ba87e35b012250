package nl.zorgpad.sturing.rapport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.xml.sax.SAXException;

/**
 * Draws a report as a tagged PDF on lying A4. What it looks like stands in {@code sturing/maandrapport.fo}. Brings its
 * own letters, so that it looks the same on every server.
 */
@Component
class RapportPdf {

    private static final String INSTELLINGEN = """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf"><fonts>
            <font kerning="yes" embed-url="classpath:/liberation/LiberationSans-Regular.ttf">
            <font-triplet name="Liberation Sans" style="normal" weight="normal"/></font>
            <font kerning="yes" embed-url="classpath:/liberation/LiberationSans-Bold.ttf">
            <font-triplet name="Liberation Sans" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>
            """;

    private final SpringTemplateEngine sjablonen = sjablonen();
    private FopFactory fop;

    /** @param moment creation date in the file, so that the same report is the same file */
    byte[] maak(Rapportblad blad, Instant moment) {
        var fo = sjablonen.process("maandrapport", new Context(Locale.forLanguageTag("nl"), Map.of("blad", blad)));
        var uit = new ByteArrayOutputStream();
        try {
            var opdracht = fop().newFOUserAgent();
            opdracht.setTitle(blad.titel() + " - " + blad.voorWie());
            opdracht.setCreationDate(Date.from(moment));
            opdracht.setProducer("Zorgpad");
            var fabriek = TransformerFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.newTransformer()
                    .transform(
                            new StreamSource(new StringReader(fo)),
                            new SAXResult(
                                    opdracht.newFop(MimeConstants.MIME_PDF, uit).getDefaultHandler()));
            return uit.toByteArray();
        } catch (TransformerException | SAXException | IOException fout) {
            throw new IllegalStateException("Van het maandrapport kan geen PDF worden gemaakt.", fout);
        }
    }

    private synchronized FopFactory fop() throws SAXException, IOException {
        if (fop == null) {
            var instellingen = new ByteArrayInputStream(INSTELLINGEN.getBytes(StandardCharsets.UTF_8));
            fop = new FopConfParser(instellingen, URI.create("classpath:/"), new VanHetKlassenpad())
                    .getFopFactoryBuilder()
                    .build();
        }
        return fop;
    }

    private static SpringTemplateEngine sjablonen() {
        var bron = new ClassLoaderTemplateResolver();
        bron.setPrefix("sturing/");
        bron.setSuffix(".fo");
        bron.setTemplateMode(TemplateMode.XML);
        bron.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(bron);
        return engine;
    }

    /** Reads from the class path only: nothing in a report can reach a file or another server. */
    private static final class VanHetKlassenpad implements ResourceResolver {

        @Override
        public Resource getResource(URI adres) throws IOException {
            if (!"classpath".equals(adres.getScheme())) {
                throw new IOException("Een rapport leest alleen eigen bestanden, niet " + adres.getScheme());
            }
            return new Resource(new ClassPathResource(adres.getPath()).getInputStream());
        }

        @Override
        public OutputStream getOutputStream(URI adres) throws IOException {
            throw new IOException("Een rapport schrijft geen bestanden.");
        }
    }
}
