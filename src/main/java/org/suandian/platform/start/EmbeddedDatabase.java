package org.suandian.platform.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that this process starts and stops, on files that stay.
 *
 * <p>It listens on the loopback interface only, on a free port, and asks for a password, so that other users of the
 * machine stay out. Committed data survive a crash of the machine ({@code fsync} and {@code synchronous_commit} are
 * on). Migrations connect as the owner of the database, the service as a login that owns nothing and so cannot change what the ledger
 * holds; neither is a superuser. A server that ends without being told to is started again on the same port.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String MAJOR_VERSION = "18";
    private static final String NAME = "suandian";
    private static final String APPLICATION = "suandian_app";
    private static final int ANY_PORT = 0;
    private static final Duration REVIVAL_PAUSE = Duration.ofSeconds(2);
    private static final Duration START_WAIT = Duration.ofMinutes(2); // recovery after a crash may take a while

    private final DataHome home;
    private final DatabaseLogin owner;
    private final DatabaseLogin application;
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(DataHome home, EmbeddedPostgres server, DatabaseLogin owner, DatabaseLogin application) {
        this.home = home;
        this.server = server;
        this.owner = owner;
        this.application = application;
    }

    /**
     * Starts the server on this folder, which is created where it is missing. A server that an earlier start left
     * behind is stopped first.
     *
     * @throws StartException if the folder is in use, or the server does not start
     */
    public static EmbeddedDatabase start(Path folder) {
        DataHome home = DataHome.open(folder);
        try {
            Postmaster.stopOrphan(home.postgres());
            setAsideUnfinished(home.postgres());
            requireVersion(home.postgres());
            DatabaseLogin owner = DatabaseLogin.of(NAME, home.passwordFile());
            DatabaseLogin application = DatabaseLogin.of(APPLICATION, home.applicationPasswordFile());
            EmbeddedPostgres server = startServer(home, owner.password(), ANY_PORT);
            createDatabase(server, owner, application);
            Files.writeString(finishedMark(home.postgres()), "");
            EmbeddedDatabase database = new EmbeddedDatabase(home, server, owner, application);
            database.watch();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            home.close();
            throw new StartException(
                    "The embedded PostgreSQL must start, and did not: " + e + ". Maybe its log says why: " + home.log(),
                    e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Where a database is, and the login to use. */
    public record Address(String jdbcUrl, DatabaseLogin login) {}

    /** The database on that folder, as the service works on it, if one runs. */
    public static Optional<Address> findRunning(Path folder) {
        Optional<Integer> port = Postmaster.findPort(DataHome.postgresIn(folder));
        return port.map(number -> {
            try {
                return new Address(
                        urlOf(number), DatabaseLogin.of(APPLICATION, DataHome.applicationPasswordFileIn(folder)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The address for JDBC, without user and password. */
    public synchronized String jdbcUrl() {
        return urlOf(server.getPort());
    }

    private static String urlOf(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** The login that owns the database, and makes its tables. */
    public DatabaseLogin owner() {
        return owner;
    }

    /** The login that the service works as. */
    public DatabaseLogin application() {
        return application;
    }

    /** Stops the server, writing everything, and releases the folder. */
    @Override
    public synchronized void close() {
        closed = true;
        try (home) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For tests: releases the folder and leaves the server running, as a killed process does. */
    synchronized void abandon() {
        closed = true;
        home.close();
    }

    private void watch() {
        Postmaster.findServer(home.postgres())
                .ifPresent(process -> process.onExit()
                        .thenRunAsync(
                                this::revive,
                                task -> Thread.ofPlatform()
                                        .daemon()
                                        .name("revive-database")
                                        .start(task)));
    }

    private void revive() {
        while (!isRunningAgain()) {
            try {
                Thread.sleep(REVIVAL_PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Sessions of the server that ended may hold its memory for a moment, so that the first try can fail. */
    private synchronized boolean isRunningAgain() {
        if (closed) {
            return true;
        }
        LOG.warn("The embedded PostgreSQL has ended and is started again. Its log may say why: " + home.log() + ".1");
        try {
            int port = server.getPort();
            server.close(); // releases the library's lock
            server = startServer(home, owner.password(), port);
            watch();
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.warn("The embedded PostgreSQL did not start", e);
            return false;
        }
    }

    private static EmbeddedPostgres startServer(DataHome home, String password, int port) throws IOException {
        // The library clears folders that it takes for its own below its working folder, so that is one of ours
        // (and not the shared temporary folder), and the data are not in it.
        Files.createDirectories(home.binaries());
        System.setProperty("ot.epg.working-dir", home.binaries().toString());
        rotate(home.log());
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(home.log().toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(home.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // the service has to stop before its database
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // Passed to initdb as --auth and --pwfile: no moment without a password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.passwordFile().toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
    }

    private static void createDatabase(EmbeddedPostgres server, DatabaseLogin owner, DatabaseLogin application)
            throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            owner.create(connection);
            application.create(connection);
            owner.createDatabase(connection, NAME);
        }
    }

    private static void requireVersion(Path data) throws IOException {
        Path file = data.resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
            throw new StartException("The database in " + data + " (PostgreSQL "
                    + Files.readString(file).strip() + ") must be of PostgreSQL " + MAJOR_VERSION
                    + ". Maybe move it with pg_upgrade, or set SUANDIAN_DATA_HOME to another folder.");
        }
    }

    private static Path finishedMark(Path data) {
        return data.resolve("suandian-created");
    }

    /** A first start that was killed half-way leaves a folder that PostgreSQL refuses; it is kept, under another name. */
    private static void setAsideUnfinished(Path data) throws IOException {
        if (Files.isDirectory(data) && !Files.exists(finishedMark(data))) {
            Files.move(data, data.resolveSibling("postgres-unfinished-" + System.currentTimeMillis()));
        }
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
