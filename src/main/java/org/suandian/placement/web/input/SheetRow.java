package org.suandian.placement.web.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suandian.failure.Quoted;
import org.suandian.placement.internal.json.BoundedList.Ids;
import org.suandian.placement.internal.json.BoundedList.Steps;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.Malformed;
import org.suandian.platform.web.StrictNumbers;
import org.suandian.platform.web.StrictTimes;

/** The cells of a row by their columns. An empty cell is absent; one that cannot be read is absent too, and an issue. */
final class SheetRow {

    private static final String SEPARATOR = ";";

    private final String list;
    private final List<String> header;
    private final CsvRecord fields;
    private final IssueList issues;

    SheetRow(String list, List<String> header, CsvRecord fields, IssueList issues) {
        this.list = list;
        this.header = header;
        this.fields = fields;
        this.issues = issues;
    }

    /** Reads the text of a cell. */
    interface CellReader<T> {
        T read(String text) throws Malformed;
    }

    Optional<String> text(String column) {
        return cell(column, text -> text);
    }

    Optional<Double> number(String column) {
        return cell(column, StrictNumbers::parseDouble);
    }

    Optional<Integer> whole(String column) {
        return cell(column, SheetRow::parseWhole);
    }

    Optional<Instant> instant(String column) {
        return cell(column, StrictTimes::parseInstant);
    }

    <E extends Enum<E>> Optional<E> choice(String column, Class<E> choices) {
        return cell(
                column,
                text -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new Malformed("be one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** Ids with {@code ;} between them. */
    Optional<Ids> ids(String column) {
        return cell(column, text -> {
            Ids ids = new Ids();
            for (String part : parts(text)) {
                ids.add(part);
            }
            return ids;
        });
    }

    /** Numbers with {@code ;} between them. */
    Optional<Steps> steps(String column) {
        return cell(column, text -> {
            Steps steps = new Steps();
            for (String part : parts(text)) {
                steps.add(StrictNumbers.parseDouble(part));
            }
            return steps;
        });
    }

    static String[] parts(String text) {
        return text.split(SEPARATOR, -1);
    }

    static int parseWhole(String text) throws Malformed {
        long value = StrictNumbers.parseLong(text);
        if (value != (int) value) {
            throw new Malformed("be a whole number within 32 bits");
        }
        return (int) value;
    }

    <T> Optional<T> cell(String column, CellReader<T> reader) {
        int index = header.indexOf(column);
        if (index < 0 || fields.getField(index).isEmpty()) {
            return Optional.empty();
        }
        String text = fields.getField(index);
        try {
            return Optional.of(reader.read(CleanText.requireOneLine(text)));
        } catch (Malformed e) {
            issues.error(
                    "malformed-cell",
                    ProblemPaths.inCsv(list, fields.getStartingLineNumber(), column),
                    "The %s (%s) must %s.".formatted(column, Quoted.of(text), e.requirement()));
            return Optional.empty();
        }
    }
}
