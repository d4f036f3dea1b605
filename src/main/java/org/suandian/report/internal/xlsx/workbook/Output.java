package org.suandian.report.internal.xlsx.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writing from where no checked exception can pass. */
final class Output {

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    private Output() {}

    static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
