package org.suandian.report.internal.files;

/** A file of a report with its content. Not a record: arrays have no value equality. */
public final class ReportFile {

    private final FileEntry entry;
    private final byte[] content;

    ReportFile(FileEntry entry, byte[] content) {
        this.entry = entry;
        this.content = content;
    }

    public FileEntry entry() {
        return entry;
    }

    /** The bytes themselves, not a copy: they may be many. */
    public byte[] content() {
        return content;
    }
}
