package nl.zorgpad.platform.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays of a text, however it came in. */
class TekstTest {

    @ParameterizedTest
    @CsvSource({
        "0000, AnnaNoor, AnnaNoor",
        "0007, AnnaNoor, AnnaNoor",
        "000B, Anna Noor, Anna|Noor",
        "000C, Anna Noor, Anna|Noor",
        "0085, Anna Noor, Anna|Noor",
        "2028, Anna Noor, Anna|Noor",
        "00A0, Anna Noor, Anna\u00a0Noor",
        "200B, AnnaNoor, Anna\u200bNoor",
        "FEFF, AnnaNoor, AnnaNoor",
        "FFFE, AnnaNoor, AnnaNoor",
        "D83D, AnnaNoor, AnnaNoor",
        "202E, AnnaNoor, AnnaNoor",
        "202B, AnnaNoor, Anna\u202bNoor",
        "2066, AnnaNoor, Anna\u2066Noor",
        "200E, Anna\u200eNoor, Anna\u200eNoor",
        "200D, Anna\u200dNoor, Anna\u200dNoor"
    })
    void eenTekenDatNietGewoonIs(String code, String inEenRegel, String inAlineas) {
        var tekst = "Anna" + (char) Integer.parseInt(code, 16) + "Noor";

        assertThat(Tekst.regel(tekst)).as("in een regel").isEqualTo(inEenRegel);
        assertThat(Tekst.alineas(tekst)).as("in alinea's").isEqualTo(inAlineas.replace('|', '\n'));
    }

    @Test
    void eenAccentStaatAltijdOpDezelfdeManier() {
        assertThat(Tekst.regel("Jose\u0301")).isEqualTo("Jos\u00e9");
    }

    @Test
    void eenEmojiEnEenNaamInEenAnderSchriftBlijvenHeel() {
        for (var tekst :
                List.of("\ud83d\udc68\u200d\ud83d\udc67 blij", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")) {
            assertThat(Tekst.regel(tekst)).isEqualTo(tekst);
            assertThat(Tekst.alineas(tekst)).isEqualTo(tekst);
        }
    }

    @Test
    void watAlleenUitOnzichtbaarsBestaatIsLeeg() {
        assertThat(Tekst.regel(" \u200b\u2060\ufeff\u00a0\u200e")).isNull();
        assertThat(Tekst.alineas("\u0000\r\n\u200b")).isNull();
        assertThat(Tekst.regel(null)).isNull();
        assertThat(Tekst.alineas(null)).isNull();
    }

    @Test
    void inkortenSplitstGeenEmojiEnGeenLetterMetAccent() {
        assertThat(Tekst.kort("kort", 4)).isEqualTo("kort");
        assertThat(Tekst.kort("abc\ud83d\udc26xyz", 5)).isEqualTo("abc…");
        assertThat(Tekst.kort("abc\ud83d\udc26xyz", 6)).isEqualTo("abc\ud83d\udc26…");
        assertThat(Tekst.kort("abq\u0301xyz", 4)).isEqualTo("ab…");
        assertThat(Tekst.kort("\ud83d\udc68\u200d\ud83d\udc67 samen", 4)).isEqualTo("…");
    }
}
