package org.suandian.costmodel.equations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The results of worked examples as docs/model.md prints them, one table row each: {@code | Example (5) | ... | 0.175 kWh |}. */
final class DocumentedExamples {

    static final Path DOCUMENT = Path.of("docs", "model.md");

    private static final Pattern ROW =
            Pattern.compile("^\\| Example \\((\\d+[a-z]?)\\) \\|.*\\| (-?[0-9.]+)( [^|]*)? \\|$", Pattern.MULTILINE);

    /** A printed number; its last digit is the tolerance that it claims. */
    record Printed(BigDecimal value) {

        double tolerance() {
            return value.ulp().doubleValue() * 0.5000001;
        }
    }

    private DocumentedExamples() {}

    /** By number of the equation, with a letter where it has several examples. */
    static Map<String, Printed> read() {
        Map<String, Printed> printed = new LinkedHashMap<>();
        Matcher matcher = ROW.matcher(text());
        while (matcher.find()) {
            printed.put(matcher.group(1), new Printed(new BigDecimal(matcher.group(2))));
        }
        return printed;
    }

    static String text() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
