package nl.zorgpad.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrations have a connection of their own, without the limits of the pool: a new index may take an hour. */
@Configuration(proxyBeanMethods = false)
class Migratieverbinding {

    @Bean
    FlywayConfigurationCustomizer zonderGrenzen() {
        return flyway -> {
            if (flyway.getDataSource() instanceof HikariDataSource pool) {
                flyway.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
            }
        };
    }
}
