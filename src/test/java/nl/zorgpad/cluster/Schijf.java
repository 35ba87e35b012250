package nl.zorgpad.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** A small disk for the database only, in memory, that can be filled up to the last byte. Asks for root. */
final class Schijf implements AutoCloseable {

    private static final int STUK = 64 * 1024;

    private final Path map;
    private final Path vulling;
    private final boolean echt;

    private Schijf(Path map, boolean echt) {
        this.map = map;
        this.vulling = map.resolve("vulling");
        this.echt = echt;
    }

    /** @param megabytes how much fits; without the right to make a disk it is an ordinary folder, that is never full */
    static Schijf maak(Path map, int megabytes) throws IOException {
        Files.createDirectories(map);
        try {
            opdracht(map, "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", map.toString())
                    .voerUit();
            return new Schijf(map, true);
        } catch (IllegalStateException magNiet) {
            return new Schijf(map, false);
        }
    }

    /** Whether it can be filled. */
    boolean isEcht() {
        return echt;
    }

    Path map() {
        return map;
    }

    /** Takes all that is left. @return megabytes taken */
    long vul() throws IOException {
        var stuk = new byte[STUK];
        try (var bestand = Files.newOutputStream(vulling, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                bestand.write(stuk);
            }
        } catch (IOException vol) {
            return Files.size(vulling) >> 20;
        }
    }

    void maakRuimte() throws IOException {
        Files.deleteIfExists(vulling);
    }

    @Override
    public void close() {
        if (echt) {
            opdracht(map, "umount", "-l", map.toString()).voerUit();
        }
    }

    private static Opdracht opdracht(Path map, String... woorden) {
        return new Opdracht(map.getParent(), map.resolveSibling("schijf.log"), Map.of(), List.of(woorden));
    }
}
