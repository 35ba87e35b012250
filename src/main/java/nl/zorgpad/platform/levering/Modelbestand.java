package nl.zorgpad.platform.levering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A model, decision or form.
 *
 * @param naam file name without a folder, unique in the application
 */
record Modelbestand(String naam, byte[] inhoud) {

    /** SHA-256 of the content, in hexadecimals. */
    String afdruk() {
        return HexFormat.of().formatHex(sha256().digest(inhoud));
    }

    /** One print of all these files, whatever their order. */
    static String afdruk(Collection<Modelbestand> bestanden) {
        var alles = sha256();
        bestanden.stream()
                .sorted(Comparator.comparing(Modelbestand::naam))
                .forEach(bestand -> alles.update(
                        (bestand.naam() + ' ' + bestand.afdruk() + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(alles.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException nooit) {
            throw new IllegalStateException(nooit);
        }
    }
}
