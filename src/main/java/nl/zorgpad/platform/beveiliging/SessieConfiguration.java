package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in the database, so that every node knows who is logged in. What cannot be read back, for example after
 * an upgrade or because it is no class of ours, counts as not there: the worker logs in again.
 */
@Configuration(proxyBeanMethods = false)
class SessieConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessieConfiguration.class);

    private static final Pattern NUMMER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final ObjectInputFilter TOEGESTAAN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxrefs=10000;maxbytes=200000;java.lang.*;java.util.*;java.time.*;"
                    + "org.springframework.security.**;org.camunda.bpm.webapp.**;nl.zorgpad.**;!*");

    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService omzetting = new GenericConversionService();
        omzetting.addConverter(Object.class, byte[].class, new SerializingConverter());
        omzetting.addConverter(byte[].class, Object.class, SessieConfiguration::lees);
        return omzetting;
    }

    /**
     * Only what can be the number of a session is looked up. Anything else in the cookie, such as a byte that the
     * database refuses, is nobody's session.
     */
    @Bean
    CookieHttpSessionIdResolver sessienummers(CookieSerializer koekje) {
        CookieHttpSessionIdResolver nummers = new CookieHttpSessionIdResolver();
        nummers.setCookieSerializer(new CookieSerializer() {
            @Override
            public List<String> readCookieValues(HttpServletRequest verzoek) {
                return koekje.readCookieValues(verzoek).stream()
                        .filter(nummer -> NUMMER.matcher(nummer).matches())
                        .toList();
            }

            @Override
            public void writeCookieValue(CookieValue waarde) {
                koekje.writeCookieValue(waarde);
            }
        });
        return nummers;
    }

    /**
     * A session is stored at the moment that the answer goes out. Is the answer that the database is away, then storing
     * it would fail too, and the answer would stay empty.
     */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations sessietransacties(PlatformTransactionManager transacties) {
        var eigen = new TransactionTemplate(transacties) {
            @Override
            public <T> T execute(TransactionCallback<T> werk) {
                return Storingsfilter.isGemeld() ? null : super.execute(werk);
            }
        };
        eigen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return eigen;
    }

    private static Object lees(byte[] bewaard) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bewaard))) {
            in.setObjectInputFilter(TOEGESTAAN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError fout) {
            LOG.warn(
                    "Een deel van een sessie is niet leesbaar: {}",
                    fout.getClass().getSimpleName());
            return null;
        }
    }
}
