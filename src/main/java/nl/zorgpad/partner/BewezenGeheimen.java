package nl.zorgpad.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares secrets with their slow hashes, and a secret that was right before in a moment: a partner sends the same one
 * with every message. Remembers no secret, only a mark of it that is worth nothing outside this process. A wrong secret
 * always takes the time of the slow hash.
 */
final class BewezenGeheimen {

    private static final String SOORT = "HmacSHA256";
    private static final int MEESTE = 1_000;

    private final PasswordEncoder hashes;
    private final SecretKeySpec sleutel;
    private final Map<String, byte[]> merken = new ConcurrentHashMap<>();

    BewezenGeheimen(PasswordEncoder hashes) {
        this.hashes = hashes;
        var toeval = new byte[32];
        new SecureRandom().nextBytes(toeval);
        sleutel = new SecretKeySpec(toeval, SOORT);
    }

    /** Whether this is the secret of this hash; another hash, as after a new secret, starts anew. */
    boolean past(String geheim, String hash) {
        var merk = merk(geheim);
        var bewezen = merken.get(hash);
        if (bewezen != null && MessageDigest.isEqual(bewezen, merk)) {
            return true;
        }
        var past = hashes.matches(geheim, hash);
        if (past) {
            if (merken.size() >= MEESTE) {
                merken.clear();
            }
            merken.put(hash, merk);
        }
        return past;
    }

    private byte[] merk(String geheim) {
        try {
            var mac = Mac.getInstance(SOORT);
            mac.init(sleutel);
            return mac.doFinal(geheim.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("Geen " + SOORT, fout);
        }
    }
}
