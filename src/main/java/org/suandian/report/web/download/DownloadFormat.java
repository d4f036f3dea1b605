package org.suandian.report.web.download;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.report.internal.files.FileNames;

/** What a report can be had as. The first of a media type is what a client that accepts it gets without an extension. */
enum DownloadFormat {
    JSON("json", "application/json", "report.json"),
    PDF("pdf", "application/pdf", "report.%s.pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "report.%s.xlsx"),
    CSV("csv", "text/csv", "report.csv"),
    ZIP("zip", "application/zip", "report.zip"),
    FOCUS("focus.csv", "text/csv", "report.focus.csv"),
    ACTIVITY("activity.csv", "text/csv", FileNames.ACTIVITY),
    MANIFEST("manifest.json", "application/json", FileNames.MANIFEST),
    SIGNATURE("manifest.sig", "application/octet-stream", FileNames.SIGNATURE),
    PUBLIC_KEY("signing-key.pem", "application/x-pem-file", FileNames.PUBLIC_KEY);

    /** What {@code Accept} can choose. */
    private static final List<DownloadFormat> NEGOTIABLE = List.of(JSON, PDF, XLSX, CSV, ZIP);

    private final String extension;
    private final MediaType mediaType;
    private final String fileName;

    DownloadFormat(String extension, String mediaType, String fileName) {
        this.extension = extension;
        this.mediaType = MediaType.valueOf(mediaType);
        this.fileName = fileName;
    }

    /** Without its leading dot. */
    String extension() {
        return extension;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** As it goes into the header: texts say that they are UTF-8. */
    String contentType() {
        return mediaType.getType().equals("text") ? mediaType + ";charset=UTF-8" : mediaType.toString();
    }

    boolean hasLanguages() {
        return fileName.contains("%s");
    }

    /** Of the stored file. */
    String fileName(ReportLanguage language) {
        return fileName.formatted(language.tag());
    }

    static List<String> extensions() {
        return Arrays.stream(values()).map(DownloadFormat::extension).toList();
    }

    static Optional<DownloadFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /**
     * The first that a client accepts.
     *
     * @param accepted in the client's order of preference
     */
    static Optional<DownloadFormat> negotiate(List<MediaType> accepted) {
        return accepted.stream()
                .filter(DownloadFormat::isWanted)
                .flatMap(type -> NEGOTIABLE.stream()
                        .filter(format -> format.mediaType.isCompatible(type))
                        .filter(format -> !isRefused(format, accepted)))
                .findFirst();
    }

    private static boolean isWanted(MediaType type) {
        return quality(type) > 0;
    }

    /** Whether the client names exactly this type with a weight of 0. */
    private static boolean isRefused(DownloadFormat format, List<MediaType> accepted) {
        return accepted.stream()
                .anyMatch(type -> quality(type) <= 0
                        && type.getType().equals(format.mediaType.getType())
                        && type.getSubtype().equals(format.mediaType.getSubtype()));
    }

    private static double quality(MediaType type) {
        try {
            return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
