package org.suandian.report.internal.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.internal.json.CanonicalJson;
import org.suandian.report.internal.json.DocumentJson;
import org.suandian.report.internal.json.JsonObject;

/** The list of a report's files, in the order of their names, as canonical JSON. */
public final class Manifest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Manifest() {}

    static byte[] bytes(AuditTrail audit, List<FileEntry> files) {
        List<FileEntry> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(FileEntry::name));
        return CanonicalJson.bytes(new JsonObject()
                .text("reportId", audit.reportId())
                .text("createdAt", audit.createdAt())
                .text("release", audit.release())
                .text("snapshotHash", audit.snapshotHash())
                .object("ledgerHead", DocumentJson.head(audit))
                .objects(
                        "files",
                        sorted,
                        file -> new JsonObject()
                                .text("name", file.name())
                                .text("mediaType", file.mediaType())
                                .number("bytes", file.bytes())
                                .text("sha256", file.sha256())));
    }

    /** The files that a stored manifest lists. */
    public static List<FileEntry> read(byte[] manifest) {
        List<FileEntry> files = new ArrayList<>();
        try {
            for (JsonNode file : JSON.readTree(manifest).get("files")) {
                files.add(new FileEntry(
                        file.get("name").asText(),
                        Locale.ROOT,
                        file.get("mediaType").asText(),
                        file.get("bytes").asLong(),
                        file.get("sha256").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
