package bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one PostgreSQL of all sides, with what docker/compose.yaml sets. What is committed is on disk. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Path map;

    Server(int poort, Path map) throws IOException {
        this.map = map;
        postgres = EmbeddedPostgres.builder()
                .setPort(poort)
                .setDataDirectory(map)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
    }

    String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(postgres.getDatabase("postgres", database));
    }

    javax.sql.DataSource bron(String database) {
        return postgres.getDatabase("postgres", database);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(map);
    }
}
