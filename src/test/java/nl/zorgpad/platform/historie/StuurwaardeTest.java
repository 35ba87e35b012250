package nl.zorgpad.platform.historie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import nl.zorgpad.platform.Kanarie;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StuurwaardeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U1",
                "nog_onbekend",
                "2025-03-10",
                "2025-03-10T09:30",
                "GZ-2025-000123",
                "D03-5",
                "S~",
                "P5D",
                ""
            })
    void codesDatumsEnIdsMogen(String tekst) {
        assertThat(Stuurwaarde.isToegestaan(Variables.stringValue(tekst), false))
                .isTrue();
    }

    @Test
    void vrijeTekstMagNiet() {
        assertThat(Stuurwaarde.isToegestaan(Variables.stringValue(Kanarie.VRIJE_TEKST), false))
                .isFalse();
        assertThat(Stuurwaarde.isToegestaan(Variables.stringValue(Kanarie.ADRES), false))
                .isFalse();
        assertThat(Stuurwaarde.isToegestaan(Variables.stringValue("a".repeat(121)), false))
                .isFalse();
    }

    @Test
    void eenWeergavenaamMagSpatiesHebbenMaarGeenVerhaalZijn() {
        assertThat(Stuurwaarde.isToegestaan(Variables.stringValue("Dichters- en Rivierenwijk"), true))
                .isTrue();
        assertThat(Stuurwaarde.isToegestaan(Variables.stringValue("Wat is er? Veel!"), true))
                .isFalse();
    }

    @Test
    void getallenJaNeeEnDatumsMogen() {
        assertThat(Stuurwaarde.isToegestaan(Variables.longValue(3L), false)).isTrue();
        assertThat(Stuurwaarde.isToegestaan(Variables.booleanValue(true), false))
                .isTrue();
        assertThat(Stuurwaarde.isToegestaan(Variables.dateValue(new Date()), false))
                .isTrue();
        assertThat(Stuurwaarde.isToegestaan(Variables.untypedNullValue(), false))
                .isTrue();
    }

    @Test
    void alleenEenLijstVanCodesMagAlsJson() {
        assertThat(Stuurwaarde.isToegestaan(
                        SpinValues.jsonValue("[\"wonen\",3]").create(), false))
                .isTrue();
        assertThat(Stuurwaarde.isToegestaan(SpinValues.jsonValue("[]").create(), false))
                .isTrue();
        assertThat(Stuurwaarde.isToegestaan(
                        SpinValues.jsonValue("{\"naam\":\"x\"}").create(), false))
                .isFalse();
        assertThat(Stuurwaarde.isToegestaan(
                        SpinValues.jsonValue("[\"vrije tekst hier\"]").create(), false))
                .isFalse();
    }

    @Test
    void documentenBestandenEnObjectenMogenNiet() {
        assertThat(Stuurwaarde.isToegestaan(Variables.byteArrayValue("x".getBytes()), false))
                .isFalse();
        assertThat(Stuurwaarde.isToegestaan(
                        Variables.objectValue(Map.of("a", "b")).create(), false))
                .isFalse();
        assertThat(Stuurwaarde.isToegestaan(Variables.fileValue("a.txt").create(), false))
                .isFalse();
    }
}
