package nl.zorgpad.platform.beslissing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BeslissingConfiguration {

    @Bean
    Parameterbron parameterbron() {
        return new Parameterbron();
    }

    @Bean
    Parameters parameters(Parameterbron bron) {
        return new Parameters(bron::waarde);
    }

    @Bean
    ProcessEnginePlugin parameterFunctiePlugin(Parameterbron bron) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuratie) {
                bron.gebruik(configuratie);
                List<FeelCustomFunctionProvider> functies = new ArrayList<>();
                if (configuratie.getDmnFeelCustomFunctionProviders() != null) {
                    functies.addAll(configuratie.getDmnFeelCustomFunctionProviders());
                }
                functies.add(new ParameterFunctie(bron::waarde));
                configuratie.setDmnFeelCustomFunctionProviders(functies);
                var beslissingen = configuratie.getDmnEngineConfiguration() == null
                        ? new DefaultDmnEngineConfiguration()
                        : configuratie.getDmnEngineConfiguration();
                beslissingen.setFeelEngineFactory(Feelmachine.voorBeslissingen(functies));
                configuratie.setDmnEngineConfiguration(beslissingen);
            }
        };
    }
}
