package nl.zorgpad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.zorgpad.architectuurfout.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of dependency: proces -> service -> aggregate; capabilities know each other's public side only. */
class ArchitectuurTest {

    private static final JavaClasses ZORGPAD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zorgpad");

    private static final ArchRule CAMUNDA_ALLEEN_IN_PROCES_EN_PLATFORM = noClasses()
            .that(resideOutsideOfPackages("..proces..", "nl.zorgpad.platform.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("alleen ..proces.. en platform kennen de engine, zodat die te vervangen is");

    private static final ArchRule NIEMAND_GEBRUIKT_PROCES = classes()
            .that(resideInAPackage("..proces.."))
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..proces..")
            .because("een proces wordt door de engine aangeroepen; wat anderen nodig hebben staat in een service");

    private static final ArchRule PROCES_BLIJFT_BINNEN_DE_CAPABILITY = slices().matching("nl.zorgpad.(*).proces..")
            .should()
            .notDependOnEachOther()
            .because("een proces van een ander bereik je met een service, een event of een bericht");

    private static final ArchRule PLATFORM_KENT_GEEN_CAPABILITY = noClasses()
            .that(resideInAPackage("nl.zorgpad.platform.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("nl.zorgpad.*..").and(resideOutsideOfPackages("nl.zorgpad.platform..")))
            .because("het platform draagt de capabilities en niet andersom");

    @Test
    void elkeCapabilityIsEenModuleZonderKringen() {
        ApplicationModules.of(ZorgpadApplication.class).verify();
    }

    @Test
    void alleenProcesEnPlatformKennenCamunda() {
        CAMUNDA_ALLEEN_IN_PROCES_EN_PLATFORM.check(ZORGPAD);
    }

    @Test
    void niemandGebruiktHetProcesVanEenCapability() {
        NIEMAND_GEBRUIKT_PROCES.allowEmptyShould(true).check(ZORGPAD);
        PROCES_BLIJFT_BINNEN_DE_CAPABILITY.allowEmptyShould(true).check(ZORGPAD);
    }

    @Test
    void hetPlatformKentGeenCapability() {
        PLATFORM_KENT_GEEN_CAPABILITY.check(ZORGPAD);
    }

    @Test
    void elkeRegelVindtDeFoutInDeVoorbeelden() {
        JavaClasses fout = new ClassFileImporter().importPackagesOf(Voorbeelden.class);

        assertThat(CAMUNDA_ALLEEN_IN_PROCES_EN_PLATFORM.evaluate(fout).hasViolation())
                .isTrue();
        assertThat(NIEMAND_GEBRUIKT_PROCES.evaluate(fout).hasViolation()).isTrue();
    }
}
