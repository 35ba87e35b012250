package nl.zorgpad.platform.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import nl.zorgpad.platform.Kanarie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What people and programs are told while the database is away. */
class StoringsfilterTest {

    private static final FilterChain DATABASE_WEG = (request, response) -> {
        throw new ServletException(Kanarie.ACHTERNAAM, new SQLException("FATAL: " + Kanarie.ADRES, "57P01"));
    };

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /api/aanmeldingen, application/problem+json, niets bewaard",
        "POST, /camunda/api/engine/engine/default/task/1/submit-form, application/json, niets bewaard",
        "GET, /engine-rest/task, application/json, is er nog",
        "POST, /engine-rest/task, application/json, is er nog",
        "POST, /inloggen, text/html, niets bewaard",
        "GET, /gezinsplan/GZ-2025-000001, text/html, is er nog"
    })
    void elkAdresAntwoordtInHetNederlandsEnZegtWanneerHetWeerKan(String methode, String pad, String soort, String zin)
            throws Exception {
        var antwoord = new MockHttpServletResponse();
        antwoord.setHeader("X-Request-Id", "nummer");

        var verzoek = new MockHttpServletRequest(methode, pad);
        verzoek.setServletPath(pad);

        new Storingsfilter().doFilter(verzoek, antwoord, DATABASE_WEG);

        assertThat(antwoord.getStatus()).isEqualTo(503);
        assertThat(antwoord.getHeader("Retry-After")).isEqualTo("60");
        assertThat(antwoord.getHeader("X-Request-Id")).isEqualTo("nummer");
        assertThat(antwoord.getContentType()).startsWith(soort);
        assertThat(antwoord.getContentAsString())
                .contains("Zorgpad kan nu niet bij de gegevens.", zin)
                .doesNotContain(
                        zin.contains("bewaard") ? "is er nog" : "niets bewaard",
                        Kanarie.ACHTERNAAM,
                        Kanarie.ADRES,
                        "FATAL",
                        "Exception");
    }

    @Test
    void watGeenStoringVanDeDatabaseIsBlijftWatHetIs() {
        assertThatThrownBy(() -> new Storingsfilter()
                        .doFilter(
                                new MockHttpServletRequest("GET", "/"),
                                new MockHttpServletResponse(),
                                (vraag, antwoord) -> {
                                    throw new ServletException(new SQLException("dubbel", "23505"));
                                }))
                .isInstanceOf(ServletException.class);
    }
}
