package nl.zorgpad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the jar says that it is made of, and on which terms. */
class LicentieIT {

    private static final String STUKLIJST = "META-INF/sbom/application.cdx.json";

    /** Terms on which a library may be used unchanged in a service. Where it offers several, one of these is enough. */
    private static final Set<String> TOEGESTAAN = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD licence",
            "0BSD",
            "MIT",
            "CC0-1.0",
            "EPL-2.0",
            "LGPL-2.1-only",
            "Mozilla Public License Version 2.0");

    private static JsonNode stuklijst;
    private static Set<String> bibliotheken;

    @BeforeAll
    static void lees() throws IOException {
        try (var jar = new JarFile(System.getProperty("zorgpad.jar", "target/zorgpad.jar"))) {
            bibliotheken = jar.stream()
                    .map(deel -> deel.getName())
                    .filter(naam -> naam.startsWith("BOOT-INF/lib/") && naam.endsWith(".jar"))
                    .map(naam -> naam.substring("BOOT-INF/lib/".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            var plaats =
                    jar.getEntry("BOOT-INF/classes/" + STUKLIJST) == null ? STUKLIJST : "BOOT-INF/classes/" + STUKLIJST;
            assertThat(jar.getEntry(plaats))
                    .as("Stuklijst in de jar; met mvn -o wordt die niet gemaakt")
                    .isNotNull();
            stuklijst = new ObjectMapper().readTree(jar.getInputStream(jar.getEntry(plaats)));
        }
    }

    @Test
    void elkeBibliotheekInDeJarStaatOpDeStuklijst() {
        var genoemd = new TreeSet<String>();
        stuklijst
                .get("components")
                .forEach(deel -> genoemd.add(
                        deel.get("name").asText() + "-" + deel.get("version").asText()));

        // Spring Boot adds this one while it packs.
        assertThat(bibliotheken)
                .hasSizeGreaterThan(100)
                .filteredOn(bibliotheek -> !bibliotheek.startsWith("spring-boot-jarmode-tools"))
                .allMatch(bibliotheek -> genoemd.stream().anyMatch(naam -> isVan(bibliotheek, naam)));
    }

    /** A file may also have a classifier behind its version, or a group before its name. */
    private static boolean isVan(String bibliotheek, String naam) {
        return bibliotheek.equals(naam + ".jar")
                || bibliotheek.startsWith(naam + "-")
                || bibliotheek.endsWith("-" + naam + ".jar");
    }

    @Test
    void elkeBibliotheekMagWordenGebruikt() {
        var anders = new TreeMap<String, Object>();
        for (var deel : stuklijst.get("components")) {
            var licenties = new ArrayList<String>();
            deel.path("licenses").forEach(keuze -> licenties.add(naam(keuze)));
            if (licenties.stream().noneMatch(TOEGESTAAN::contains)) {
                anders.put(deel.get("name").asText(), licenties);
            }
        }

        assertThat(anders).isEmpty();
    }

    private static String naam(JsonNode keuze) {
        var licentie = keuze.path("license");
        return licentie.path("id")
                .asText(licentie.path("name").asText(keuze.path("expression").asText()));
    }
}
