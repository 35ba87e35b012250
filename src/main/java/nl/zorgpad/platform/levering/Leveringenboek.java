package nl.zorgpad.platform.levering;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.database.Databasegeduld;
import nl.zorgpad.platform.levering.Leveringsbesluit.Eerder;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database remembers of builds and their models. Times are kept in milliseconds. */
final class Leveringenboek {

    private static final long SLOT = 0x6c65_7665_72L;

    private final JdbcTemplate database;

    Leveringenboek(JdbcTemplate database) {
        this.database = database;
    }

    /** Makes other nodes wait until this transaction is over. */
    void sluitAf() {
        database.execute((ConnectionCallback<Void>) verbinding -> {
            Databasegeduld.zonderGrens(verbinding);
            return null;
        });
        database.execute("select pg_advisory_xact_lock(" + SLOT + ")");
    }

    List<Eerder> eerder() {
        return database.query(
                "select gebouwd_op, afdruk, volgnummer from levering",
                (rij, nummer) -> new Eerder(
                        rij.getTimestamp(1) == null ? null : rij.getTimestamp(1).toInstant(),
                        rij.getString(2),
                        rij.getLong(3)));
    }

    /** Whether this content ever came with the application, under whatever name. */
    boolean isMeegeleverd(Modelbestand bestand) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from levering_bestand where afdruk = ?)", Boolean.class, bestand.afdruk()));
    }

    /** These models are in force from now on. */
    void geleverd(Instant gebouwdOp, Collection<Modelbestand> bestanden, String deployment, Instant nu) {
        database.update("""
                insert into levering (gebouwd_op, afdruk, gestart_op, deployment) values (?, ?, ?, ?)
                on conflict (gebouwd_op, afdruk) do update set volgnummer = nextval('levering_volgnummer'),
                    gestart_op = excluded.gestart_op, deployment = excluded.deployment
                """, tijd(gebouwdOp), Modelbestand.afdruk(bestanden), tijd(nu), deployment);
        database.batchUpdate(
                "insert into levering_bestand (naam, afdruk) values (?, ?) on conflict do nothing",
                bestanden,
                bestanden.size(),
                (rij, bestand) -> {
                    rij.setString(1, bestand.naam());
                    rij.setString(2, bestand.afdruk());
                });
    }

    /** This build started, and its models were in force already. */
    void gestart(Instant gebouwdOp, Collection<Modelbestand> bestanden, Instant nu) {
        database.update(
                "insert into levering (gebouwd_op, afdruk, gestart_op) values (?, ?, ?) on conflict do nothing",
                tijd(gebouwdOp),
                Modelbestand.afdruk(bestanden),
                tijd(nu));
    }

    /** Ids of the deployments that were the application's. */
    Set<String> deployments() {
        return new HashSet<>(
                database.queryForList("select deployment from levering where deployment is not null", String.class));
    }

    private static Timestamp tijd(Instant tijd) {
        return tijd == null ? null : Timestamp.from(tijd);
    }
}
