package nl.zorgpad.gezinsplan.client;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes and compares the secrets of links, sessions and codes. */
final class Geheim {

    private static final int BYTES = 32;
    private static final int LENGTE = 43;

    /** Crockford's alphabet: no letter that looks like a digit. */
    private static final String LEESBAAR = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTE_LEESBAAR = 52;
    private static final int GROEP = 4;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Geheim() {}

    /** 256 random bits, fit for a cookie. */
    static String nieuw() {
        var bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 256 random bits for an address that may have to be copied from paper: {@code 7k2m-x0qd-...}. */
    static String nieuwLeesbaar() {
        var bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        var rest = new BigInteger(1, bytes);
        var tekst = new StringBuilder();
        for (int i = 0; i < LENGTE_LEESBAAR; i++) {
            if (i > 0 && i % GROEP == 0) {
                tekst.append('-');
            }
            tekst.append(LEESBAAR.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(5);
        }
        return tekst.toString();
    }

    /** The same secret however it was copied: capitals, missing dashes, an o for a zero; null when it cannot be one. */
    static String lees(String overgenomen) {
        if (overgenomen == null || overgenomen.length() > 2 * LENGTE_LEESBAAR) {
            return null;
        }
        var kaal = overgenomen
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return kaal.length() == LENGTE_LEESBAAR ? kaal : null;
    }

    /** Six random digits. */
    static String nieuweCode() {
        return "%06d".formatted(TOEVAL.nextInt(1_000_000));
    }

    /** Whether a text can be the secret of a session. */
    static boolean kanKloppen(String geheim) {
        return geheim != null && geheim.length() == LENGTE;
    }

    /** What is kept of a secret. With 256 random bits behind it a plain hash cannot be guessed back. */
    static String hash(String geheim) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes(geheim)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is kept of a code: six digits are guessed back from a plain hash, but not without the secret of the session. */
    static String hashVanCode(String code, String sleutel) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(sleutel), "HmacSHA256"));
            return hex(mac.doFinal(bytes(code)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long for a near miss as for any other. */
    static boolean gelijk(String een, String ander) {
        return MessageDigest.isEqual(bytes(een), bytes(ander));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
