package org.suandian.placement.web.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;

/** One CSV file (RFC 4180, UTF-8, comma, header) of a placement problem, read row by row. */
final class Sheet {

    private static final int LONGEST_RECORD = 256 * 1_024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String list;
    private final SheetColumns columns;
    private final IssueList issues;
    private int[] lines = new int[64];
    private int rows;

    Sheet(String list, SheetColumns columns, IssueList issues) {
        this.list = list;
        this.columns = columns;
        this.issues = issues;
    }

    /**
     * Gives each row to the consumer, and returns the line on which each started. Cells that cannot be read, and rows of another length
     * than the header, become issues.
     *
     * @throws InvalidInputException {@code malformed-csv} where the text is no CSV or not UTF-8
     */
    int[] read(InputStream text, Consumer<SheetRow> consumer) throws IOException {
        InputStreamReader characters = new InputStreamReader(
                text,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(characters)
                .iterator()) {
            readAll(records, consumer);
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            throw malformed(e);
        }
        return Arrays.copyOf(lines, rows);
    }

    private void readAll(CloseableIterator<CsvRecord> records, Consumer<SheetRow> consumer) {
        if (!records.hasNext()) {
            issues.error("empty-file", ProblemPaths.inCsv(list, 1, ""), "The file must have a header.");
            return;
        }
        Optional<List<String>> header = columns.match(header(records.next()), list, issues);
        while (header.isPresent() && records.hasNext()) {
            CsvRecord each = records.next();
            if (each.getFieldCount() == header.get().size()) {
                keepLine((int) each.getStartingLineNumber());
                consumer.accept(new SheetRow(list, header.get(), each, issues));
            } else {
                issues.error(
                        "wrong-number-of-fields",
                        ProblemPaths.inCsv(list, each.getStartingLineNumber(), ""),
                        "The row (%d fields) must have as many fields as the header (%d). Maybe a comma is missing or a text needs quotes."
                                .formatted(each.getFieldCount(), header.get().size()));
            }
        }
    }

    private static List<String> header(CsvRecord first) {
        List<String> names = first.getFields();
        return names.getFirst().startsWith(BYTE_ORDER_MARK)
                ? Stream.concat(
                                Stream.of(names.getFirst().substring(1)),
                                names.stream().skip(1))
                        .toList()
                : names;
    }

    private void keepLine(int line) {
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, rows * 2);
        }
        lines[rows++] = line;
    }

    /** What the parser wraps is not its own failure: that there are too many rows, or that the body is too long. */
    private InvalidInputException malformed(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException refused) {
                return refused;
            }
        }
        return new InvalidInputException(
                "malformed-csv",
                "The file %s.csv must be well-formed CSV (RFC 4180) in UTF-8, each record of at most 256 KiB; it is not after row %d."
                        .formatted(list, rows),
                Details.of("part", list).and("rowsRead", rows),
                failure);
    }
}
