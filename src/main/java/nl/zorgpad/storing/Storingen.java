package nl.zorgpad.storing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every failure with what was done about it; of one kind at most one is open. */
@Service
@Transactional
public class Storingen {

    private final JdbcTemplate jdbc;
    private final Clock klok;

    Storingen(JdbcTemplate jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Opens a failure; empty when this kind is open already, also when another node does so at this moment. */
    public Optional<Storing> open(Storingsoort soort) {
        return jdbc.queryForList("""
                        insert into storing (nummer, proces, stap, fout, ontstaan_op)
                        values ('ST-' || lpad(nextval('storing_nummer')::text, 6, '0'), ?, ?, ?, ?)
                        on conflict (proces, stap, fout) where gesloten_op is null do nothing
                        returning nummer""", String.class, soort.proces(), soort.stap(), soort.fout(), nu()).stream()
                .findFirst()
                .map(nummer -> new Storing(nummer, soort));
    }

    /** The failures that are not solved. */
    @Transactional(readOnly = true)
    public List<Storing> open() {
        return jdbc.query(
                "select nummer, proces, stap, fout from storing where gesloten_op is null order by nummer",
                (rij, nummer) -> new Storing(
                        rij.getString("nummer"),
                        new Storingsoort(rij.getString("proces"), rij.getString("stap"), rij.getString("fout"))));
    }

    /** How often a failure of this kind was closed before. */
    @Transactional(readOnly = true)
    public int eerder(Storingsoort soort) {
        return jdbc.queryForObject(
                "select count(*) from storing where proces = ? and stap = ? and fout = ? and gesloten_op is not null",
                Integer.class,
                soort.proces(),
                soort.stap(),
                soort.fout());
    }

    /** Closes a failure; false when it was closed already. */
    public boolean sluit(String nummer, Afloop afloop) {
        return jdbc.update(
                        "update storing set gesloten_op = ?, afloop = ? where nummer = ? and gesloten_op is null",
                        nu(),
                        afloop.code(),
                        nummer)
                == 1;
    }

    /** Keeps what somebody did about a failure. */
    public void noteer(String nummer, String keuze, String tekst, String medewerker) {
        jdbc.update(
                "insert into storing_notitie (nummer, keuze, tekst, medewerker, genoteerd_op) values (?, ?, ?, ?, ?)",
                nummer,
                keuze,
                tekst,
                medewerker,
                nu());
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    /** How a failure ended. */
    public enum Afloop {
        /** Nothing of this kind fails any more. */
        VOORBIJ("voorbij"),
        /** Somebody had it tried again; when that fails too, it is a new failure. */
        OPNIEUW("opnieuw");

        private final String code;

        Afloop(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
