package nl.zorgpad.platform.werkdagen;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WerkdagenConfiguratie {

    /** Gives the engine calendars that know werkdagen, for task due dates and timers alike. */
    @Bean
    ProcessEnginePlugin werkdagenPlugin(WerkdagenKalender werkdagen) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuratie) {
                var kalenders = new MapBusinessCalendarManager();
                kalenders.addBusinessCalendar(DueDateBusinessCalendar.NAME, new Termijnkalender(werkdagen));
                kalenders.addBusinessCalendar(DurationBusinessCalendar.NAME, new Termijnkalender(werkdagen));
                kalenders.addBusinessCalendar(CycleBusinessCalendar.NAME, new Momentenkalender(werkdagen));
                configuratie.setBusinessCalendarManager(kalenders);
            }
        };
    }
}
