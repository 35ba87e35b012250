package nl.zorgpad.rommel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Writes requests byte by byte, because a decent client refuses to send what is tried here. */
final class Beller {

    private static final int GEDULD = 60_000;

    private final int poort;
    private final String vanaf;

    /** @param vanaf network address of the caller: 127.0.0.2 is somebody else than 127.0.0.1 */
    Beller(int poort, String vanaf) {
        this.poort = poort;
        this.vanaf = vanaf;
    }

    /** @param koppen everything between the first line and the body, in lower case */
    record Antwoord(int status, String koppen, String inhoud) {

        String kop(String naam) {
            return koppen.lines()
                    .filter(regel -> regel.startsWith(naam.toLowerCase(Locale.ROOT) + ":"))
                    .map(regel -> regel.substring(naam.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static String basic(String gebruiker, String wachtwoord) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((gebruiker + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
    }

    Antwoord vraag(String methode, String pad, String koppen, byte[] inhoud) {
        var begin = methode + " " + pad + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (koppen.isEmpty() ? "" : koppen + "\r\n")
                + (koppen.toLowerCase(Locale.ROOT).contains("content-length") || inhoud.length == 0
                        ? ""
                        : "Content-Length: " + inhoud.length + "\r\n")
                + "\r\n";
        try (var lijn = new Socket(InetAddress.getByName("127.0.0.1"), poort, InetAddress.getByName(vanaf), 0)) {
            lijn.setSoTimeout(GEDULD);
            lijn.getOutputStream().write(begin.getBytes(StandardCharsets.ISO_8859_1));
            zendInhoud(lijn, inhoud);
            return lees(lijn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is refused before he has said everything may find the line closed. */
    private static void zendInhoud(Socket lijn, byte[] inhoud) {
        try {
            lijn.getOutputStream().write(inhoud);
            lijn.getOutputStream().flush();
        } catch (IOException opgehangen) {
            // The answer is there already.
        }
    }

    private static Antwoord lees(Socket lijn) throws IOException {
        var alles = new ByteArrayOutputStream();
        try {
            lijn.getInputStream().transferTo(alles);
        } catch (IOException verbroken) {
            if (alles.size() == 0) {
                throw verbroken;
            }
        }
        var tekst = alles.toString(StandardCharsets.UTF_8);
        var einde = tekst.indexOf("\r\n\r\n");
        if (!tekst.startsWith("HTTP/1.1 ") || einde < 0) {
            return new Antwoord(0, "", tekst);
        }
        return new Antwoord(
                Integer.parseInt(tekst.substring(9, 12)),
                tekst.substring(0, einde).toLowerCase(Locale.ROOT),
                tekst.substring(einde + 4));
    }
}
