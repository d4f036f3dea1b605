package org.suandian.report.web.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.suandian.scope2.run.AccountingRun;

/** What a download is called on the reader's disk (RFC 6266). */
final class FileNaming {

    private static final int SHORT_ID = 8;

    private FileNaming() {}

    /** The header's value, with a plain form for readers who do not know the other. */
    static String disposition(AccountingRun run, DownloadFormat format, ReportLanguage language) {
        String label = "%s-%s"
                .formatted(run.question().organisationId(), run.question().fiscalYear());
        String end = "-%s%s.%s"
                .formatted(
                        run.id().toString().substring(0, SHORT_ID),
                        format.hasLanguages() ? "." + language.tag() : "",
                        format.extension());
        String plain = "emissions-report-" + label.replaceAll("[^A-Za-z0-9._-]", "_") + end;
        String full = "emissions-report-" + label.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_") + end;
        String kind = format == DownloadFormat.JSON ? "inline" : "attachment";
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        kind,
                        plain,
                        URLEncoder.encode(full, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A"));
    }
}
