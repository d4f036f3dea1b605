package org.suandian.scope2.web.register.body;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.scope2.ledger.EntryProblems;

/** A CSV file (RFC 4180, UTF-8, comma, header) of entries, read row by row. */
public final class CsvEntries {

    private static final int LONGEST_RECORD = 64 * 1_024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> columns;
    private final EntryProblems problems;
    private final EntryLimit limit = new EntryLimit();
    private int rows;

    /** @param fields that a row may have, as named in JSON */
    public CsvEntries(List<String> fields, EntryProblems problems) {
        this.columns = fields.stream().map(CsvFields::columnOf).toList();
        this.problems = problems;
    }

    /** @throws InvalidInputException {@code malformed-csv}, where the text is no CSV or not UTF-8 */
    public void read(InputStream text, Consumer<CsvFields> consumer) throws IOException {
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
            throw new InvalidInputException(
                    "malformed-csv",
                    "The body must be well-formed CSV (RFC 4180) in UTF-8, each record of at most 64 KiB; it is not after row %d."
                            .formatted(rows),
                    Details.of("rowsRead", rows),
                    e);
        }
    }

    private void readAll(CloseableIterator<CsvRecord> records, Consumer<CsvFields> consumer) {
        Optional<List<String>> header =
                records.hasNext() ? header(records.next().getFields()) : Optional.of(List.of());
        if (header.isEmpty()) {
            return;
        }
        while (records.hasNext()) {
            limit.count();
            rows++;
            accept(header.get(), records.next(), consumer);
        }
        if (rows == 0) {
            problems.error("empty-request", "", "The body must have a header and at least one row.");
        }
    }

    private void accept(List<String> header, CsvRecord row, Consumer<CsvFields> consumer) {
        if (row.getFieldCount() != header.size()) {
            problems.error(
                    "wrong-number-of-fields",
                    "line " + row.getStartingLineNumber(),
                    "The row (%d fields) must have as many fields as the header (%d). Maybe a comma is missing or a text needs quotes."
                            .formatted(row.getFieldCount(), header.size()));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.getField(i));
        }
        consumer.accept(new CsvFields(row.getStartingLineNumber(), cells, problems));
    }

    private Optional<List<String>> header(List<String> given) {
        List<String> names = new ArrayList<>(given);
        if (names.getFirst().startsWith(BYTE_ORDER_MARK)) {
            names.set(0, names.getFirst().substring(1));
        }
        Set<String> seen = new HashSet<>();
        long before = problems.errorCount();
        for (String name : names) {
            if (!columns.contains(name)) {
                unknown(name);
            } else if (!seen.add(name)) {
                problems.error(
                        "repeated-column", "line 1", "The column (%s) must stand in the header once.".formatted(name));
            }
        }
        return problems.errorCount() == before ? Optional.of(names) : Optional.empty();
    }

    private void unknown(String name) {
        List<String> near = NearMatches.listNearest(name, columns);
        String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        problems.error(
                "unknown-column",
                "line 1",
                "The column (%s) must be one of %s.%s".formatted(Quoted.of(name), String.join(", ", columns), advice));
    }
}
