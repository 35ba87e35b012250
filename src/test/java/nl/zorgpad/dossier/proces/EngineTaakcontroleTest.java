package nl.zorgpad.dossier.proces;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.Taakcontrole;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class EngineTaakcontroleTest {

    @Autowired
    Taakcontrole controle;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    TaskService taskService;

    @Autowired
    IdentityService identityService;

    private String deploymentId;
    private String taakId;

    @BeforeEach
    void startProcesMetTaak() {
        var model = Bpmn.createExecutableProcess("taakcontrole-proef")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        deploymentId = repositoryService
                .createDeployment()
                .addModelInstance("taakcontrole-proef.bpmn", model)
                .deploy()
                .getId();
        var instantie = runtimeService.startProcessInstanceByKey("taakcontrole-proef", "GZ-2025-900001");
        taakId = taskService
                .createTaskQuery()
                .processInstanceId(instantie.getId())
                .singleResult()
                .getId();
    }

    @AfterEach
    void ruimOp() {
        identityService.clearAuthentication();
        repositoryService.deleteDeployment(deploymentId, true);
    }

    @Test
    void eenTaakHoortBijDeZaakVanZijnProcesOokAlsHijAfIs() {
        assertThat(controle.hoortBij(taakId, "GZ-2025-900001")).isTrue();

        taskService.complete(taakId);

        assertThat(controle.hoortBij(taakId, "GZ-2025-900001")).isTrue();
    }

    @Test
    void eenTaakVanEenAndereZaakOfEenVerzonnenTaakNiet() {
        assertThat(controle.hoortBij(taakId, "GZ-2025-900002")).isFalse();
        assertThat(controle.hoortBij("verzonnen", "GZ-2025-900001")).isFalse();
    }

    @Test
    void deVraagHangtNietAfVanDeRechtenVanDeMedewerkerEnLaatZijnInlogStaan() {
        identityService.setAuthenticatedUserId("niemand");

        assertThat(controle.hoortBij(taakId, "GZ-2025-900001")).isTrue();
        assertThat(identityService.getCurrentAuthentication().getUserId()).isEqualTo("niemand");
    }
}
