package org.suandian.scope2.internal.activity.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.ingest.csv.text.MalformedTextException;
import org.suandian.ingest.csv.text.StrictUtf8Reader;

/** Reads CSV (RFC 4180, UTF-8, comma) whose header names the columns it has, in any order. */
public final class CsvRecordReader implements RecordReader {

    private static final int LONGEST_RECORD = 64 * 1_024;

    private final RawRecord record = new RawRecord(true);

    @Override
    public void read(InputStream in, Issues issues, Sink sink) throws IOException, SQLException {
        StrictUtf8Reader text = new StrictUtf8Reader(in);
        CsvCells cells = new CsvCells(record);
        try (CloseableIterator<RawRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .build(cells, text)
                .iterator()) {
            readAll(records, cells, issues, sink);
            if (text.insideQuotes() && issues.isEmpty()) {
                malformed(issues);
            }
        } catch (CsvParseException e) {
            switch (e.getCause()) {
                case MalformedTextException malformed ->
                    issues.add("malformed-utf8", record.row(), malformed.line(), "The line must be UTF-8.");
                case RuntimeException defect -> throw defect;
                case null, default -> malformed(issues);
            }
        }
    }

    private void readAll(CloseableIterator<RawRecord> records, CsvCells cells, Issues issues, Sink sink)
            throws SQLException {
        if (!records.hasNext()) {
            issues.add("no-records", 0, 0, "The request must have a header and records. Maybe its body got lost.");
            return;
        }
        records.next();
        List<Field> columns = columns(cells.header(), issues);
        if (columns.size() < cells.header().size()) {
            return;
        }
        cells.startRows(columns);
        while (records.hasNext()) {
            RawRecord next = records.next();
            Optional<ActivityIssue> wrong = cells.findIssue();
            if (wrong.isPresent()) {
                issues.add(wrong.get());
            } else {
                sink.accept(next);
            }
        }
        if (cells.rows() == 0) {
            issues.add("no-records", 0, 0, "The request must have records after its header.");
        }
    }

    private static List<Field> columns(List<String> header, Issues issues) {
        List<Field> columns = new ArrayList<>();
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (String name : header) {
            Optional<Field> field = Field.findByCsvName(name);
            if (field.isEmpty()) {
                List<String> names = Field.listNames(Field::csvName);
                List<String> near = NearMatches.listNearest(name, names);
                String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
                issues.add(new ActivityIssue(
                        "unknown-field",
                        0,
                        1,
                        Optional.of(Quoted.of(name)),
                        "The column (%s) must be one of %s.%s"
                                .formatted(Quoted.of(name), String.join(", ", names), advice)));
            } else if (!seen.add(field.get())) {
                issues.add(new ActivityIssue(
                        "repeated-field",
                        0,
                        1,
                        Optional.of(name),
                        "The column (%s) must stand in the header once.".formatted(name)));
            } else {
                columns.add(field.get());
            }
        }
        return columns;
    }

    private void malformed(Issues issues) {
        issues.add(
                "malformed-csv",
                record.row(),
                record.line(),
                "The record must be well-formed CSV (RFC 4180). Maybe a quote is missing, or stands in a text without being doubled.");
    }
}
