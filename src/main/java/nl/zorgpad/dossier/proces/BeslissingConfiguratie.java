package nl.zorgpad.dossier.proces;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BeslissingConfiguratie {

    @Bean
    ProcessEnginePlugin beslissingVastleggenPlugin(BeslissingVastleggenListener listener) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuratie) {
                var beslissingen = configuratie.getDmnEngineConfiguration() == null
                        ? (DefaultDmnEngineConfiguration)
                                DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                        : configuratie.getDmnEngineConfiguration();
                beslissingen.getCustomPostDecisionEvaluationListeners().add(listener);
                configuratie.setDmnEngineConfiguration(beslissingen);
            }
        };
    }
}
