package org.suandian.report.internal.files;

import jakarta.inject.Singleton;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.suandian.scope2.run.ActivityRows;

/** All files of a report in one: the manifest first, the others by name, the activity last; nothing of it depends on when it is made. */
@Singleton
public final class ReportZip {

    /** The earliest time that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ReportFileStore store;

    ReportZip(ReportFileStore store) {
        this.store = store;
    }

    /** Writes it, holding one file at a time; does not close the stream. */
    public void write(UUID run, ActivityRows activity, OutputStream output) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        for (String name : names(run)) {
            begin(zip, name);
            zip.write(store.find(run, name).orElseThrow().content());
            zip.closeEntry();
        }
        begin(zip, FileNames.ACTIVITY);
        activity.writeCsv(new Unclosed(zip));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private List<String> names(UUID run) {
        List<String> names = new ArrayList<>();
        names.add(FileNames.MANIFEST);
        store.list(run).stream()
                .map(FileEntry::name)
                .filter(name -> !name.equals(FileNames.MANIFEST))
                .forEach(names::add);
        return names;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** An entry that is flushed and closed without the archive. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
