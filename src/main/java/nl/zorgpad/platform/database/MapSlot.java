package nl.zorgpad.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The right of one JVM to use a data folder; the operating system gives it back when that JVM dies, however it dies. */
class MapSlot implements AutoCloseable {

    /** The lock lies far behind the text, so that others can read who holds it, also where locks block reading. */
    private static final long PLEK = Long.MAX_VALUE - 1;

    private final FileChannel kanaal;

    private MapSlot(FileChannel kanaal) {
        this.kanaal = kanaal;
    }

    /** @throws DatabaseFout when another JVM, or this one, already has the folder */
    static MapSlot neem(Path map) {
        Path bestand = map.toAbsolutePath().normalize();
        bestand = bestand.resolveSibling(bestand.getFileName() + ".slot");
        try {
            Files.createDirectories(bestand.getParent());
            FileChannel kanaal = FileChannel.open(bestand, CREATE, READ, WRITE);
            if (vergrendel(kanaal) == null) {
                kanaal.close();
                throw new DatabaseFout("De database in " + map.toAbsolutePath().normalize()
                        + " is al in gebruik door een andere Zorgpad (proces "
                        + Files.readString(bestand).strip() + "); stop die eerst.");
            }
            kanaal.truncate(0);
            kanaal.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new MapSlot(kanaal);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static FileLock vergrendel(FileChannel kanaal) throws IOException {
        try {
            return kanaal.tryLock(PLEK, 1, false);
        } catch (OverlappingFileLockException inDezeJvm) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
