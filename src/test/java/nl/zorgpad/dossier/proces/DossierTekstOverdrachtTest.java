package nl.zorgpad.dossier.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class DossierTekstOverdrachtTest {

    @Autowired
    DossierTekstOverdracht overdracht;

    @Autowired
    DossierService dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @Test
    void tekstenVanElkFormulierKomenInHetDossierEnNietInDeStuurgegevens() {
        var zaaknummer =
                dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        assertThat(overdracht.formulieren()).containsExactly("*");
        assertThat(overdracht.overdragen(inzending(zaaknummer, Map.of("verslag", "Rustig gesprek aan tafel."))))
                .isEmpty();
        assertThat(jdbc.queryForMap(
                        "select formulier, veld, tekst, auteur, taak_id from dossier_tekst where zaaknummer = ?",
                        zaaknummer))
                .containsEntry("formulier", "kennismaking")
                .containsEntry("veld", "verslag")
                .containsEntry("tekst", "Rustig gesprek aan tafel.")
                .containsEntry("auteur", "gezinswerker.test")
                .containsEntry("taak_id", "taak-1");
    }

    @Test
    void teLangeTekstIsEenFoutOpHetVeldVanHetFormulier() {
        var zaaknummer =
                dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        assertThatThrownBy(() -> overdracht.overdragen(inzending(zaaknummer, Map.of("verslag", "x".repeat(20_001)))))
                .asInstanceOf(type(FormulierFout.class))
                .extracting(FormulierFout::fouten)
                .isEqualTo(List.of(new VeldFout(
                        "dossier.verslag", "Deze tekst is te lang: gebruik niet meer dan 20.000 tekens.")));
    }

    @Test
    void persoonsgegevensZonderZaakWordenNooitStilWeggegooid() {
        assertThatThrownBy(() -> overdracht.overdragen(inzending(null, Map.of("verslag", "tekst"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kennismaking");
        assertThat(overdracht.overdragen(inzending(null, Map.of("verslag", " "))))
                .isEmpty();
    }

    private static Inzending inzending(String zaaknummer, Map<String, Object> dossier) {
        return new Inzending(
                "kennismaking",
                "taak-1",
                "aanmelding-tot-start",
                zaaknummer,
                "gezinswerker.test",
                Map.of(),
                dossier,
                Map.of());
    }
}
