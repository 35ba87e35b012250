package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The node of the previous release works on while the first new one has changed the tables (docs/beheer.md). A migration
 * that takes something away says since when nobody uses it: {@code -- niet meer gebruikt sinds <release>}.
 */
class MigratieTest {

    /** Up to and with this one there was no release before. */
    private static final String EERSTE_UITGAVE = "V1100";

    private static final Path MIGRATIES = Path.of("src/main/resources/db/migration");
    private static final Pattern COMMENTAAR = Pattern.compile("--[^\\n]*");
    private static final Pattern TEKST = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern UITLEG = Pattern.compile("--\\s*niet meer gebruikt sinds \\S+");
    private static final Pattern BREEKT = Pattern.compile(
            "\\b(drop\\s+table|drop\\s+column|alter\\s+table\\b[^;]*\\b(rename|drop\\s+(?!constraint|default|not)\\w+|set\\s+not\\s+null"
                    + "|alter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type"
                    + "|add\\s+(column\\s+)?(?!constraint|check|unique|primary|foreign)\\w+\\s+(?![^,;]*\\bdefault\\b)[^,;]*\\bnot\\s+null))",
            Pattern.CASE_INSENSITIVE);

    @Test
    void deVorigeVersieWerktVerderNaElkeMigratie() throws IOException {
        var breekt = new TreeMap<String, String>();
        for (var migratie : migraties().entrySet()) {
            if (migratie.getKey().compareTo(EERSTE_UITGAVE + "_~") > 0 && breektDeVorigeVersie(migratie.getValue())) {
                breekt.put(migratie.getKey(), "zegt niet sinds wanneer niemand dit meer gebruikt");
            }
        }

        assertThat(breekt).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table zaak drop column wijk",
                "alter table zaak drop wijk",
                "alter table zaak rename column wijk to buurt",
                "alter table zaak\n  rename to dossier",
                "drop table zaak",
                "alter table zaak alter column wijk type integer",
                "alter table zaak alter wijk set not null",
                "alter table zaak add column reden text not null",
            })
    void watDeVorigeVersieNogLeestMagNietWeg(String sql) {
        assertThat(breektDeVorigeVersie(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table zaak add column reden text",
                "alter table zaak add column reden text not null default ''",
                "alter table zaak drop constraint zaak_wijk_check",
                "create table reden (zaak text not null)",
                "-- drop table zaak",
                "-- niet meer gebruikt sinds 1.4\nalter table zaak drop column wijk",
            })
    void watErbijKomtMag(String sql) {
        assertThat(breektDeVorigeVersie(sql)).isFalse();
    }

    private static boolean breektDeVorigeVersie(String sql) {
        var opdrachten = COMMENTAAR.matcher(TEKST.matcher(sql).replaceAll("''")).replaceAll("");
        return BREEKT.matcher(opdrachten).find() && !UITLEG.matcher(sql).find();
    }

    private static Map<String, String> migraties() throws IOException {
        var migraties = new TreeMap<String, String>();
        try (var bestanden = Files.list(MIGRATIES)) {
            for (var bestand : bestanden.toList()) {
                migraties.put(bestand.getFileName().toString(), Files.readString(bestand));
            }
        }
        return migraties;
    }
}
