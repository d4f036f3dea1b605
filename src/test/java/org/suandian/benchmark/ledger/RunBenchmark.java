package org.suandian.benchmark.ledger;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.suandian.platform.start.EmbeddedDatabase;
import org.suandian.scope2.accounting.Accounting;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.internal.consumption.Consumption;
import org.suandian.scope2.internal.consumption.ConsumptionReader;
import org.suandian.scope2.internal.consumption.StayFrame;
import org.suandian.scope2.internal.csv.ActivityCsv;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.internal.snapshot.Snapshots;

/**
 * How fast a year of hourly activity is accounted for, pinned, and written as CSV, beside PostgreSQL's own COPY TO of the same rows, read
 * by the same driver and discarded. On the server as the service runs it, in a heap that could not hold the rows.
 *
 * <p>Run by docs/benchmarks/run-ledger.sh. Arguments: the number of pools, of sites, of days, whether sites have a meter, repetitions.
 */
public final class RunBenchmark implements AutoCloseable {

    private final YearOfActivity year;
    private final Path folder = Files.createTempDirectory("suandian-ledger-benchmark");
    private final EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"));
    private final AgroalDataSource pool;
    private final ActivityReader reader;

    private RunBenchmark(YearOfActivity year) throws IOException, SQLException {
        this.year = year;
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), owner.user(), owner.password())
                .load()
                .migrate();
        this.pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(4)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                .principal(new NamePrincipal(owner.user()))
                                .credential(new SimplePassword(owner.password())))));
        this.reader = new ActivityReader(pool);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        YearOfActivity year = new YearOfActivity(
                number(arguments, 0, 1_000),
                number(arguments, 1, 20),
                number(arguments, 2, 365),
                arguments.length <= 3 || arguments[3].equals("metered"));
        try (RunBenchmark benchmark = new RunBenchmark(year)) {
            benchmark.run(number(arguments, 4, 3));
        }
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private void run(int repetitions) throws IOException, SQLException {
        System.out.printf(
                "%,d rows: %,d pools at %,d sites, %d days%s%n",
                year.rows(),
                year.pools(),
                year.sites(),
                year.days(),
                year.isMetered() ? ", each site with a meter" : "");
        try (Connection connection = pool.getConnection()) {
            long start = System.nanoTime();
            year.insert(connection);
            System.out.printf("made in %.0f s%n", seconds(start));
        }
        for (int i = 1; i <= repetitions; i++) {
            double copy = copyAll();
            double account = account();
            System.out.printf(
                    "run %d: accounted for and written %,.0f rows/s, COPY TO %,.0f rows/s, ratio %.2f%n",
                    i, account, copy, account / copy);
        }
        System.out.printf(
                "heap: at most %,d MiB used, garbage included, of %,d MiB allowed%n",
                peakBytes() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Rows per second of reading the table as it lies there, as text. */
    private double copyAll() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            long start = System.nanoTime();
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from ledger_activity) to stdout");
            long rows = 0;
            while (copy.readFromCopy() != null) {
                rows++;
            }
            return rows / seconds(start);
        }
    }

    private double account() throws IOException {
        long start = System.nanoTime();
        ActivityQuery query =
                new ActivityQuery(YearOfActivity.ORGANISATION, List.of(), year.period(), year.days(), false);
        Consumption consumption = new ConsumptionReader(reader)
                .read(query, StayFrame.list(year.ledgerSites(), year.period()), Progress.NONE);
        double read = seconds(start);
        Snapshot snapshot = MadeUpInputs.snapshot(year, consumption);
        AccountingResult result = Accounting.account(snapshot.inputs());
        int bytes = Snapshots.pack(snapshot).bytes().length;
        double accounted = seconds(start);
        Counting out = new Counting();
        new ActivityCsv(reader, snapshot, result).writeCsv(out);
        System.out.printf(
                "  read %.1f s, accounted and pinned (%,d bytes) %.1f s, CSV of %,d bytes %.1f s; %s t%n",
                read,
                bytes,
                accounted - read,
                out.bytes,
                seconds(start) - accounted,
                result.locationBased().tonnes().setScale(3, java.math.RoundingMode.HALF_EVEN));
        return year.rows() / seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    /** Counts what is written. */
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] data, int offset, int length) {
            bytes += length;
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
