package nl.zorgpad.browser;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a worker's telephone that shows a code of six digits (RFC 6238: SHA-1, thirty seconds). */
final class Tweedefactor {

    private static final int SECONDEN = 30;

    private final String geheim;

    Tweedefactor(String geheim) {
        this.geheim = geheim;
    }

    /** @param stappen 0 for the code of now, 1 for the next one */
    String code(int stappen) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(Instant.now().getEpochSecond() / SECONDEN + stappen)
                    .array());
            var begin = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash, begin, Integer.BYTES).getInt() & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
