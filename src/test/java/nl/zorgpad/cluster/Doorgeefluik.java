package nl.zorgpad.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The network between the nodes and the database: passes everything on, late, or not at all. What it holds back it passes
 * on later, as a network that comes back does: a node may have given up by then.
 */
final class Doorgeefluik implements AutoCloseable {

    private static final int STUK = 16 * 1024;

    private final ServerSocket voordeur;
    private final int naar;
    private final AtomicInteger nummer = new AtomicInteger();
    private volatile int vertraging;
    private volatile boolean stil;

    /** @param poort where the nodes come @param naar where the database listens */
    Doorgeefluik(int poort, int naar) throws IOException {
        this.naar = naar;
        voordeur = new ServerSocket();
        voordeur.setReuseAddress(true);
        voordeur.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 200);
        draad(this::laatBinnen);
    }

    /** Everything from the database comes so many milliseconds later: once per question. */
    void traag(int milliseconden) {
        vertraging = milliseconden;
    }

    /** Accepts, and passes on nothing. */
    void stil(boolean aan) {
        stil = aan;
    }

    @Override
    public void close() throws IOException {
        stil = false;
        voordeur.close();
    }

    private void laatBinnen() {
        while (!voordeur.isClosed()) {
            try {
                var node = voordeur.accept();
                draad(() -> verbind(node));
            } catch (IOException gesloten) {
                return;
            }
        }
    }

    private void verbind(Socket node) {
        wachtZolangStil();
        try {
            var database = new Socket(InetAddress.getLoopbackAddress(), naar);
            node.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            draad(() -> geefDoor(node, database, false));
            draad(() -> geefDoor(database, node, true));
        } catch (IOException weg) {
            sluit(node);
        }
    }

    private void geefDoor(Socket van, Socket doel, boolean terug) {
        var stuk = new byte[STUK];
        try {
            for (int aantal; (aantal = van.getInputStream().read(stuk)) >= 0; ) {
                if (terug && vertraging > 0) {
                    Cluster.pauze(vertraging);
                }
                wachtZolangStil();
                doel.getOutputStream().write(stuk, 0, aantal);
            }
        } catch (IOException verbroken) {
            // Whoever is on the other side is told by closing.
        }
        sluit(van);
        sluit(doel);
    }

    private void wachtZolangStil() {
        while (stil) {
            Cluster.pauze(50);
        }
    }

    private void draad(Runnable werk) {
        var draad = new Thread(werk, "doorgeefluik-" + nummer.incrementAndGet());
        draad.setDaemon(true);
        draad.start();
    }

    private static void sluit(Socket socket) {
        try {
            socket.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
