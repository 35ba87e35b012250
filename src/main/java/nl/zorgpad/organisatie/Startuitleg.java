package nl.zorgpad.organisatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a developer where to go and as whom, when everything has started. */
@Component
@Profile("ontwikkeling")
class Startuitleg {

    private static final Logger LOG = LoggerFactory.getLogger(Startuitleg.class);
    private static final String REGEL = "  %-30s %-42s %s%n";

    private final ServletWebServerApplicationContext context;

    Startuitleg(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void toon(ApplicationReadyEvent klaar) {
        LOG.info(tekst(context.getWebServer().getPort()));
    }

    static String tekst(int poort) {
        StringBuilder tekst = new StringBuilder();
        tekst.append("%n%n  Zorgpad draait: http://localhost:%d/%n".formatted(poort));
        tekst.append("  Log in als een van deze demogebruikers; het wachtwoord is steeds %s%n%n"
                .formatted(DemoGebruikers.WACHTWOORD));
        tekst.append(REGEL.formatted("Gebruikersnaam", "Rol", "Team"));
        tekst.append(REGEL.formatted("-".repeat(28), "-".repeat(40), "-".repeat(32)));
        perSoort()
                .forEach((soort, teams) -> tekst.append(
                        REGEL.formatted(soort.naam(), soort.rollen(), teams.isEmpty() ? soort.bereik() : teams)));
        tekst.append("%n  Voor <team> vult u de naam van het team in, bijvoorbeeld voordeur.%s.%n"
                .formatted(DemoGebruikers.TEAMS.get(0)));
        return tekst.toString();
    }

    /** The same user of several teams on one line, in the order in which they are made. */
    private static Map<Soort, String> perSoort() {
        List<MedewerkerGegevens> alle = DemoGebruikers.gebruikers();
        return alle.stream()
                .collect(Collectors.groupingBy(
                        Soort::van,
                        LinkedHashMap::new,
                        Collectors.flatMapping(medewerker -> medewerker.teams().stream(), Collectors.joining(", "))));
    }

    private record Soort(String naam, String rollen) {

        String bereik() {
            return naam.equals(Rol.EVU.id()) ? "teams in het gebied van het EVU" : "alle teams";
        }

        static Soort van(MedewerkerGegevens medewerker) {
            String naam = medewerker.gebruikersnaam();
            for (String team : medewerker.teams()) {
                naam = naam.replace("." + team, ".<team>");
            }
            return new Soort(
                    naam,
                    medewerker.rollen().stream()
                            .map(id -> Rol.vanId(id).map(Rol::naam).orElse(id))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }
}
