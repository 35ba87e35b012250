package nl.zorgpad.naspelen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The command: plays, writes the tables, and stops the application. It ends with an error when a step went wrong or when
 * the figures are not the cases.
 */
@Component
@Profile("naspelen")
@EnableConfigurationProperties(Uitgangspunten.class)
class NaspelenOpdracht implements ApplicationRunner {

    private static final int FOUTEN_OP_SCHERM = 20;

    private final Naspeling naspeling;
    private final Verslag verslag;
    private final Telling telling;
    private final Uitgangspunten invoer;
    private final WerkdagenKalender werkdagen;
    private final ConfigurableApplicationContext context;

    NaspelenOpdracht(
            Naspeling naspeling,
            Verslag verslag,
            Telling telling,
            Uitgangspunten invoer,
            WerkdagenKalender werkdagen,
            ConfigurableApplicationContext context) {
        this.naspeling = naspeling;
        this.verslag = verslag;
        this.telling = telling;
        this.invoer = invoer;
        this.werkdagen = werkdagen;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        var goed = telling.tel().get("aanmeldingen") == 0 ? speel() : weiger();
        System.exit(SpringApplication.exit(context, () -> goed ? 0 : 1));
    }

    private static boolean weiger() {
        System.out.println("In deze database staan al zaken. Verwijder de map, of geef een andere op met"
                + " --zorgpad.ontwikkeling.database-map.");
        return false;
    }

    private boolean speel() {
        var uitslag =
                naspeling.speel(invoer, invoer.laatsteDag(LocalDate.now(werkdagen.tijdzone())), Voortgang.opScherm());
        var controles = verslag.controle(uitslag);
        var regels = new ArrayList<String>();
        regels.add("%n%d zaken van %s tot en met %s, schaal %s, capaciteit %s: %.0f seconden, %.1f zaken per seconde."
                .formatted(
                        uitslag.zaaknummers().size(),
                        uitslag.van(),
                        uitslag.tot(),
                        invoer.schaal(),
                        invoer.capaciteit(),
                        uitslag.seconden(),
                        uitslag.zaaknummers().size() / uitslag.seconden()));
        regels.add(Verslag.tabel(verslag.regels(uitslag, invoer.schaal())));
        regels.add(Verslag.controletabel(controles));
        regels.add(vergelijking(uitslag));
        regels.add("%d stappen gingen mis.".formatted(uitslag.fouten().size()));
        uitslag.fouten().stream().limit(FOUTEN_OP_SCHERM).forEach(regels::add);
        regels.forEach(System.out::println);
        return uitslag.fouten().isEmpty() && controles.stream().allMatch(Verslag.Controle::klopt);
    }

    private String vergelijking(Uitslag uitslag) {
        var map = Path.of(invoer.uitvoer());
        var reeks = new Weekreeks(invoer.naam(), uitslag.weken());
        reeks.schrijf(map);
        if (invoer.naast() == null || invoer.naast().isBlank()) {
            return "";
        }
        var ander = Weekreeks.lees(map.resolve(invoer.naast() + ".csv"));
        reeks.teken(ander, map.resolve(invoer.naam() + ".svg"));
        return reeks.naast(ander);
    }
}
