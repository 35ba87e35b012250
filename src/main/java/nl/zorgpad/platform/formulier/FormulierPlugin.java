package nl.zorgpad.platform.formulier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts the form guard in the engine. Its interceptors come after the engine's own (log, transaction, command context),
 * so that they work within the transaction of the command and see nested commands of delegates too.
 */
@Component
class FormulierPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Keuzelijst> keuzelijsten;
    private final ObjectProvider<Formuliercontrole> controles;
    private final ObjectProvider<Formulieroverdracht> overdrachten;
    private final ZoneId zone;

    FormulierPlugin(
            ObjectProvider<Keuzelijst> keuzelijsten,
            ObjectProvider<Formuliercontrole> controles,
            ObjectProvider<Formulieroverdracht> overdrachten,
            @Value("${zorgpad.tijdzone}") ZoneId zone) {
        this.keuzelijsten = keuzelijsten;
        this.controles = controles;
        this.overdrachten = overdrachten;
        this.zone = zone;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        Keuzelijsten lijsten = new Keuzelijsten(keuzelijsten);
        Formulierverwerking verwerking = new Formulierverwerking(lijsten, controles, overdrachten, zone);
        List<CommandInterceptor> bewakers =
                List.of(new GebruikersinvoerBewaker(), new FormulierBewaker(new Formulieren(), verwerking));
        configuratie.setCustomPostCommandInterceptorsTxRequired(
                met(configuratie.getCustomPostCommandInterceptorsTxRequired(), bewakers));
        List<CommandInterceptor> bewakersNieuw =
                List.of(new GebruikersinvoerBewaker(), new FormulierBewaker(new Formulieren(), verwerking));
        configuratie.setCustomPostCommandInterceptorsTxRequiresNew(
                met(configuratie.getCustomPostCommandInterceptorsTxRequiresNew(), bewakersNieuw));
        configuratie.setFormService(new ZorgpadFormService(lijsten));
        configuratie.setStandaloneTasksEnabled(false);
    }

    private static List<CommandInterceptor> met(List<CommandInterceptor> bestaand, List<CommandInterceptor> nieuw) {
        List<CommandInterceptor> alle = new ArrayList<>(bestaand == null ? List.of() : bestaand);
        alle.addAll(nieuw);
        return alle;
    }
}
