package nl.zorgpad.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays every scenario file: our own, and those of the folder {@code -Dscenarios=<dir>}. */
@ZorgpadTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioTest {

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    Cijferpraktijk cijfers;

    @Autowired(required = false)
    List<Handeling> handelingen = List.of();

    @Order(1)
    @TestFactory
    Stream<DynamicTest> eigenScenarios() {
        return tests(Scenarios.EIGEN);
    }

    @Order(2)
    @TestFactory
    Stream<DynamicTest> scenariosUitDeOpgegevenMap() {
        var map = System.getProperty("scenarios", "");
        return map.isBlank() ? Stream.empty() : tests(Path.of(map));
    }

    @Order(3)
    @Test
    void deCijfersTellenElkeZaakZoalsZeIs() {
        assertThat(cijfers.verschillenMetDeZaken()).isEmpty();
    }

    private Stream<DynamicTest> tests(Path map) {
        var standaard = Scenarios.standaard();
        return Scenarios.in(map).stream()
                .map(pad -> DynamicTest.dynamicTest(map.relativize(pad).toString(), pad.toUri(), () -> {
                    var bestand = pad.getFileName().toString();
                    new Uitvoerder(
                                    bestand,
                                    ScenarioLezer.lees(pad),
                                    standaard,
                                    praktijk,
                                    dossiers,
                                    handelingen,
                                    cijfers)
                            .speel();
                }));
    }
}
