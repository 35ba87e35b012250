package nl.zorgpad.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The limits of ADR 0024 do not hold for what has to wait long: a node that starts while another brings its models. */
public final class Databasegeduld {

    private Databasegeduld() {}

    /**
     * Lets the transaction that has begun on this connection wait as long as it takes. The pool puts back the limit on
     * silence of the network, the database those on its statements.
     */
    public static void zonderGrens(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("set local statement_timeout = 0; set local lock_timeout = 0");
        }
        verbinding.setNetworkTimeout(Runnable::run, 0);
    }
}
