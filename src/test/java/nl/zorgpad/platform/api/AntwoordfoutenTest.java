package nl.zorgpad.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** What an address of ours says when it fails. */
class AntwoordfoutenTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, 500, Dit lukt nu niet. Er is niets bewaard.",
        "PUT, 400, Dit verzoek klopt niet. Er is niets bewaard.",
        "GET, 404, Dit bestaat niet of niet meer.",
        "GET, 500, Dit is nu niet te tonen."
    })
    void wieAlleenIetsWilZienLeestNietDatErNietsIsBewaard(String methode, int status, String zin) {
        var verzoek = new MockHttpServletRequest(methode, "/api/dossiers/zaak/GZ-2025-000001");
        verzoek.setAttribute("jakarta.servlet.error.status_code", status);

        var antwoord = new Antwoordfouten()
                .foutgegevens()
                .getErrorAttributes(new ServletWebRequest(verzoek), ErrorAttributeOptions.defaults());

        assertThat(antwoord.get("detail")).asString().startsWith(zin);
    }
}
