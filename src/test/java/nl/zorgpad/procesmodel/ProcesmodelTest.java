package nl.zorgpad.procesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.organisatie.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** What process owners make is complete and consistent before it can run; the checks themselves are checked too. */
class ProcesmodelTest {

    private static final Set<String> ROLLEN =
            Arrays.stream(Rol.values()).map(Rol::id).collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> deModellenZijnInOrde() {
        Procesbestanden bestanden = Procesbestanden.lees(Path.of(""), ROLLEN, beans());
        return Arrays.stream(Controle.values())
                .map(controle -> DynamicTest.dynamicTest(
                        controle.zin(),
                        () -> assertThat(controle.meldingen(bestanden))
                                .as(controle.zin())
                                .withFailMessage(() -> lijst(controle, bestanden))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> elkeControleVindtDeFoutInHaarVoorbeeld() {
        return Arrays.stream(Controle.values())
                .map(controle -> DynamicTest.dynamicTest(controle.zin(), () -> {
                    Path voorbeeld = voorbeeld("procesmodel-fout/"
                            + controle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    List<String> verwacht = Files.readAllLines(voorbeeld.resolve("melding.txt"));

                    List<String> meldingen = controle.meldingen(
                            Procesbestanden.lees(voorbeeld, Set.of("voordeur"), Set.of("zaakOpenenDelegate")));

                    assertThat(meldingen).hasSameSizeAs(verwacht);
                    assertThat(verwacht)
                            .allSatisfy(begin -> assertThat(meldingen).anyMatch(melding -> melding.startsWith(begin)));
                }));
    }

    @Test
    void geenControleKlaagtOverEenGoedVoorbeeld() throws Exception {
        Procesbestanden goed =
                Procesbestanden.lees(voorbeeld("procesmodel-goed"), Set.of("voordeur"), Set.of("zaakOpenenDelegate"));

        assertThat(goed.processen()).isNotEmpty();
        assertThat(Arrays.stream(Controle.values()).flatMap(controle -> controle.meldingen(goed).stream()))
                .isEmpty();
    }

    @Test
    void camundaModelerBiedtElkeStapEnElkeRolAan() throws Exception {
        List<String> waarden = new ObjectMapper()
                .readTree(Path.of(".camunda/element-templates/zorgpad.json").toFile())
                .findValuesAsText("value");

        assertThat(waarden)
                .containsAll(beans().stream()
                        .filter(naam -> naam.endsWith("Delegate"))
                        .map(naam -> "${" + naam + "}")
                        .toList())
                .containsAll(ROLLEN.stream()
                        .filter(rol -> !rol.equals(Rol.BEHEERDER.id()))
                        .toList());
        assertThat(waarden.stream()
                        .filter(waarde -> waarde.endsWith("Delegate}"))
                        .map(waarde -> waarde.substring(2, waarde.length() - 1)))
                .allMatch(beans()::contains);
    }

    private static String lijst(Controle controle, Procesbestanden bestanden) {
        return "Niet in orde: " + controle.zin() + ".\n- " + String.join("\n- ", controle.meldingen(bestanden));
    }

    private static Path voorbeeld(String map) throws URISyntaxException {
        return Path.of(ProcesmodelTest.class.getResource("/" + map).toURI());
    }

    private static Set<String> beans() {
        var namen = new AnnotationBeanNameGenerator();
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("nl.zorgpad").stream()
                        .map(bean -> namen.generateBeanName(bean, new SimpleBeanDefinitionRegistry()))
                        .collect(Collectors.toSet());
    }
}
