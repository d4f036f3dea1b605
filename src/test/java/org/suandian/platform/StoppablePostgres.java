package org.suandian.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A PostgreSQL of one test's own, which the test stops and starts again on the same port and data.
 *
 * <p>Its state is in system properties and files, as the test sees this class through another class loader than the
 * test resource does.
 */
public final class StoppablePostgres implements QuarkusTestResourceLifecycleManager {

    private static final String FOLDER = "suandian.test.stoppable-folder";
    private static final String PORT = "suandian.test.stoppable-port";

    @Override
    public Map<String, String> start() {
        var server = PostgresTestResource.startServer(PostgresTestResource.newFolder(), 0);
        System.setProperty(FOLDER, server.folder().toString());
        System.setProperty(PORT, Integer.toString(server.port()));
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres",
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        stopServer();
    }

    static void startServer() {
        PostgresTestResource.startServer(Path.of(System.getProperty(FOLDER)), Integer.getInteger(PORT));
    }

    /** The server accepts connections and answers none, as one whose disk hangs. */
    static void holdServer() {
        signal("STOP");
    }

    static void releaseServer() {
        signal("CONT");
    }

    private static void signal(String name) {
        try {
            Path note = Path.of(System.getProperty(FOLDER), "postmaster.pid");
            long server = Long.parseLong(Files.readAllLines(note).getFirst().strip());
            StringBuilder processes = new StringBuilder(Long.toString(server));
            ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::descendants)
                    .forEach(child -> processes.append(' ').append(child.pid()));
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + processes)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void stopServer() {
        Path note = Path.of(System.getProperty(FOLDER), "postmaster.pid");
        try {
            if (!Files.exists(note)) {
                return;
            }
            String processId = Files.readAllLines(note).getFirst();
            new ProcessBuilder("sh", "-c", "kill -INT " + processId).start().waitFor();
            for (int i = 0; i < 200 && Files.exists(note); i++) {
                Thread.sleep(50);
            }
            Files.deleteIfExists(note.resolveSibling("epg-lock")); // held by this JVM until its end
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
