package nl.zorgpad.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.fonts.IdentityPlusMapper;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF of a DOCX. Brings its own letters, so that a letter looks the same on every server and every name can be
 * written; whatever font the template asks for, the PDF has Liberation Sans, which is as wide as Arial.
 */
@Component
class Pdfmaker {

    private static final String LETTER = "Liberation Sans";
    private static final String[] STIJLEN = {"Regular", "Bold", "Italic", "BoldItalic"};
    private static final String GEEN_LETTERS_VAN_DEZE_COMPUTER = "$^";

    private boolean klaar;

    /** @throws BriefFout when the document cannot be converted */
    byte[] pdf(byte[] docx) {
        zetLettersKlaar();
        try {
            var document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            document.setFontMapper(new EenLetter());
            var instellingen = new FOSettings(document);
            var uit = new ByteArrayOutputStream();
            Docx4J.toFO(instellingen, uit, Docx4J.FLAG_EXPORT_PREFER_XSL);
            return uit.toByteArray();
        } catch (Exception e) {
            throw new BriefFout("Van een brief kan geen PDF worden gemaakt.", e);
        }
    }

    private synchronized void zetLettersKlaar() {
        if (klaar) {
            return;
        }
        PhysicalFonts.setRegex(GEEN_LETTERS_VAN_DEZE_COMPUTER);
        try {
            Path map = Files.createTempDirectory("zorgpad-letters");
            for (var stijl : STIJLEN) {
                var bestand = map.resolve("LiberationSans-" + stijl + ".ttf");
                try (var letters = new ClassPathResource("liberation/" + bestand.getFileName()).getInputStream()) {
                    Files.copy(letters, bestand);
                }
                PhysicalFonts.addPhysicalFonts(LETTER, bestand.toUri());
                bestand.toFile().deleteOnExit();
            }
            map.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new BriefFout("De letters voor een PDF zijn niet te vinden.", e);
        }
        klaar = true;
    }

    private static final class EenLetter extends IdentityPlusMapper {

        @Override
        public org.docx4j.fonts.PhysicalFont get(String naam) {
            return PhysicalFonts.get(LETTER);
        }
    }
}
