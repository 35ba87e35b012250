package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class SessieTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int poort;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void niemandIsIngelogd() {
        database.update("delete from sessie");
    }

    @Test
    void eenAndereServerVindtWieErIsIngelogdInDeDatabase() {
        Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(namen()).containsExactly(WERKER_A);
    }

    @Test
    void uitloggenHaaltDeSessieWeg() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        werker.post("/uitloggen", "");

        assertThat(namen()).doesNotContain(WERKER_A);
    }

    @Test
    void hetWachtwoordStaatNietInDeSessie() {
        Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(database.queryForList("select attribute_bytes from sessie_attributes", byte[].class))
                .isNotEmpty()
                .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(WACHTWOORD));
    }

    @Test
    void eenSessieVanEenAndereVersieVraagtOpnieuwInTeLoggen() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);
        database.update("update sessie_attributes set attribute_bytes = '\\xaced0005'");

        var antwoord = werker.pagina(TASKLIST);

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(Webgebruiker.pad(antwoord)).isEqualTo("/inloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "GZ-2026-000001", "' or 1=1", "4E7F95FE-D410-4A05-A990-7DADB3BECC82"})
    void watGeenSessienummerIsVraagtInTeLoggen(String vreemd) {
        Webgebruiker onbekende = Webgebruiker.onbekende(poort);
        onbekende.zetKoekje("JSESSIONID", Base64.getEncoder().encodeToString(vreemd.getBytes(StandardCharsets.UTF_8)));

        var antwoord = onbekende.pagina(TASKLIST);

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(Webgebruiker.pad(antwoord)).isEqualTo("/inloggen");
    }

    @Test
    void eenVreemdeKlasseInDeSessieWordtNietUitgevoerd() {
        var omzetting = new SessieConfiguration().springSessionConversionService();

        assertThat(omzetting.convert(omzetting.convert(List.of("ja"), byte[].class), Object.class))
                .isEqualTo(List.of("ja"));
        assertThat(omzetting.convert(omzetting.convert(new File("vreemd"), byte[].class), Object.class))
                .isNull();
    }

    private List<String> namen() {
        return database.queryForList(
                "select principal_name from sessie where principal_name is not null", String.class);
    }
}
