package org.suandian.placement.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The planning instances of the reference folder: {@code SUANDIAN_REFERENCE}, else {@code ../shared/reference}. */
public final class ReferenceInstances {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReferenceInstances() {}

    /** The instance of a name such as {@code S100}; empty where the folder has none. */
    public static Optional<ReferenceInstance> find(String name) {
        Path file = folder().resolve("placement").resolve(name + ".json.gz");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** The instance; where the folder has none, the test that asks is skipped and says so. */
    public static ReferenceInstance orSkip(String name) {
        Optional<ReferenceInstance> found = find(name);
        if (found.isEmpty()) {
            System.out.println("skipped: no reference data");
            Assumptions.abort("no reference data");
        }
        return found.orElseThrow();
    }

    private static Path folder() {
        return Path.of(Optional.ofNullable(System.getProperty("SUANDIAN_REFERENCE"))
                .or(() -> Optional.ofNullable(System.getenv("SUANDIAN_REFERENCE")))
                .orElse("../shared/reference"));
    }

    private static ReferenceInstance read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            JsonNode root = JSON.readTree(in);
            return new ReferenceInstance(
                    root.required("name").asText(),
                    new InstanceTables(root).problem(),
                    root.required("provenLowerBoundMicro").longValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
