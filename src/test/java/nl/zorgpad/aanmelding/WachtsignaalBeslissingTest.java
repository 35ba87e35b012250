package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WachtsignaalBeslissingTest extends BeslissingTestBasis {

    WachtsignaalBeslissingTest() {
        super("dmn/aanmelding/wachtsignaal.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                wacht("D06-1", 63, "U2", 41)
                        .dan("signaal", "langwachtend")
                        .dan("rollen", List.of("directie", "teammanager"))
                        .dan("capaciteitsbesluit", true)
                        .dan("herbeoordeling", true),
                wacht("D06-2", 35, "U2", 25)
                        .dan("signaal", "teammanager")
                        .dan("rollen", List.of("teammanager"))
                        .dan("capaciteitsbesluit", false)
                        .dan("herbeoordeling", true),
                wacht("D06-3", 9, "U1", 6)
                        .dan("signaal", "voorrang_wacht")
                        .dan("rollen", List.of("teammanager"))
                        .dan("capaciteitsbesluit", false)
                        .dan("herbeoordeling", false),
                wacht("D06-4", 20, "U2", 14)
                        .dan("signaal", "team_belt")
                        .dan("rollen", List.of("gezinswerker"))
                        .dan("capaciteitsbesluit", false)
                        .dan("herbeoordeling", false),
                wacht("D06-5", 7, "U2", 5)
                        .als("tussentijdseOndersteuning", List.of("contactritme"))
                        .dan("signaal", "geen")
                        .dan("rollen", List.of())
                        .dan("capaciteitsbesluit", false)
                        .dan("herbeoordeling", false));
    }

    private static Voorbeeld wacht(String regel, int dagen, String klasse, int werkdagen) {
        return regel(regel)
                .als("dagenSindsKennismaking", dagen)
                .als("klasse", klasse)
                .als("werkdagenSindsKennismaking", werkdagen);
    }

    @ParameterizedTest
    @CsvSource({"14, D06-5", "15, D06-4", "28, D06-4", "29, D06-2", "56, D06-2", "57, D06-1"})
    void pasNaDeDrempelKomtHetSignaal(int dagen, String regel) {
        assertThat(geraakteRegels(wacht("", dagen, "U2", 5).invoer())).containsExactly(regel);
    }

    @ParameterizedTest
    @CsvSource({"U0, 6, D06-3", "U1, 6, D06-3", "U1, 5, D06-5", "UT, 6, D06-5", "U2, 6, D06-5"})
    void alleenVoorrangWachtHoogstensVijfWerkdagen(String klasse, int werkdagen, String regel) {
        assertThat(geraakteRegels(wacht("", 8, klasse, werkdagen).invoer())).containsExactly(regel);
    }

    @Test
    void voorrangDieLangWachtBlijftLangwachtend() {
        assertThat(geraakteRegels(wacht("", 57, "U1", 40).invoer())).containsExactly("D06-1");
    }

    @Test
    void zonderGegevensGeenSignaal() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D06-5");
    }
}
