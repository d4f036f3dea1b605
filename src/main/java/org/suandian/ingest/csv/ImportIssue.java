package org.suandian.ingest.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a file was refused: one thing at one place.
 *
 * @param code stable identifier of the kind of issue, listed in docs/importing.md
 * @param template the sentence with {@code {name}} for each argument
 * @param arguments what stands in the template
 * @param file as named by the one who imported it
 * @param line counted from 1, of the line on which the record starts; 0 where the whole file is meant
 * @param column name of the column; empty where the whole record is meant
 * @param advice the probable cause, as it follows "Maybe "; empty where there is none to give
 */
public record ImportIssue(
        String code,
        String template,
        Map<String, String> arguments,
        String file,
        long line,
        Optional<String> column,
        Optional<String> advice) {

    private static final int LONGEST_ARGUMENT = 120;
    private static final String ADVICE = " Maybe ";

    public ImportIssue {
        Map<String, String> shortened = new LinkedHashMap<>();
        arguments.forEach((name, value) -> shortened.put(name, shorten(value)));
        arguments = Map.copyOf(shortened);
        column = column.map(ImportIssue::shorten);
    }

    /** The issue of a row that a type of the domain refused; its message carries the advice after "Maybe". */
    public static ImportIssue ofRefusal(IllegalArgumentException refusal, String file, long line) {
        String message = String.valueOf(refusal.getMessage());
        int maybe = message.indexOf(ADVICE);
        return new ImportIssue(
                "invalid-row",
                maybe < 0 ? message : message.substring(0, maybe),
                Map.of(),
                file,
                line,
                Optional.empty(),
                maybe < 0 ? Optional.empty() : Optional.of(message.substring(maybe + ADVICE.length())));
    }

    /** Both parts of the message, with the arguments filled in. */
    public String message() {
        String text = template;
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        String sentence = text;
        return advice.map(probable -> sentence + ADVICE + probable).orElse(sentence);
    }

    /** File, line, column and message, for a log. */
    public String located() {
        return "%s:%d%s: %s"
                .formatted(file, line, column.map(name -> " [" + name + "]").orElse(""), message());
    }

    private static String shorten(String value) {
        String visible = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() <= LONGEST_ARGUMENT ? visible : visible.substring(0, LONGEST_ARGUMENT) + "...";
    }
}
