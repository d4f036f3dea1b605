package org.suandian.ingest.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.suandian.ingest.csv.text.MalformedTextException;
import org.suandian.ingest.csv.text.StrictUtf8Reader;

/**
 * Reads one CSV file (RFC 4180, UTF-8, comma, header) against a schema, row by row, in memory that does not depend on the
 * file's size. What is wrong becomes an issue; reading goes on where that makes sense, so that one pass finds all.
 */
public final class CsvReader {

    private static final int LONGEST_RECORD = 256 * 1_024;

    private final CsvSchema schema;
    private final String file;
    private final KnownIds known;
    private final ImportIssues issues;
    private long rowsRead;

    public CsvReader(CsvSchema schema, String file, KnownIds known, ImportIssues issues) {
        this.schema = schema;
        this.file = file;
        this.known = known;
        this.issues = issues;
    }

    /** Records after the header so far, refused ones included. */
    public long rowsRead() {
        return rowsRead;
    }

    /**
     * Reads to the end and gives each sound row to the consumer, which may refuse it with a {@link RowProblem} or an {@link
     * IllegalArgumentException}.
     *
     * @throws UncheckedIOException if the stream breaks off
     */
    public void read(InputStream in, Consumer<CsvRow> consumer) {
        CsvRow row = new CsvRow(schema, file);
        StrictUtf8Reader text = new StrictUtf8Reader(in);
        RecordReader records = new RecordReader(row, known, text::controlCharacterSeen);
        try (CloseableIterator<CsvRow> iterator = builder().build(records, text).iterator()) {
            readAll(iterator, records, row, consumer);
            if (text.insideQuotes()) {
                addMalformed(row.line());
            }
        } catch (CsvParseException e) {
            addParseIssue(e, row.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser wraps what is thrown below it, apart from failures of the stream. */
    private void addParseIssue(CsvParseException e, long line) {
        switch (e.getCause()) {
            case MalformedTextException malformed ->
                add("malformed-utf8", "Line {line} must be UTF-8.", malformed.line(), "save the file as UTF-8.");
            case RuntimeException defect -> throw defect;
            case null, default -> addMalformed(line);
        }
    }

    private void addMalformed(long line) {
        add(
                "malformed-csv",
                "The record that starts on line {line} must be well-formed CSV (RFC 4180).",
                line,
                "a quote is missing or stands inside a text without being doubled.");
    }

    private void readAll(
            CloseableIterator<CsvRow> iterator, RecordReader records, CsvRow row, Consumer<CsvRow> consumer) {
        if (!iterator.hasNext()) {
            add("empty-file", "The file must have a header.", 0, "the upload was empty.");
            return;
        }
        iterator.next();
        Optional<int[]> positions = new Header(schema, file, issues).match(records.names(), row.line());
        if (positions.isEmpty()) {
            return;
        }
        records.startRows(positions.get());
        List<PeakCheck> peaks = schema.columns().stream()
                .filter(column ->
                        column.limits().map(limits -> limits.peakAtLeast() > 0).orElse(false))
                .map(column -> new PeakCheck(column, column.limits().orElseThrow()))
                .toList();
        while (iterator.hasNext()) {
            iterator.next();
            rowsRead++;
            accept(row, records.issues(), peaks, consumer);
        }
        peaks.forEach(peak -> peak.verdict(file).ifPresent(issues::add));
        if (rowsRead == 0) {
            add("no-rows", "The file must have at least one record after the header.", 0, "");
        }
    }

    private void accept(CsvRow row, List<ImportIssue> rowIssues, List<PeakCheck> peaks, Consumer<CsvRow> consumer) {
        if (!rowIssues.isEmpty()) {
            rowIssues.forEach(issues::add);
            return;
        }
        for (int i = 0; i < peaks.size(); i++) {
            peaks.get(i).see(row);
        }
        try {
            consumer.accept(row);
        } catch (RowProblem problem) {
            issues.add(problem.issue());
        } catch (IllegalArgumentException problem) {
            issues.add(ImportIssue.ofRefusal(problem, file, row.line()));
        }
    }

    private void add(String code, String template, long line, String advice) {
        issues.add(new ImportIssue(
                code,
                template,
                Map.of("line", Long.toString(line)),
                file,
                line,
                Optional.empty(),
                advice.isEmpty() ? Optional.empty() : Optional.of(advice)));
    }

    private static de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder builder() {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD);
    }
}
