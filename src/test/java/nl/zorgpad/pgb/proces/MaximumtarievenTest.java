package nl.zorgpad.pgb.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class MaximumtarievenTest {

    @Autowired
    Maximumtarieven tarieven;

    @Test
    void eenJaarZonderTarievenNoemtHetJaarEnDeTabel() {
        assertThatThrownBy(() -> tarieven.zoek(2030, "ambulant_individueel", "zzp", ""))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("2030")
                .hasMessageContaining("pgb-tarief");
    }

    @Test
    void eenZzperZonderTariefWordtNietStilletjesZonderMaximumToegekend() {
        assertThatThrownBy(() -> tarieven.zoek(2021, "kortdurend_verblijf", "zzp", "2"))
                .hasMessageContaining("geen tarief");
    }

    @Test
    void iemandUitHetNetwerkZonderTariefGaatNaarDeToets() {
        assertThat(tarieven.zoek(2021, "basis_jggz", "informeel", "").maximum()).isNull();
        assertThat(tarieven.zoek(2021, "ambulant_groep", "zzp", "").eenheid()).isEqualTo("dagdeel");
    }
}
