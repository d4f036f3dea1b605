package org.suandian.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the embedded database lives, readable by its owner only and locked for one process at a time.
 *
 * <p>The lock is one of the operating system on an open file: it ends with the process, however that ends.
 */
public final class DataHome implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final FileChannel lockChannel;

    private DataHome(Path folder, FileChannel lockChannel) {
        this.folder = folder;
        this.lockChannel = lockChannel;
    }

    /**
     * Where the folder is: the system property {@code suandian.data-home}, {@code SUANDIAN_DATA_HOME}, {@code
     * $XDG_DATA_HOME/suandian}, {@code ~/.local/share/suandian}; the first that is set.
     */
    public static Path locate(Map<String, String> environment) {
        return nonBlank(System.getProperty("suandian.data-home"))
                .or(() -> nonBlank(environment.get("SUANDIAN_DATA_HOME")))
                .map(Path::of)
                .or(() -> nonBlank(environment.get("XDG_DATA_HOME")).map(home -> Path.of(home, "suandian")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "suandian"))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * Creates the folder where it is missing and locks it.
     *
     * @throws StartException if another process holds the lock, or the folder cannot be written
     */
    @SuppressWarnings("resource") // the channel is closed by close(), or by lock() on failure
    public static DataHome open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
            return new DataHome(folder, lock(folder));
        } catch (IOException e) {
            throw new StartException(
                    "The data folder (" + folder + ") must be writable: " + e
                            + ". Maybe set SUANDIAN_DATA_HOME to another folder.",
                    e);
        }
    }

    /** The folder of PostgreSQL's own files. */
    public Path postgres() {
        return postgresIn(folder);
    }

    static Path postgresIn(Path folder) {
        return folder.resolve("postgres");
    }

    /** The folder into which PostgreSQL's programs are unpacked. Never inside or above {@link #postgres()}. */
    public Path binaries() {
        return folder.resolve("postgres-binaries");
    }

    /** PostgreSQL's log of this start; the one before is kept beside it. */
    public Path log() {
        return folder.resolve("postgres.log");
    }

    /** A file that holds the password of the database's owner and of its superuser, readable by its owner only. */
    public Path passwordFile() {
        return folder.resolve("postgres-password");
    }

    /** A file that holds the password of the login that the service works as, readable by its owner only. */
    public Path applicationPasswordFile() {
        return applicationPasswordFileIn(folder);
    }

    static Path applicationPasswordFileIn(Path folder) {
        return folder.resolve("postgres-password-app");
    }

    /** Releases the lock. */
    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new StartException("The data folder (" + folder + ") must not be in use, and process " + holder
                    + " uses it. Maybe stop that one first, or set SUANDIAN_DATA_HOME to another folder.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static Optional<String> nonBlank(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
