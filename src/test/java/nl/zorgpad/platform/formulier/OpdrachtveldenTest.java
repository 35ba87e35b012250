package nl.zorgpad.platform.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** Fails first when another version of the engine keeps its submitted values elsewhere. */
class OpdrachtveldenTest {

    private static final Map<String, Object> WAARDEN = Map.of("besluit", "ja");

    @Test
    void leestEnVervangtWatBijEenTaakIsIngediend() {
        SubmitTaskFormCmd formulier = new SubmitTaskFormCmd("t1", WAARDEN, false, false);
        CompleteTaskCmd afronden = new CompleteTaskCmd("t2", WAARDEN);
        ResolveTaskCmd teruggeven = new ResolveTaskCmd("t3", null);

        assertThat(Opdrachtvelden.taak(formulier)).isEqualTo("t1");
        assertThat(Opdrachtvelden.taak(afronden)).isEqualTo("t2");
        assertThat(Opdrachtvelden.taak(teruggeven)).isEqualTo("t3");
        assertThat(Opdrachtvelden.waarden(formulier)).isEqualTo(WAARDEN);
        assertThat(Opdrachtvelden.waarden(afronden)).isEqualTo(WAARDEN);
        assertThat(Opdrachtvelden.waarden(teruggeven)).isEmpty();

        Opdrachtvelden.vervang(formulier, Variables.putValue("besluit", "nee"));
        Opdrachtvelden.vervang(afronden, Variables.putValue("besluit", "nee"));
        assertThat(Opdrachtvelden.waarden(formulier)).containsEntry("besluit", "nee");
        assertThat(Opdrachtvelden.waarden(afronden)).containsEntry("besluit", "nee");
    }

    @Test
    void leestEnVervangtWatBijEenStartIsIngediend() {
        SubmitStartFormCmd formulier = new SubmitStartFormCmd("proces:1", "GZ-2025-000001", WAARDEN);
        ProcessInstantiationBuilderImpl bouwer =
                (ProcessInstantiationBuilderImpl) ProcessInstantiationBuilderImpl.createProcessInstanceByKey(null, "p");

        assertThat(Opdrachtvelden.definitie(formulier)).isEqualTo("proces:1");
        assertThat(Opdrachtvelden.zaaknummer(formulier)).isEqualTo("GZ-2025-000001");
        Opdrachtvelden.vervang(formulier, Variables.createVariables());
        assertThat(Opdrachtvelden.waarden(formulier)).isEmpty();
        assertThat(Opdrachtvelden.start(new StartProcessInstanceCmd(bouwer))).isSameAs(bouwer);
        assertThat(Opdrachtvelden.start(new StartProcessInstanceAtActivitiesCmd(bouwer)))
                .isSameAs(bouwer);
        bouwer.setVariables(WAARDEN);
        bouwer.getVariables().clear();
        assertThat(bouwer.getVariables()).isEmpty();
    }

    @Test
    void vindtDeTekstenVanAndereOpdrachten() {
        assertThat(Opdrachtvelden.lees(new ClaimTaskCmd("t", "wie"), "userId")).isEqualTo("wie");
        assertThat(Opdrachtvelden.lees(new DelegateTaskCmd("t", "wie"), "userId"))
                .isEqualTo("wie");
        assertThat(Opdrachtvelden.lees(
                        new DeleteProcessInstanceCmd("p", "reden", false, false, false, false, false), "deleteReason"))
                .isEqualTo("reden");
        for (Class<?> opdracht :
                List.of(DeleteProcessInstanceBatchCmd.class, DeleteHistoricProcessInstancesBatchCmd.class)) {
            assertThat(opdracht).hasDeclaredFields("deleteReason");
        }
        assertThat(Opdrachtvelden.lees(new MigrateProcessInstanceBatchCmd(null), "executionBuilder"))
                .isNull();
    }

    @Test
    void eenVerdwenenVeldWordtBijNaamGenoemd() {
        ClaimTaskCmd opdracht = new ClaimTaskCmd("t", "wie");

        assertThatThrownBy(() -> Opdrachtvelden.lees(opdracht, "verdwenen"))
                .hasMessage("ClaimTaskCmd heeft geen veld 'verdwenen' in deze versie van Camunda");
    }
}
