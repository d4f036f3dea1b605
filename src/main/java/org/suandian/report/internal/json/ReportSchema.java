package org.suandian.report.internal.json;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.suandian.report.ReportDocument;
import org.suandian.report.render.ReportRenderer;

/** The JSON Schema of reports, as it stands in docs/schema; a file of every report, so that the report can be read without us. */
@Singleton
public final class ReportSchema implements ReportRenderer {

    /** Of the file. */
    public static final String NAME = "emissions-report.schema.json";

    /** The schema's bytes. */
    public static byte[] bytes() {
        try (InputStream stream =
                Objects.requireNonNull(ReportSchema.class.getResourceAsStream("/schema/" + NAME), NAME)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fileName(Locale language) {
        return NAME;
    }

    @Override
    public String mediaType() {
        return "application/schema+json";
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ROOT);
    }

    @Override
    public void render(ReportDocument document, Locale language, OutputStream output) throws IOException {
        output.write(bytes());
    }
}
