package nl.zorgpad.pgb.proces;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.formulier.Keuzelijst;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Choices of the forms: the specialists of the team, and the young people of the family of the task. */
@Configuration(proxyBeanMethods = false)
class PgbKeuzelijsten {

    private static final Set<String> OUDERROLLEN =
            Set.of("moeder", "vader", "stiefouder", "pleegouder", "verzorger", "anders");

    @Bean
    Keuzelijst pgbSpecialistenKeuzelijst(MedewerkerService medewerkers) {
        return lijst(
                "pgbSpecialisten",
                context -> context.team() == null
                        ? List.of()
                        : medewerkers.metRolIn(Rol.PGB_SPECIALIST, context.team()).stream()
                                .map(medewerker -> new Keuze(medewerker.naam(), medewerker.gebruikersnaam()))
                                .toList());
    }

    /** The value is the id of the person; the name is read live and never stored in the engine. */
    @Bean
    Keuzelijst pgbJeugdigenKeuzelijst(
            DossierService dossiers, @Lazy TaskService taken, @Lazy IdentityService identiteiten) {
        return lijst(
                "pgbJeugdigen",
                context -> context.taskId() == null
                        ? List.of()
                        : dossiers.personen(zaaknummer(context, taken, identiteiten)).stream()
                                .filter(persoon -> !OUDERROLLEN.contains(persoon.rol()))
                                .map(PgbKeuzelijsten::keuze)
                                .toList());
    }

    private static String zaaknummer(Keuzecontext context, TaskService taken, IdentityService identiteiten) {
        return AlsZorgpad.doe(identiteiten, () -> (String) taken.getVariable(context.taskId(), "zaaknummer"));
    }

    private static Keuze keuze(Persoon persoon) {
        var naam = persoon.achternaam() == null ? persoon.voornaam() : persoon.voornaam() + " " + persoon.achternaam();
        return new Keuze(naam, persoon.id().toString());
    }

    private static Keuzelijst lijst(String sleutel, Function<Keuzecontext, List<Keuze>> keuzes) {
        return new Keuzelijst() {
            @Override
            public String sleutel() {
                return sleutel;
            }

            @Override
            public List<Keuze> keuzes(Keuzecontext context) {
                return keuzes.apply(context);
            }
        };
    }
}
