package nl.zorgpad.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A JVM of its own that commits row after row and says so, until somebody kills it. */
class AfgebrokenZorgpad {

    public static void main(String[] args) throws Exception {
        OntwikkelPostgres postgres = OntwikkelPostgres.start(Path.of(args[0]));
        try (var verbinding = DriverManager.getConnection(postgres.jdbcUrl());
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("create table if not exists zaak (nummer int primary key)");
            for (int nummer = 1; ; nummer++) {
                opdracht.execute("insert into zaak values (" + nummer + ")");
                System.out.println("vastgelegd " + nummer);
            }
        }
    }
}
