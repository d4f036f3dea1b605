package org.suandian.benchmark.activity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.suandian.failure.UnknownIdException;
import org.suandian.platform.start.DatabaseLogin;
import org.suandian.platform.start.EmbeddedDatabase;
import org.suandian.scope2.internal.activity.ActivityImport;
import org.suandian.scope2.internal.activity.ActivityReceipt;
import org.suandian.scope2.internal.activity.parsing.ActivitySites;
import org.suandian.scope2.internal.activity.reading.CsvRecordReader;
import org.suandian.scope2.internal.chain.StoredLedger;

/**
 * How fast a million readings are taken into the ledger, beside PostgreSQL's own COPY of the same rows, as they lie in the ledger, into an
 * identical table with the same indexes. Taking them in reads and checks CSV, hashes each entry, looks for implausible readings and for
 * gaps, and appends the block. Both end with a commit, on the server as the service runs it.
 *
 * <p>Run by docs/benchmarks/run-activity.sh. Arguments: the number of rows and of repetitions.
 */
public final class ActivityBenchmark implements AutoCloseable {

    private final int rows;
    private final Path folder;
    private final Path csv;
    private final Path prepared;
    private final EmbeddedDatabase database;

    private ActivityBenchmark(int rows) throws IOException, SQLException {
        this.rows = rows;
        this.folder = Files.createTempDirectory("suandian-activity-benchmark");
        this.csv = folder.resolve("activity.csv");
        this.prepared = folder.resolve("rows.txt");
        ActivityFile.write(csv, rows);
        this.database = EmbeddedDatabase.start(folder.resolve("database"));
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())
                .load()
                .migrate();
        execute("create table copied_activity (like ledger_activity including all)");
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (ActivityBenchmark benchmark = new ActivityBenchmark(rows)) {
            benchmark.run(repetitions);
        }
    }

    private void run(int repetitions) throws IOException, SQLException {
        System.out.printf("%,d rows, CSV of %,d bytes%n", rows, Files.size(csv));
        takeIn();
        prepareRows();
        copyIn(); // once each, so that neither is measured with a cold JVM or server
        List<Double> intakes = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        for (int i = 1; i <= repetitions; i++) {
            intakes.add(takeIn());
            copies.add(copyIn());
            System.out.printf(
                    "run %d: activity %,.0f rows/s, COPY %,.0f rows/s, ratio %.2f%n",
                    i, intakes.getLast(), copies.getLast(), intakes.getLast() / copies.getLast());
        }
        System.out.printf(
                "median: activity %,.0f rows/s, COPY %,.0f rows/s, ratio %.2f%n",
                median(intakes), median(copies), median(intakes) / median(copies));
        takeIn();
        System.out.printf("the same file again, all repeated: %,.0f rows/s%n", timed(this::takeIn));
    }

    private double takeIn() throws SQLException, IOException {
        clear("ledger_activity");
        clear("ledger_block");
        return timed(this::takeIn);
    }

    private void takeIn(Connection connection) throws SQLException, IOException {
        ActivityImport activity = new ActivityImport(
                new StoredLedger(Clock.systemUTC()),
                new AnySite(),
                served -> {
                    throw UnknownIdException.of("model", served.modelId(), List.of());
                },
                Clock.systemUTC());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(csv), 64 * 1_024)) {
            ActivityReceipt receipt = activity.run(connection, new CsvRecordReader(), in, Optional.empty());
            if (receipt.accepted() + receipt.repeated() != rows) {
                throw new IllegalStateException("All rows must be taken in: " + receipt);
            }
        }
    }

    private void prepareRows() throws SQLException, IOException {
        try (Connection connection = connect(database.owner());
                OutputStream out = Files.newOutputStream(prepared)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from ledger_activity order by block_id, position) to stdout", out);
        }
    }

    private double copyIn() throws SQLException, IOException {
        execute("truncate copied_activity");
        return timed(connection -> {
            try (InputStream in = Files.newInputStream(prepared)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy copied_activity from stdin", in, 128 * 1_024);
            }
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    /** Rows per second, commit included. */
    private double timed(Work work) throws SQLException, IOException {
        try (Connection connection = connect(database.owner())) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            work.on(connection);
            connection.commit();
            return rows / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void clear(String table) throws SQLException {
        execute("alter table " + table + " disable trigger refuse_change");
        execute("truncate " + table);
        execute("alter table " + table + " enable trigger refuse_change");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(database.owner());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl() + "?options=-c%20suandian.tenant=default", login.user(), login.password());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static final class AnySite implements ActivitySites {

        @Override
        public Optional<String> findId(String organisationId, String site) {
            return Optional.of(site);
        }

        @Override
        public List<String> listNearest(String organisationId, String site) {
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
