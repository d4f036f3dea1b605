package org.suandian.report.internal.pdf.layout;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being set; closing it draws its last line. Each row has as many texts as the table has columns. */
public final class Table implements Closeable {

    private final TableSetter setter;
    private final Paper paper;

    Table(TableSetter setter, Paper paper) {
        this.setter = setter;
        this.paper = paper;
    }

    public void row(List<String> texts) throws IOException {
        setter.row(texts);
    }

    /** A row that sums the others up. */
    public void total(List<String> texts) throws IOException {
        setter.total(texts);
    }

    @Override
    public void close() throws IOException {
        setter.end();
        paper.advance(8);
    }
}
