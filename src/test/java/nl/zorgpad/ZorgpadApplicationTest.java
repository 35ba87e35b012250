package nl.zorgpad;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class ZorgpadApplicationTest {

    @Autowired
    ProcessEngine engine;

    @Test
    void startOpPostgres() {
        assertThat(engine.getManagementService().getProperties()).containsKey("schema.version");
    }
}
