package org.suandian.report.web.download;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suandian.failure.UnknownIdException;

/**
 * The last part of a path: the id of a report, and what it is wanted as.
 *
 * @param format empty where {@code Accept} decides
 */
record ReportName(UUID id, Optional<DownloadFormat> format) {

    private static final Pattern NAME =
            Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:\\.(.*))?");

    /**
     * Reads it.
     *
     * @throws UnknownIdException {@code unknown-emissions-report} for what no report can have as its id, {@code unknown-report-format}
     */
    static ReportName parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw UnknownIdException.of("emissions report", name, List.of());
        }
        Optional<DownloadFormat> format = Optional.ofNullable(matcher.group(2))
                .map(extension -> DownloadFormat.find(extension)
                        .orElseThrow(
                                () -> UnknownIdException.of("report format", extension, DownloadFormat.extensions())));
        return new ReportName(UUID.fromString(matcher.group(1)), format);
    }
}
