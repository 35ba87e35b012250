package nl.zorgpad.platform.procesmotor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.ibatis.executor.BatchExecutor;
import org.apache.ibatis.executor.BatchExecutorException;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.Transaction;
import org.postgresql.util.PSQLException;

/**
 * Sends what a command of the engine writes to the database in one go. MyBatis sends each kind of row on its own and waits for
 * the answer each time: completing one task writes some fifteen kinds of rows. The driver sends statements with a semicolon
 * between them together; PostgreSQL executes them in their order and tells for each how many rows it touched, which is what
 * the engine's optimistic locking looks at.
 */
final class Pijplijn extends BatchExecutor {

    private static final int SAMEN = 40;
    private static final int MEESTE_TEKSTEN = 2000;
    private static final Map<String, Opdrachttekst> TEKSTEN = new ConcurrentHashMap<>();

    private final List<Zet> klaar = new ArrayList<>();

    Pijplijn(Configuration configuratie, Transaction transactie) {
        super(configuratie, transactie);
    }

    /** One statement with its values, which are read now: the entity may change before all is sent. */
    private record Zet(MappedStatement soort, Opdrachttekst tekst, Object wat, List<Waarde> waarden) {

        boolean raakt(String tabel) {
            return tekst.sql().toLowerCase(Locale.ROOT).contains(" " + tabel + " ");
        }

        boolean noemt(String detail) {
            return detail != null
                    && waarden.stream().anyMatch(waarde -> detail.contains("=(" + waarde.argumenten()[1] + ")"));
        }
    }

    private record Waarde(Method methode, Object[] argumenten) {

        void zet(PreparedStatement opdracht, int verder) throws SQLException {
            var verschoven = argumenten.clone();
            verschoven[0] = (Integer) verschoven[0] + verder;
            try {
                methode.invoke(opdracht, verschoven);
            } catch (InvocationTargetException fout) {
                throw fout.getCause() instanceof SQLException sql ? sql : new SQLException(fout.getCause());
            } catch (IllegalAccessException fout) {
                throw new SQLException(fout);
            }
        }
    }

    /** @param rij the values of an insert, with which more rows can go into the same statement; null for other statements */
    private record Opdrachttekst(String sql, String rij) {

        static Opdrachttekst van(String sql) {
            var kort = sql.contains("--") ? sql.strip() + "\n" : sql.strip().replaceAll("\\s+", " ");
            var klein = kort.toLowerCase(Locale.ROOT);
            var waarden = klein.lastIndexOf(" values");
            return new Opdrachttekst(
                    kort, klein.startsWith("insert into") && waarden > 0 ? kort.substring(waarden + 7) : null);
        }
    }

    @Override
    public int doUpdate(MappedStatement soort, Object wat) throws SQLException {
        var bewerker = soort.getConfiguration().newStatementHandler(this, soort, wat, RowBounds.DEFAULT, null, null);
        var waarden = new ArrayList<Waarde>();
        bewerker.parameterize(onthouder(waarden));
        klaar.add(new Zet(soort, tekst(bewerker.getBoundSql().getSql()), wat, waarden));
        return BATCH_UPDATE_RETURN_VALUE;
    }

    /** Remembered up to a limit: a list of values in a statement gives another text for each length. */
    private static Opdrachttekst tekst(String sql) {
        return TEKSTEN.size() < MEESTE_TEKSTEN
                ? TEKSTEN.computeIfAbsent(sql, Opdrachttekst::van)
                : TEKSTEN.getOrDefault(sql, Opdrachttekst.van(sql));
    }

    private static PreparedStatement onthouder(List<Waarde> waarden) {
        return (PreparedStatement) Proxy.newProxyInstance(
                Pijplijn.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (zelf, methode, argumenten) -> {
                    waarden.add(new Waarde(methode, argumenten));
                    return null;
                });
    }

    @Override
    public List<BatchResult> doFlushStatements(boolean terugdraaien) throws SQLException {
        try {
            if (terugdraaien) {
                return List.of();
            }
            List<BatchResult> gedaan = new ArrayList<>();
            for (var van = 0; van < klaar.size(); van += SAMEN) {
                verstuur(klaar.subList(van, Math.min(van + SAMEN, klaar.size())), gedaan);
            }
            return gedaan;
        } finally {
            klaar.clear();
        }
    }

    private void verstuur(List<Zet> zetten, List<BatchResult> gedaan) throws SQLException {
        var rijenPerOpdracht = new ArrayList<Integer>();
        var verbinding = getConnection(zetten.get(0).soort().getStatementLog());
        try (var opdracht = verbinding.prepareStatement(tekst(zetten, rijenPerOpdracht))) {
            var verder = 0;
            for (var zet : zetten) {
                for (var waarde : zet.waarden()) {
                    waarde.zet(opdracht, verder);
                }
                verder += zet.waarden().size();
            }
            opdracht.execute();
            var zet = 0;
            for (var rijen : rijenPerOpdracht) {
                var geraakt = opdracht.getUpdateCount();
                for (var rij = 0; rij < rijen; rij++) {
                    gedaan.add(uitkomst(zetten.get(zet++), rijen == 1 ? geraakt : 1));
                }
                opdracht.getMoreResults();
            }
        } catch (SQLException fout) {
            throw mislukt(zetten, gedaan, fout);
        }
    }

    /** Rows for the same table that follow each other go into one statement. */
    private static String tekst(List<Zet> zetten, List<Integer> rijenPerOpdracht) {
        var tekst = new StringBuilder();
        Zet vorige = null;
        for (var zet : zetten) {
            if (vorige != null && zet.tekst().rij() != null && zet.tekst() == vorige.tekst()) {
                tekst.append(',').append(zet.tekst().rij());
                rijenPerOpdracht.set(
                        rijenPerOpdracht.size() - 1, rijenPerOpdracht.get(rijenPerOpdracht.size() - 1) + 1);
            } else {
                tekst.append(vorige == null ? "" : ";").append(zet.tekst().sql());
                rijenPerOpdracht.add(1);
            }
            vorige = zet;
        }
        return tekst.toString();
    }

    private static BatchResult uitkomst(Zet zet, int geraakt) {
        var uitkomst = new BatchResult(zet.soort(), zet.tekst().sql(), zet.wat());
        uitkomst.setUpdateCounts(new int[] {geraakt});
        return uitkomst;
    }

    /** The engine wants to know which statement failed, to tell a collision of two workers from a fault. */
    private static BatchExecutorException mislukt(List<Zet> zetten, List<BatchResult> gedaan, SQLException fout) {
        var nummer = mislukte(zetten, fout);
        var ervoor = new int[nummer];
        Arrays.fill(ervoor, 1);
        var oorzaak =
                new BatchUpdateException(fout.getMessage(), fout.getSQLState(), fout.getErrorCode(), ervoor, fout);
        oorzaak.setNextException(fout);
        var zet = zetten.get(nummer);
        return new BatchExecutorException(
                zet.soort().getId(),
                oorzaak,
                List.copyOf(gedaan),
                new BatchResult(zet.soort(), zet.tekst().sql(), zet.wat()));
    }

    /** PostgreSQL names the table, and of a broken reference the value; the first statement when it names neither. */
    private static int mislukte(List<Zet> zetten, SQLException fout) {
        var melding = fout instanceof PSQLException sql ? sql.getServerErrorMessage() : null;
        if (melding == null || melding.getTable() == null) {
            return 0;
        }
        var vanTabel = IntStream.range(0, zetten.size())
                .filter(nummer -> zetten.get(nummer).raakt(melding.getTable()))
                .boxed()
                .toList();
        return vanTabel.stream()
                .filter(nummer -> zetten.get(nummer).noemt(melding.getDetail()))
                .findFirst()
                .or(() -> vanTabel.stream().findFirst())
                .orElse(0);
    }
}
