package org.suandian.report.internal.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suandian.report.internal.signing.SigningKey;
import org.suandian.scope2.run.ActivityRows;
import org.suandian.scope2.run.Verification.Finding;

/** Holds the stored files of a report, and the activity as it is now, against the manifest, and the manifest against its signature. */
@Singleton
final class FileComparison {

    private static final String CODE = "file-differs";

    private final ReportFileStore store;

    FileComparison(ReportFileStore store) {
        this.store = store;
    }

    List<Finding> compare(UUID run, ActivityRows activity) throws IOException {
        Optional<ReportFile> manifest = store.find(run, FileNames.MANIFEST);
        if (manifest.isEmpty()) {
            return List.of(missing(FileNames.MANIFEST));
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> listed = new HashSet<>(FileNames.UNLISTED);
        for (FileEntry file : Manifest.read(manifest.get().content())) {
            listed.add(file.name());
            findings.addAll(compare(run, file, activity));
        }
        findings.addAll(compareSignature(run, manifest.get()));
        store.list(run).stream()
                .filter(file -> !listed.contains(file.name()))
                .map(file -> new Finding(CODE, file.name(), "The manifest does not list the file."))
                .forEach(findings::add);
        return findings;
    }

    /** Holds what the manifest lists against the files as they are made anew. */
    List<Finding> compareListed(UUID run, List<FileEntry> anew) {
        Map<String, String> listed = store
                .find(run, FileNames.MANIFEST)
                .map(manifest -> Manifest.read(manifest.content()))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(FileEntry::name, FileEntry::sha256, (first, second) -> second));
        return anew.stream()
                .filter(file ->
                        listed.containsKey(file.name()) && !file.sha256().equals(listed.get(file.name())))
                .map(file -> new Finding(
                        CODE,
                        file.name(),
                        "The manifest's sha-256 (%s) must be that of the file as it follows from the snapshot (%s)."
                                .formatted(listed.get(file.name()), file.sha256())))
                .toList();
    }

    private List<Finding> compare(UUID run, FileEntry listed, ActivityRows activity) throws IOException {
        Optional<String> current;
        if (listed.name().equals(FileNames.ACTIVITY)) {
            current = Optional.of(FileDigests.ofActivity(activity).sha256());
        } else {
            Optional<ReportFile> stored = store.find(run, listed.name());
            current = stored.isPresent()
                    ? Optional.of(FileDigests.sha256(stored.get().content()))
                    : Optional.empty();
        }
        if (current.isEmpty()) {
            return List.of(missing(listed.name()));
        }
        return current.get().equals(listed.sha256())
                ? List.of()
                : List.of(new Finding(
                        CODE,
                        listed.name(),
                        "The file's sha-256 (%s) must be that of the manifest (%s)."
                                .formatted(current.get(), listed.sha256())));
    }

    private List<Finding> compareSignature(UUID run, ReportFile manifest) {
        Optional<ReportFile> key = store.find(run, FileNames.PUBLIC_KEY);
        Optional<ReportFile> signature = store.find(run, FileNames.SIGNATURE);
        if (key.isEmpty() && signature.isEmpty()) {
            return List.of();
        }
        boolean holds = key.isPresent()
                && signature.isPresent()
                && SigningKey.verifies(
                        key.get().content(), manifest.content(), signature.get().content());
        return holds
                ? List.of()
                : List.of(new Finding(CODE, FileNames.SIGNATURE, "The signature is not of this manifest by this key."));
    }

    private static Finding missing(String name) {
        return new Finding(CODE, name, "The file is not there.");
    }
}
