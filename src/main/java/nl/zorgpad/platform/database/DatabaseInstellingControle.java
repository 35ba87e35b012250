package nl.zorgpad.platform.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Stops a start without a database at once, before anything is built: the packaged jar brings none of its own. */
class DatabaseInstellingControle implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String INGEBOUWD = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment omgeving = context.getEnvironment();
        if (!StringUtils.hasText(omgeving.getProperty("spring.datasource.url")) && !startZelfEenDatabase(context)) {
            throw new DatabaseFout("Zorgpad start niet zonder database: zet SPRING_DATASOURCE_URL (bijvoorbeeld"
                    + " jdbc:postgresql://localhost:5432/zorgpad), SPRING_DATASOURCE_USERNAME en"
                    + " SPRING_DATASOURCE_PASSWORD op een PostgreSQL 16, 17 of 18.");
        }
    }

    private static boolean startZelfEenDatabase(ConfigurableApplicationContext context) {
        return context.getEnvironment().acceptsProfiles(Profiles.of("ontwikkeling", "test"))
                && ClassUtils.isPresent(INGEBOUWD, context.getClassLoader());
    }
}
