package nl.zorgpad.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The PostgreSQL that {@code mvn spring-boot:run} starts for itself; the packaged jar does not contain it. */
@Configuration(proxyBeanMethods = false)
@Profile("ontwikkeling")
@ConditionalOnClass(EmbeddedPostgres.class)
class OntwikkelDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${zorgpad.ontwikkeling.database-map}") Path map) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return DataSourceBuilder.create()
                .url(postgres.getJdbcUrl("postgres", "postgres") + "&logServerErrorDetail=false")
                .username("postgres")
                .build();
    }
}
