package org.suandian.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.suandian.report.ReportDocument;

/**
 * Makes one of the files of a report. Implementations are beans, and are found as such.
 *
 * <p>The same document gives the same bytes, whenever and wherever it is rendered: no clock, no random ids, no default locale or zone.
 */
public interface ReportRenderer {

    /**
     * Name of the file, unique among all renderers and languages, e.g. {@code report.zh.pdf}.
     *
     * @param language one of {@link #languages}
     */
    String fileName(Locale language);

    /** Of RFC 9110, without parameters. */
    String mediaType();

    /** Languages that there is a file for; {@link Locale#ROOT} alone where the file is the same in all. */
    default List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.CHINESE);
    }

    /** Writes the file; does not close the stream. */
    void render(ReportDocument document, Locale language, OutputStream output) throws IOException;
}
