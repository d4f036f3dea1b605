package org.suandian.platform;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.suandian.platform.security.command.KeyCommand;
import org.suandian.platform.security.mode.ModeGuard;
import org.suandian.platform.security.mode.SecurityMode;
import org.suandian.platform.start.DataHome;
import org.suandian.platform.start.DatabaseLogin;
import org.suandian.platform.start.EmbeddedDatabase;
import org.suandian.platform.start.StartArguments;
import org.suandian.platform.start.StartException;
import org.suandian.platform.start.TraceExport;

/**
 * Starts the service, and before it the embedded PostgreSQL where no database is configured.
 *
 * <p>The database is stopped after the service, also when the process is told to end by a signal.
 */
@QuarkusMain
public final class Main {

    private static final long SERVICE_STOP_SECONDS = 45;

    Main() {}

    /** Runs the service until it is told to stop. */
    public static void main(String... arguments) {
        CountDownLatch serviceEnded = new CountDownLatch(1);
        try {
            if (arguments.length > 0 && arguments[0].equals("key")) {
                new KeyCommand(System.getenv(), System.out, System.err)
                        .run(List.of(arguments).subList(1, arguments.length));
                System.exit(0);
            }
            configure(StartArguments.of(arguments), serviceEnded);
        } catch (StartException e) {
            System.err.println("suandian: " + e.getMessage());
            System.exit(1);
        }
        if (LaunchMode.current().isDevOrTest()) {
            Quarkus.run(Service.class, arguments); // the development mode has its own way of ending
            return;
        }
        AtomicInteger exitCode = new AtomicInteger(1);
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> exitCode.set(code));
        try {
            if (Boolean.parseBoolean(System.getenv("QUARKUS_INIT_AND_EXIT"))) {
                Quarkus.run(arguments); // migrates and ends before there is a service to run
            } else {
                Quarkus.run(Service.class, arguments);
            }
        } finally {
            serviceEnded.countDown();
        }
        System.exit(exitCode.get());
    }

    private static void configure(StartArguments arguments, CountDownLatch serviceEnded) {
        arguments.port().ifPresent(port -> System.setProperty("quarkus.http.port", Integer.toString(port)));
        TraceExport.findEndpoint(System.getenv()).ifPresent(Main::exportTraces);
        Optional<String> external = arguments.findExternalDatabaseUrl(System.getenv());
        if (external.isPresent()) {
            System.setProperty("quarkus.datasource.jdbc.url", external.get());
            StartArguments.findDatabaseOwner(System.getenv()).ifPresent(owner -> migrateAs(external.get(), owner));
            return;
        }
        System.setProperty("suandian.security.mode-of-start", "open"); // one machine, and one person
        requireLoopbackWhereOpen();
        Path folder = DataHome.locate(System.getenv());
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, serviceEnded), "stop-database"));
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.application().user());
        System.setProperty("quarkus.datasource.password", database.application().password());
        System.setProperty("suandian.embedded-database-folder", folder.toString());
        migrateAs(database.jdbcUrl(), database.owner());
    }

    private static void exportTraces(String endpoint) {
        System.setProperty("quarkus.otel.sdk.disabled", "false");
        System.setProperty("quarkus.otel.exporter.otlp.endpoint", endpoint);
    }

    /** The service looks again, at what is configured elsewhere, too; here it costs no start of a database. */
    private static void requireLoopbackWhereOpen() {
        String mode = setting("suandian.security.mode", "SUANDIAN_SECURITY_MODE", "open");
        if (mode.equalsIgnoreCase("open")) {
            ModeGuard.requireFitting(SecurityMode.OPEN, setting("quarkus.http.host", "QUARKUS_HTTP_HOST", "127.0.0.1"));
        }
    }

    private static String setting(String property, String variable, String otherwise) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(text -> !text.isBlank())
                .orElse(otherwise);
    }

    private static void migrateAs(String url, DatabaseLogin owner) {
        System.setProperty("quarkus.flyway.jdbc-url", url);
        System.setProperty("quarkus.flyway.username", owner.user());
        System.setProperty("quarkus.flyway.password", owner.password());
    }

    private static void stop(EmbeddedDatabase database, CountDownLatch serviceEnded) {
        try {
            serviceEnded.await(SERVICE_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            database.close();
        }
    }
}
