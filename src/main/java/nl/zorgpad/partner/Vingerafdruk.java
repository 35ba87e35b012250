package nl.zorgpad.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Recognises the same message without keeping it. */
public final class Vingerafdruk {

    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Vingerafdruk() {}

    /** SHA-256 of what the message says, in hexadecimals. */
    public static String van(Record bericht) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(hash.digest(JSON.writeValueAsString(bericht).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Geen vingerafdruk te maken", fout);
        }
    }
}
