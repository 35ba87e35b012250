package bench;

import bench.Luisterbron.Opdracht;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Side C, the floor: every row that one case of Zorgpad writes, in as many transactions, by plain JDBC. Nothing is read
 * and nothing is decided; rows of the same statement that follow each other go in one batch. Ids and zaaknummer are new
 * for every case.
 */
final class Ondergrens {

    /** An id of the engine or the dossier; not the end of the id of a definition, which names model and version first. */
    private static final Pattern ID =
            Pattern.compile("(?<!:\\d{1,4}:)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final DataSource bron;
    private final String zaaknummer;
    private final List<List<Opdracht>> alles;
    private final List<List<Opdracht>> motor;
    private final AtomicInteger nummer = new AtomicInteger();

    @SuppressWarnings("unchecked")
    Ondergrens(DataSource bron, Path opname) throws IOException {
        this.bron = bron;
        try (var bestand = new ObjectInputStream(Files.newInputStream(opname))) {
            zaaknummer = (String) bestand.readObject();
            var opdrachten = (List<Opdracht>) bestand.readObject();
            alles = transacties(opdrachten, false);
            motor = transacties(opdrachten, true);
        } catch (ClassNotFoundException fout) {
            throw new IOException(fout);
        }
    }

    /** What one case writes, per transaction; transactions that write nothing are left out. */
    private static List<List<Opdracht>> transacties(List<Opdracht> opdrachten, boolean alleenEngine) {
        var transacties = new ArrayList<List<Opdracht>>();
        var open = new ArrayList<Opdracht>();
        for (var opdracht : opdrachten) {
            if (opdracht.sql().equals(Luisterbron.EINDE)) {
                if (!open.isEmpty()) {
                    transacties.add(List.copyOf(open));
                }
                open.clear();
            } else if (opdracht.schrijft() && (!alleenEngine || opdracht.vanDeEngine())) {
                var laatste = open.isEmpty() ? null : open.get(open.size() - 1);
                if (laatste != null && laatste.sql().equals(opdracht.sql())) {
                    var samen = new ArrayList<>(laatste.rijen());
                    samen.addAll(opdracht.rijen());
                    open.set(open.size() - 1, new Opdracht(opdracht.sql(), samen, 0));
                } else {
                    open.add(opdracht);
                }
            }
        }
        return transacties;
    }

    void zaak(String team) {
        speel(alles);
    }

    /** The rows of the engine alone. */
    void zaakVanDeMotor(String team) {
        speel(motor);
    }

    int transacties() {
        return alles.size();
    }

    long rijen() {
        return alles.stream()
                .flatMap(List::stream)
                .mapToLong(opdracht -> opdracht.rijen().size())
                .sum();
    }

    private void speel(List<List<Opdracht>> transacties) {
        var nieuw = new HashMap<String, String>();
        nieuw.put(
                zaaknummer,
                "GZ-C" + Long.toString(nummer.incrementAndGet() + System.nanoTime() % 1_000_000 * 1000, 36));
        for (var transactie : transacties) {
            try (var verbinding = bron.getConnection()) {
                verbinding.setAutoCommit(false);
                for (var opdracht : transactie) {
                    voerUit(verbinding, opdracht, nieuw);
                }
                verbinding.commit();
                verbinding.setAutoCommit(true);
            } catch (SQLException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    private static void voerUit(Connection verbinding, Opdracht opdracht, Map<String, String> nieuw)
            throws SQLException {
        try (var voorbereid = verbinding.prepareStatement(opdracht.sql())) {
            var een = opdracht.rijen().size() == 1;
            for (var rij : opdracht.rijen()) {
                vul(voorbereid, rij, nieuw);
                if (een) {
                    voorbereid.execute();
                } else {
                    voorbereid.addBatch();
                }
            }
            if (!een) {
                voorbereid.executeBatch();
            }
        }
    }

    private static void vul(PreparedStatement opdracht, TreeMap<Integer, Object> rij, Map<String, String> nieuw)
            throws SQLException {
        for (var waarde : rij.entrySet()) {
            var inhoud = waarde.getValue();
            if (inhoud == null) {
                opdracht.setNull(waarde.getKey(), Types.NULL);
            } else if (inhoud instanceof String tekst) {
                opdracht.setString(waarde.getKey(), vervang(tekst, nieuw));
            } else if (inhoud instanceof UUID id) {
                opdracht.setObject(waarde.getKey(), UUID.fromString(vervang(id.toString(), nieuw)));
            } else {
                opdracht.setObject(waarde.getKey(), inhoud);
            }
        }
    }

    private static String vervang(String tekst, Map<String, String> nieuw) {
        var zaaknummer = nieuw.get(tekst);
        if (zaaknummer != null) {
            return zaaknummer;
        }
        return tekst.length() < 36
                ? tekst
                : ID.matcher(tekst)
                        .replaceAll(id -> nieuw.computeIfAbsent(
                                id.group(), oud -> UUID.randomUUID().toString()));
    }
}
