package nl.zorgpad.platform.historie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What production writes down when something breaks whose message quotes a family. */
@ZorgpadTest
class StilleMeldingTest {

    private static final String STUK = "/ervaring/stuk";

    @LocalServerPort
    int poort;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping adressen;

    private final Meelezer logboek = new Meelezer();
    private RequestMappingInfo adres;

    @BeforeEach
    void leesMee() {
        logboek.start();
        wortel().addAppender(logboek);
    }

    @AfterEach
    void ruimOp() {
        wortel().detachAppender(logboek);
        if (adres != null) {
            adressen.unregisterMapping(adres);
        }
    }

    @Test
    void eenPaginaDieStukGaatVerklaptNiemand() throws Exception {
        assertThat(vraag("pagina")).isEqualTo(500);

        assertThat(regels()).contains(StilleMelding.NIET_BEWAARD, "IOException", "StilleMeldingTest.java");
        Kanarie.zoekIn(regels());
    }

    @Test
    void eenAntwoordDatGeenJsonKanWordenVerklaptNiemand() throws Exception {
        assertThat(vraag("antwoord")).isEqualTo(500);

        assertThat(regels()).contains("HttpMessageNotWritableException", "StilleMeldingTest.java");
        Kanarie.zoekIn(regels());
    }

    /** Otherwise the other tests here would prove nothing. */
    @Test
    void zonderDezeInstellingenStaatHetGezinErWel() throws Exception {
        vraag("pagina");

        assertThatThrownBy(() -> Kanarie.zoekIn(logboek.gehoord.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .collect(Collectors.joining("\n"))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void watEenAnderZegtBlijftMaarZonderDeWaarden() {
        var fout = new DataException(Kanarie.ACHTERNAAM, null);

        assertThat(bericht("org.voorbeeld.Lijst", "Regel {} van {} mislukt", fout, 3, Kanarie.VOORNAAM))
                .isEqualTo("Regel {} van {} mislukt");
        assertThat(bericht("org.voorbeeld.Lijst", "Mislukt: " + Kanarie.ACHTERNAAM, fout))
                .isEqualTo(StilleMelding.NIET_BEWAARD);
        assertThat(bericht("org.hibernate.engine.jdbc.spi.SqlExceptionHelper", "ERROR: " + Kanarie.ADRES, null))
                .isEqualTo(StilleMelding.NIET_BEWAARD);
        assertThat(bericht("nl.zorgpad.dossier", "Zaak {} mislukt", fout, "GZ-2026-000001"))
                .isEqualTo("Zaak GZ-2026-000001 mislukt");
        assertThat(bericht("org.voorbeeld.Lijst", "Begonnen", null)).isEqualTo("Begonnen");
    }

    private int vraag(String wat) throws NoSuchMethodException {
        adres = RequestMappingInfo.paths(STUK)
                .options(adressen.getBuilderConfiguration())
                .build();
        adressen.registerMapping(adres, this, StilleMeldingTest.class.getDeclaredMethod(wat));
        return Webgebruiker.onbekende(poort).get(STUK).statusCode();
    }

    @ResponseBody
    String pagina() {
        throw new IllegalStateException(
                "Kan " + Kanarie.VOORNAAM + " niet vinden", new IOException("bij " + Kanarie.ADRES));
    }

    @ResponseBody
    Antwoord antwoord() {
        return new Antwoord();
    }

    /** Cannot be written. */
    static final class Antwoord {

        public String getNaam() {
            throw new IllegalStateException(Kanarie.VOORNAAM + " " + Kanarie.ACHTERNAAM);
        }
    }

    private String regels() throws IOException {
        return logboek.gehoord.stream().map(Productielog.schrijver()).collect(Collectors.joining());
    }

    private static String bericht(String wie, String tekst, Throwable fout, Object... waarden) {
        try {
            var regel = new LoggingEvent(
                    "",
                    ((Logger) LoggerFactory.getLogger(wie)),
                    Level.ERROR,
                    tekst,
                    fout,
                    waarden.length == 0 ? null : waarden);
            Function<ILoggingEvent, String> schrijver = Productielog.schrijver();
            return new ObjectMapper()
                    .readTree(schrijver.apply(regel))
                    .get("message")
                    .asText();
        } catch (IOException onleesbaar) {
            throw new AssertionError(onleesbaar);
        }
    }

    private static Logger wortel() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static final class Meelezer extends AppenderBase<ILoggingEvent> {

        private final List<ILoggingEvent> gehoord = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent regel) {
            regel.prepareForDeferredProcessing();
            gehoord.add(regel);
        }
    }
}
