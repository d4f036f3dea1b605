package org.suandian.report.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.suandian.scope2.run.ActivityRows;

/** Digests of files. */
final class FileDigests {

    private static final String CSV = "text/csv";

    private FileDigests() {}

    /** Of the activity: written and counted, kept nowhere. */
    static FileEntry ofActivity(ActivityRows activity) throws IOException {
        try (DigestedStream output = new DigestedStream(OutputStream.nullOutputStream())) {
            activity.writeCsv(output);
            return new FileEntry(FileNames.ACTIVITY, Locale.ROOT, CSV, output.bytes(), output.hex());
        }
    }

    /** Lower-case hexadecimal. */
    static String sha256(byte[] content) throws IOException {
        try (DigestedStream output = new DigestedStream(OutputStream.nullOutputStream())) {
            output.write(content);
            return output.hex();
        }
    }
}
