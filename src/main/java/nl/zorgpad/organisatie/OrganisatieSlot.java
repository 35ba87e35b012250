package nl.zorgpad.organisatie;

import nl.zorgpad.platform.database.Databasegeduld;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets one node at a time change the organisation; the lock ends with the transaction. */
@Component
class OrganisatieSlot {

    private static final long SLEUTEL = 0x6f72_6761_6e69L;

    private final JdbcTemplate jdbc;

    OrganisatieSlot(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For the start of a node: the first node of all makes everything, and the second waits for it as long as it takes. */
    void neemBijStart() {
        jdbc.execute((ConnectionCallback<Void>) verbinding -> {
            Databasegeduld.zonderGrens(verbinding);
            return null;
        });
        neem();
    }

    void neem() {
        jdbc.query("select pg_advisory_xact_lock(?)", rij -> {}, SLEUTEL);
    }
}
