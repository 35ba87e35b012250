package nl.zorgpad.platform.formulier;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is kept of a text that somebody typed, pasted or sent: the same everywhere. What cannot be stored or seen goes,
 * and a letter with an accent is written in one way (Unicode NFC), so that equal texts are equal. Marks that natural
 * writing needs stay: U+200C to U+200F in Arabic, Persian and emoji.
 */
public final class Tekst {

    /** What is wrong with a name that {@link #heeftOpmaak}. */
    public static final String GEEN_OPMAAK = "Gebruik in de naam geen < > [ ] { } * ` | of \\.";

    private static final Pattern OPMAAK = Pattern.compile("[<>\\[\\]{}*`|\\\\]");
    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final String WEGLATING = "…";

    private Tekst() {}

    /** A name, an address: one line, without marks that turn around what stands next to it; null when nothing is left. */
    public static String regel(String tekst) {
        if (tekst == null) {
            return null;
        }
        var regel = new StringBuilder(tekst.length());
        bewaarbaar(tekst)
                .codePoints()
                .filter(teken -> !isVerborgenInRegel(teken))
                .forEach(teken -> regel.appendCodePoint(
                        Character.isWhitespace(teken) || Character.isSpaceChar(teken) ? ' ' : teken));
        return gevuld(regel.toString());
    }

    /** Text of more lines, each ended by {@code \n}; null when nothing is left. */
    public static String alineas(String tekst) {
        return tekst == null ? null : gevuld(bewaarbaar(tekst));
    }

    /**
     * The text as the database and a letter can hold it, for where nothing more is known of it: ends of lines of Word,
     * PDF and Windows become {@code \n}; control characters, halves of characters and the marks that write everything
     * after them backwards go.
     */
    public static String bewaarbaar(String tekst) {
        var over = new StringBuilder(tekst.length());
        tekst.replace("\r\n", "\n").codePoints().forEach(teken -> {
            if (isRegeleinde(teken)) {
                over.append('\n');
            } else if (!isOnbewaarbaar(teken)) {
                over.appendCodePoint(teken);
            }
        });
        return Normalizer.normalize(over, Normalizer.Form.NFC);
    }

    /** Whether a form (Markdown, HTML), a letter or an expression could read some of it as something else than text. */
    public static boolean heeftOpmaak(String tekst) {
        return OPMAAK.matcher(tekst).find();
    }

    /**
     * The text, or its beginning with an ellipsis: never with half a letter or half an emoji at the end.
     *
     * @param hoogstens characters as Java counts them, the ellipsis included
     */
    public static String kort(String tekst, int hoogstens) {
        if (tekst.length() <= hoogstens) {
            return tekst;
        }
        var einde = 0;
        for (var letter = LETTER.matcher(tekst); letter.find() && letter.end() <= hoogstens - WEGLATING.length(); ) {
            einde = letter.end();
        }
        return tekst.substring(0, einde) + WEGLATING;
    }

    private static String gevuld(String tekst) {
        var kaal = tekst.strip();
        return kaal.codePoints().allMatch(Tekst::isOnzichtbaar) ? null : kaal;
    }

    /** U+000B is the soft end of a line in Word, U+000C that of a page in a PDF. */
    private static boolean isRegeleinde(int teken) {
        return switch (teken) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** U+FFFE and its like are no characters, and XML refuses them; U+FEFF marks the start of a file. */
    private static boolean isOnbewaarbaar(int teken) {
        return Character.isISOControl(teken) && teken != '\t'
                || Character.getType(teken) == Character.SURROGATE
                || (teken & 0xFFFE) == 0xFFFE
                || teken >= 0xFDD0 && teken <= 0xFDEF
                || teken == 0xFEFF
                || teken == 0x202D
                || teken == 0x202E;
    }

    /** Direction of other text, and what only tells where a line may break. */
    private static boolean isVerborgenInRegel(int teken) {
        return teken >= 0x202A && teken <= 0x202E
                || teken >= 0x2060 && teken <= 0x206F
                || teken == 0x200B
                || teken == 0xAD;
    }

    private static boolean isOnzichtbaar(int teken) {
        return Character.isWhitespace(teken)
                || Character.isSpaceChar(teken)
                || Character.getType(teken) == Character.FORMAT;
    }
}
