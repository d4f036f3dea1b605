package org.suandian.report.internal.xlsx.workbook;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is being written, sheet after sheet. Closing writes what stands over the sheets and finishes the file; the stream given
 * stays open. Not for several threads.
 */
public final class Workbook implements Closeable {

    /** The earliest that the container can hold. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Writer writer;
    private final WorkbookProperties properties;
    private final List<String> sheets = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private @Nullable Sheet open;

    public Workbook(OutputStream out, WorkbookProperties properties) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        this.properties = properties;
    }

    /**
     * Ends the sheet before and begins another.
     *
     * @param name unique, at most 31 characters, none of {@code []:*?/\}
     * @param frozenRows that stay in sight above the others
     */
    public Sheet sheet(String name, int frozenRows, SheetLayout layout) {
        if (name.isEmpty() || name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\].*") || sheets.contains(name)) {
            throw new IllegalArgumentException(
                    "The name of the sheet (%s) must be new, have 1 to 31 characters and none of []:*?/\\."
                            .formatted(name));
        }
        Sheet sheet = new Sheet(name, layout, writer);
        Output.unchecked(() -> {
            endSheet();
            sheets.add(name);
            begin("xl/worksheets/sheet%d.xml".formatted(sheets.size()));
            sheet.start(frozenRows);
        });
        open = sheet;
        return sheet;
    }

    /** Gives a cell a name in the whole workbook; {@code reference} as of {@link Reference#absolute}. */
    public void define(String name, String reference) {
        if (names.putIfAbsent(name, reference) != null) {
            throw new IllegalArgumentException("The name of the cell (%s) must be new.".formatted(name));
        }
    }

    @Override
    public void close() throws IOException {
        endSheet();
        part("xl/workbook.xml", WorkbookParts.workbook(sheets, names));
        part("xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelationships(sheets.size()));
        part("xl/styles.xml", StyleSheet.xml(properties.fontName()));
        part("docProps/core.xml", WorkbookParts.core(properties));
        part("docProps/app.xml", WorkbookParts.app(properties));
        part("_rels/.rels", WorkbookParts.relationships());
        part("[Content_Types].xml", WorkbookParts.contentTypes(sheets.size()));
        zip.finish();
        zip.flush();
    }

    private void endSheet() throws IOException {
        Sheet last = open;
        if (last != null) {
            last.end();
            finish();
            open = null;
        }
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        writer.write(xml);
        finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    private void finish() throws IOException {
        writer.flush();
        zip.closeEntry();
    }
}
