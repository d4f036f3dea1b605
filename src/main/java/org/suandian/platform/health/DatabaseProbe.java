package org.suandian.platform.health;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database every second whether it answers, on a connection of its own: the pool may be empty because much is asked, which is
 * no failure. What it has seen is told from memory, so that a database that hangs does not hold up who asks for the health.
 */
@Singleton
public class DatabaseProbe {

    private static final long INTERVAL_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 2;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);
    private static final Executor DIRECT = Runnable::run;

    private final String url;
    private final Properties login = new Properties();
    private final SchemaVersion schema;
    private final ScheduledExecutorService probing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-probe").daemon().factory());
    private @Nullable Connection connection;
    private volatile Seen seen = new Seen(System.nanoTime(), Optional.of("it was not asked yet"), List.of());

    /**
     * What was seen last.
     *
     * @param nanos when an answer, or a failure, came
     * @param missing migrations
     */
    private record Seen(long nanos, Optional<String> failure, List<String> missing) {}

    DatabaseProbe(
            SchemaVersion schema,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.schema = schema;
        this.url = url;
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
        String seconds = Integer.toString(ANSWER_SECONDS);
        login.setProperty("connectTimeout", seconds);
        login.setProperty("loginTimeout", seconds);
        login.setProperty("socketTimeout", seconds);
        login.setProperty("ApplicationName", "suandian-health");
    }

    void atStart(@Observes StartupEvent start) {
        probe(); // so that the first question has an answer
        probing.scheduleWithFixedDelay(this::probe, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void atEnd(@Observes ShutdownEvent end) {
        probing.shutdownNow();
        close();
    }

    /** Why the database cannot be relied on, in a few words; empty if it answers. */
    Optional<String> findFailure() {
        Seen last = seen;
        Duration silence = Duration.ofNanos(System.nanoTime() - last.nanos());
        if (silence.compareTo(LONGEST_SILENCE) > 0) {
            return Optional.of("it has not answered for %d s".formatted(silence.toSeconds()));
        }
        return last.failure();
    }

    /** Migrations that the service needs and the database lacks. */
    List<String> missingMigrations() {
        return seen.missing();
    }

    private synchronized void probe() {
        try {
            Connection known = connection;
            if (known == null) {
                known = DriverManager.getConnection(url, login);
                known.setNetworkTimeout(DIRECT, (int) TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
                connection = known;
            }
            try (Statement statement = known.createStatement()) {
                statement.execute("select 1");
            }
            seen = new Seen(System.nanoTime(), Optional.empty(), schema.missing(known));
        } catch (SQLException | RuntimeException e) {
            Log.debugf("The database does not answer: %s", e);
            close();
            seen = new Seen(System.nanoTime(), Optional.of("it does not answer"), List.of());
        }
    }

    private synchronized void close() {
        try (Connection ending = connection) {
            connection = null;
        } catch (SQLException e) {
            Log.debugf("The connection was gone already: %s", e);
        }
    }
}
