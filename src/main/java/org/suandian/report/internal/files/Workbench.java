package org.suandian.report.internal.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.suandian.report.ReportDocument;
import org.suandian.report.render.ReportRenderer;

/** A temporary folder in which the files of one report are rendered; gone when it is closed. */
final class Workbench implements AutoCloseable {

    /** Writes a file. */
    interface Writing {
        void to(OutputStream output) throws IOException;
    }

    private final Path folder;
    private final List<RenderedFile> files = new ArrayList<>();

    Workbench() throws IOException {
        folder = Files.createTempDirectory("suandian-report-");
    }

    void render(ReportDocument document, List<ReportRenderer> renderers) throws IOException {
        for (ReportRenderer renderer : renderers) {
            for (Locale language : renderer.languages()) {
                add(
                        renderer.fileName(language),
                        language,
                        renderer.mediaType(),
                        output -> renderer.render(document, language, output));
            }
        }
    }

    void add(String name, Locale language, String mediaType, Writing writing) throws IOException {
        Path path = folder.resolve(name);
        try (DigestedStream output = new DigestedStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            writing.to(output);
            output.flush();
            files.add(new RenderedFile(new FileEntry(name, language, mediaType, output.bytes(), output.hex()), path));
        }
    }

    List<RenderedFile> files() {
        return List.copyOf(files);
    }

    List<FileEntry> entries() {
        return files.stream().map(RenderedFile::entry).toList();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Workbench::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
