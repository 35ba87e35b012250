package nl.zorgpad.veiligheid.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.junit.jupiter.api.Test;

class MeldcodecontroleTest {

    private final Meldcodecontrole controle = new Meldcodecontrole();

    @Test
    void hetEvuHeeftEenVasteContactpersoon() {
        assertThat(controle.controleer(inzending("expertiseIngeschakeld", List.of("evu"))))
                .extracting(VeldFout::veld)
                .containsExactly("dossier.contactpersoonEvu");
        assertThat(controle.controleer(inzending("expertiseIngeschakeld", List.of("save_consult"))))
                .isEmpty();
    }

    @Test
    void eenGesprekDatNuNietVeiligIsHoudtDeMeldcodeNietTegen() {
        assertThat(controle.controleer(
                        inzending("meldcodeStappen", List.of("signalen", "advies_veilig_thuis", "gesprek_onveilig"))))
                .isEmpty();
    }

    private static Inzending inzending(String veld, List<String> codes) {
        var formulier = veld.equals("meldcodeStappen") ? "meldcode" : "expertise-inschakelen";
        return new Inzending(
                formulier,
                "taak",
                "veiligheid-top3",
                "GZ-2025-000001",
                "werker",
                Map.of(veld, codes),
                Map.of(),
                Map.of());
    }
}
