package org.suandian.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The PostgreSQL server process that an earlier start left behind, found by the file in which PostgreSQL notes its own
 * process id.
 *
 * <p>A service that is killed cannot stop its database. Only call this with the data folder locked: then nobody else
 * uses that server, and stopping it is safe.
 */
final class Postmaster {

    private static final Duration FAST_STOP = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);

    private Postmaster() {}

    /**
     * Stops the server that runs on this folder, if one does, and removes a note of a process that is none.
     *
     * <p>The note is removed because its number may since have been given to another program, in view of which
     * PostgreSQL would refuse to start.
     *
     * @return whether a server was stopped
     * @throws StartException if it does not stop
     */
    static boolean stopOrphan(Path dataFolder) {
        Path note = dataFolder.resolve("postmaster.pid");
        try {
            Optional<ProcessHandle> orphan = findServer(note, dataFolder);
            if (orphan.isEmpty()) {
                Files.deleteIfExists(note);
                return false;
            }
            stop(orphan.get());
            return true;
        } catch (IOException e) {
            throw new StartException("The file (" + note + ") must be readable: " + e + ".", e);
        }
    }

    /** The server that runs on this folder; empty if none does, or its note cannot be read. */
    static Optional<ProcessHandle> findServer(Path dataFolder) {
        try {
            return findServer(dataFolder.resolve("postmaster.pid"), dataFolder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The port of the server that runs on this folder, if one does; the fourth line of its note. */
    static Optional<Integer> findPort(Path dataFolder) {
        if (findServer(dataFolder).isEmpty()) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(dataFolder.resolve("postmaster.pid"))) {
            return lines.skip(3)
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,5}"))
                    .map(Integer::valueOf);
        } catch (IOException e) {
            return Optional.empty(); // it has just ended
        }
    }

    private static Optional<ProcessHandle> findServer(Path note, Path dataFolder) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        String firstLine = Files.readString(note).lines().findFirst().orElse("").strip();
        if (!firstLine.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(firstLine)).filter(process -> isServerOf(process, dataFolder));
    }

    /** The server is started as {@code postgres -D FOLDER ...}, which tells it from a program with a reused number. */
    private static boolean isServerOf(ProcessHandle process, Path dataFolder) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(dataFolder.toString()))
                        .isPresent();
    }

    /** Fast shutdown first (sessions are ended, everything is written), then immediate, which recovers at the start. */
    private static void stop(ProcessHandle server) throws IOException {
        signal(server, "INT");
        if (hasEnded(server, FAST_STOP)) {
            return;
        }
        signal(server, "QUIT");
        if (!hasEnded(server, IMMEDIATE_STOP)) {
            throw new StartException("The PostgreSQL of an earlier start (process " + server.pid()
                    + ") must end before a new one can start, and did not. Maybe end it by hand.");
        }
    }

    /** Through the shell, which has {@code kill} built in: a bare system may lack the program. */
    private static void signal(ProcessHandle server, String name) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + server.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean hasEnded(ProcessHandle server, Duration wait) {
        try {
            server.onExit().get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !server.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !server.isAlive();
        }
    }
}
