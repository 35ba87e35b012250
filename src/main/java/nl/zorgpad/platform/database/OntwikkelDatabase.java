package nl.zorgpad.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The PostgreSQL that {@code mvn spring-boot:run} starts for itself, unless {@code SPRING_DATASOURCE_URL} names
 * another one. The packaged jar does not contain it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("ontwikkeling")
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
class OntwikkelDatabase {

    @Bean
    OntwikkelPostgres ontwikkelPostgres(@Value("${zorgpad.ontwikkeling.database-map}") Path map) {
        return OntwikkelPostgres.start(map);
    }

    @Bean
    JdbcConnectionDetails databaseverbinding(OntwikkelPostgres postgres) {
        return new IngebouwdeVerbinding(postgres.jdbcUrl());
    }

    record IngebouwdeVerbinding(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
