package nl.zorgpad.platform.beveiliging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Sessions live in the database, so that every node knows who is logged in. What cannot be read back, for example after
 * an upgrade or because it is no class of ours, counts as not there: the worker logs in again.
 */
@Configuration(proxyBeanMethods = false)
class SessieConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessieConfiguration.class);

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
