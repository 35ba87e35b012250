package nl.zorgpad.naspelen;

import java.time.LocalDate;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The command: plays, reports, and stops the application. */
@Component
@Profile("naspelen")
@EnableConfigurationProperties(Uitgangspunten.class)
class NaspelenOpdracht implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NaspelenOpdracht.class);

    private final Naspeling naspeling;
    private final Uitgangspunten invoer;
    private final WerkdagenKalender werkdagen;
    private final ConfigurableApplicationContext context;

    NaspelenOpdracht(
            Naspeling naspeling,
            Uitgangspunten invoer,
            WerkdagenKalender werkdagen,
            ConfigurableApplicationContext context) {
        this.naspeling = naspeling;
        this.invoer = invoer;
        this.werkdagen = werkdagen;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        var uitslag =
                naspeling.speel(invoer, invoer.laatsteDag(LocalDate.now(werkdagen.tijdzone())), Voortgang.opScherm());
        uitslag.fouten().stream().limit(20).forEach(LOG::warn);
        System.out.printf(
                "%d zaken, %d stappen mislukt, %.0f seconden%n",
                uitslag.zaaknummers().size(), uitslag.fouten().size(), uitslag.seconden());
        uitslag.weken().forEach(System.out::println);
        System.exit(SpringApplication.exit(context, () -> uitslag.fouten().isEmpty() ? 0 : 1));
    }
}
