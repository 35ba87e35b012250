package bench;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that writes down what is asked of the database, and how long each answer took. */
final class Luisterbron extends DelegatingDataSource {

    /** @param rijen one list of parameters per row; more than one for a batch */
    record Opdracht(String sql, List<TreeMap<Integer, Object>> rijen, long nanos) implements Serializable {

        boolean schrijft() {
            var begin = sql.stripLeading().toLowerCase(Locale.ROOT);
            return begin.startsWith("insert") || begin.startsWith("update") || begin.startsWith("delete");
        }

        boolean vanDeEngine() {
            return sql.toLowerCase(Locale.ROOT).contains("act_");
        }
    }

    static final String EINDE = "commit";

    private final List<Opdracht> opdrachten = new ArrayList<>();
    private volatile boolean aan;

    Luisterbron(DataSource bron) {
        super(bron);
    }

    void begin() {
        opdrachten.clear();
        aan = true;
    }

    List<Opdracht> einde() {
        aan = false;
        return List.copyOf(opdrachten);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var echt = super.getConnection();
        return aan ? als(Connection.class, new Verbinding(echt)) : echt;
    }

    private static <T> T als(Class<T> soort, InvocationHandler doet) {
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, doet));
    }

    private static Object roep(Object doel, Method methode, Object[] argumenten) throws Throwable {
        try {
            return methode.invoke(doel, argumenten);
        } catch (InvocationTargetException fout) {
            throw fout.getCause();
        }
    }

    private synchronized void voegToe(Opdracht opdracht) {
        opdrachten.add(opdracht);
    }

    private final class Verbinding implements InvocationHandler {

        private final Connection echt;

        private Verbinding(Connection echt) {
            this.echt = echt;
        }

        @Override
        public Object invoke(Object zelf, Method methode, Object[] argumenten) throws Throwable {
            var begin = System.nanoTime();
            var uitkomst = roep(echt, methode, argumenten);
            if (uitkomst instanceof PreparedStatement opdracht) {
                return als(PreparedStatement.class, new Voorbereid(opdracht, (String) argumenten[0]));
            }
            if (methode.getName().equals("commit")) {
                voegToe(new Opdracht(EINDE, List.of(), System.nanoTime() - begin));
            }
            return uitkomst;
        }
    }

    private final class Voorbereid implements InvocationHandler {

        private final PreparedStatement echt;
        private final String sql;
        private TreeMap<Integer, Object> rij = new TreeMap<>();
        private List<TreeMap<Integer, Object>> rijen = new ArrayList<>();

        private Voorbereid(PreparedStatement echt, String sql) {
            this.echt = echt;
            this.sql = sql;
        }

        @Override
        public Object invoke(Object zelf, Method methode, Object[] argumenten) throws Throwable {
            var naam = methode.getName();
            if (naam.equals("addBatch")) {
                rijen.add(rij);
                rij = new TreeMap<>(rij);
            } else if (naam.startsWith("set")
                    && argumenten != null
                    && argumenten.length >= 2
                    && argumenten[0] instanceof Integer plek) {
                rij.put(plek, naam.equals("setNull") ? null : waarde(argumenten[1]));
            }
            var begin = System.nanoTime();
            var uitkomst = roep(echt, methode, argumenten);
            if (naam.startsWith("execute")) {
                if (rijen.isEmpty()) {
                    rijen.add(new TreeMap<>(rij));
                }
                voegToe(new Opdracht(sql, rijen, System.nanoTime() - begin));
                rijen = new ArrayList<>();
            }
            return uitkomst;
        }

        private static Object waarde(Object waarde) {
            if (waarde instanceof java.io.ByteArrayInputStream stroom) {
                stroom.mark(0);
                var inhoud = stroom.readAllBytes();
                stroom.reset();
                return inhoud;
            }
            return waarde;
        }
    }
}
