package nl.zorgpad.platform.historie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.junit.jupiter.api.Test;

class StilleFoutFactoryTest {

    @Test
    void vanEenMislukteStapBlijftDePlekMaarNietDeMelding() {
        Exception fout =
                new ProcessEngineException("Fout bij " + Kanarie.VOORNAAM, new IllegalStateException(Kanarie.ADRES));

        assertThat(StilleFoutFactory.isVeilig(fout)).isFalse();
        String bewaard = ExceptionUtil.getExceptionStacktrace(new StilleFoutFactory.StilleFout(fout));
        Kanarie.zoekIn(bewaard);
        assertThat(bewaard)
                .contains("IllegalStateException (melding niet bewaard)")
                .contains("StilleFoutFactoryTest");
    }

    @Test
    void meldingenVanDeEngineZelfEnVanDeBewakerBlijven() {
        assertThat(StilleFoutFactory.isVeilig(new ProcessEngineException("Unknown property used in expression")))
                .isTrue();
        assertThat(StilleFoutFactory.isVeilig(new FormulierFout("veld", "Vul dit veld in.")))
                .isTrue();
    }
}
