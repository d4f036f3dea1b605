package org.suandian.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.suandian.platform.start.EmbeddedDatabase;

/**
 * How fast a million hourly prices are imported, beside PostgreSQL's own COPY of the same rows into the same table with
 * its index. The import reads and checks CSV, compares with what is stored and hashes the file; COPY is given the rows as
 * they lie in the table. Both end with a commit, on the server as the service runs it.
 *
 * <p>Run by docs/benchmarks/run-import.sh with a heap that could not hold the rows. Further arguments: the number of rows
 * and of repetitions.
 */
public final class ImportBenchmark implements AutoCloseable {

    private final SampleRows sample;
    private final EmbeddedDatabase database;
    private final Path folder;

    private ImportBenchmark(int rows) throws IOException {
        this.folder = Files.createTempDirectory("suandian-import-benchmark");
        this.sample = SampleRows.write(folder, rows);
        this.database = EmbeddedDatabase.start(folder.resolve("database"));
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())
                .load()
                .migrate();
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (ImportBenchmark benchmark = new ImportBenchmark(rows)) {
            benchmark.run(repetitions);
        }
    }

    private void run(int repetitions) throws IOException, SQLException {
        System.out.printf("%,d rows, CSV of %,d bytes%n", sample.rows(), Files.size(sample.csv()));
        importAll();
        copyAll(); // once each, so that neither is measured with a cold JVM or server
        List<Double> imports = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        for (int i = 1; i <= repetitions; i++) {
            imports.add(importAll());
            copies.add(copyAll());
            System.out.printf(
                    "run %d: import %,.0f rows/s, COPY %,.0f rows/s, ratio %.2f%n",
                    i, imports.getLast(), copies.getLast(), imports.getLast() / copies.getLast());
        }
        double again =
                timed(connection -> sample.importInto(connection)); // the table holds what COPY wrote: all new again
        System.out.printf("import beside as many rows of other series: %,.0f rows/s%n", again);
        System.out.printf("the same file again, all unchanged: %,.0f rows/s%n", timed(sample::importInto));
        System.out.printf(
                "median: import %,.0f rows/s, COPY %,.0f rows/s, ratio %.2f%n",
                median(imports), median(copies), median(imports) / median(copies));
        try (LiveHeap heap = LiveHeap.start()) {
            importAll();
            System.out.printf(
                    "heap: at most %,d KiB live during an import, of %,d KiB allowed%n",
                    heap.peakBytes() / 1_024, Runtime.getRuntime().maxMemory() / 1_024);
        }
    }

    private double importAll() throws SQLException, IOException {
        clear();
        return timed(sample::importInto);
    }

    private double copyAll() throws SQLException, IOException {
        clear();
        return timed(connection -> {
            try (var rows = Files.newBufferedReader(sample.prepared())) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy signal_value (series_id, start_at, end_at, value, import_number) from stdin",
                                rows);
            }
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    /** Rows per second, commit included. */
    private double timed(Work work) throws SQLException, IOException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            work.on(connection);
            connection.commit();
            return sample.rows() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void clear() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate signal_value, signal_series_import, signal_series");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
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
