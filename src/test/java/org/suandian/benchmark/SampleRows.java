package org.suandian.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.suandian.grid.internal.ingest.signals.PriceImporter;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CsvReader;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.csv.ImportIssues;

/**
 * Hourly prices of invented zones, a year each, in two files: as a user sends them, and as the table holds them.
 *
 * @param csv in the format of the dataset
 * @param prepared in the text format of COPY
 */
record SampleRows(int rows, Path csv, Path prepared) {

    private static final int HOURS = 8_784;
    private static final Instant FIRST_HOUR = Instant.parse("2024-01-01T00:00:00Z");
    private static final long SEED = 20_240_101;

    static SampleRows write(Path folder, int rows) throws IOException {
        SampleRows sample = new SampleRows(rows, folder.resolve("prices.csv"), folder.resolve("rows.txt"));
        Random random = new Random(SEED);
        try (BufferedWriter csv = Files.newBufferedWriter(sample.csv);
                BufferedWriter prepared = Files.newBufferedWriter(sample.prepared)) {
            csv.write("zone_id,start,end,price_per_mwh,currency,price_kind,tier,source_id\n");
            for (int i = 0; i < rows; i++) {
                Instant start = FIRST_HOUR.plus(i % HOURS, ChronoUnit.HOURS);
                Instant end = start.plus(1, ChronoUnit.HOURS);
                String price = String.format(Locale.ROOT, "%.2f", 70 + 40 * random.nextGaussian());
                csv.write("Z%d,%s,%s,%s,EUR,WHOLESALE,PUBLISHED,benchmark\n".formatted(i / HOURS, start, end, price));
                prepared.write("%d\t%s\t%s\t%s\t1\n".formatted(i / HOURS + 1_000_000, start, end, price));
            }
        }
        return sample;
    }

    /** As the service does it: reads and checks the file, writes what is new, and enters the import. */
    void importInto(Connection connection) throws SQLException, IOException {
        ImportIssues issues = new ImportIssues();
        long number = nextImport(connection);
        PriceImporter importer = new PriceImporter(OneConnection.of(connection), Clock.systemUTC());
        CsvReader reader = new CsvReader(importer.schema(), "prices.csv", dataset -> new AnyId(), issues);
        try (ImportSession session = importer.open(new Context(number, issues));
                InputStream file = new DigestInputStream(Files.newInputStream(csv), sha256())) {
            reader.read(file, session::accept);
            ImportCounts counts = session.finish();
            enter(connection, number, counts);
        }
        if (!issues.isEmpty()) {
            throw new IllegalStateException(issues.list().getFirst().located());
        }
    }

    private static long nextImport(Connection connection) throws SQLException {
        try (PreparedStatement next =
                        connection.prepareStatement("select nextval(pg_get_serial_sequence('data_import', 'number'))");
                ResultSet row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void enter(Connection connection, long number, ImportCounts counts) throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement("""
                insert into data_import overriding system value
                values (?, ?, 'prices', 'prices.csv', '', 'ACCEPTED', 0, ?, ?, ?, 0, '[]', now(), clock_timestamp())
                """)) {
            enter.setLong(1, number);
            enter.setObject(2, UUID.randomUUID());
            enter.setLong(3, counts.added());
            enter.setLong(4, counts.revised());
            enter.setLong(5, counts.unchanged());
            enter.executeUpdate();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Context(long importNumber, ImportIssues issues) implements ImportContext {

        @Override
        public String fileName() {
            return "prices.csv";
        }

        @Override
        public void report(ImportIssue issue) {
            issues.add(issue);
        }

        @Override
        public boolean isRefused() {
            return !issues.isEmpty();
        }
    }

    private static final class AnyId extends java.util.AbstractSet<String> {

        @Override
        public boolean contains(Object id) {
            return true;
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return Set.<String>of().iterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
