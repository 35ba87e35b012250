package nl.zorgpad.bewaking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class VerzoeknummerTest {

    private final MockHttpServletRequest verzoek = new MockHttpServletRequest();
    private final MockHttpServletResponse antwoord = new MockHttpServletResponse();
    private String tijdens;

    @Test
    void hetNummerVanDeProxyStaatInElkeRegelEnInHetAntwoord() throws Exception {
        doe("4e7f95fe-d410-4a05-a990-7dadb3becc82");

        assertThat(tijdens).isEqualTo("4e7f95fe-d410-4a05-a990-7dadb3becc82");
        assertThat(antwoord.getHeader("X-Request-Id")).isEqualTo(tijdens);
        assertThat(MDC.get("verzoek")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "4e7f95fe-d410-4a05-a990-7dadb3becc82\nERROR verzonnen", "<script>alert(1)</script>"})
    void watGeenNummerIsKomtNietInHetLogboek(String vreemd) throws Exception {
        doe(vreemd);

        assertThat(tijdens).matches("[0-9a-f-]{36}").isNotEqualTo(vreemd);
    }

    private void doe(String nummer) throws Exception {
        verzoek.addHeader("X-Request-Id", nummer);
        new VerzoeknummerFilter().doFilter(verzoek, antwoord, new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest verzoek, ServletResponse antwoord) {
                tijdens = MDC.get("verzoek");
            }
        });
    }
}
