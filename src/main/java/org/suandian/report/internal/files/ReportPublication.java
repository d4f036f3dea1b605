package org.suandian.report.internal.files;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.report.ReportDocument;
import org.suandian.report.internal.signing.ManifestSigner;
import org.suandian.report.internal.signing.SigningKey;
import org.suandian.report.render.ReportRenderer;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.ActivityRows;
import org.suandian.scope2.run.ReportPublisher;
import org.suandian.scope2.run.Verification;

/**
 * Publishes the files of a run: each renderer's, a manifest of them and of the activity, and its signature. Files that an earlier attempt
 * has stored stay as they are.
 */
@Singleton
public final class ReportPublication implements ReportPublisher {

    private static final String JSON = "application/json";
    private static final String BINARY = "application/octet-stream";
    private static final String PEM = "application/x-pem-file";

    private final List<ReportRenderer> renderers;
    private final ReportFileStore store;
    private final ManifestSigner signer;
    private final FileComparison comparison;
    private final String release;

    ReportPublication(
            @All List<ReportRenderer> renderers,
            ReportFileStore store,
            ManifestSigner signer,
            FileComparison comparison,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.renderers = renderers;
        this.store = store;
        this.signer = signer;
        this.comparison = comparison;
        this.release = release;
    }

    @Override
    public List<Verification.Finding> verify(AccountingReport report, ActivityRows activity) {
        try {
            List<Verification.Finding> findings = new ArrayList<>(comparison.compare(report.id(), activity));
            if (report.release().equals(release)) {
                findings.addAll(compareWithThoseMadeAnew(report));
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file may be changed together with the manifest: the same release makes the same bytes of the same snapshot, another may not. */
    private List<Verification.Finding> compareWithThoseMadeAnew(AccountingReport report) throws IOException {
        try (Workbench workbench = new Workbench()) {
            workbench.render(ReportDocument.of(report), renderers);
            return comparison.compareListed(report.id(), workbench.entries());
        }
    }

    @Override
    public List<PublishedFile> publish(AccountingReport report, ActivityRows activity) {
        Optional<List<PublishedFile>> before = findPublished(report.id());
        if (before.isPresent()) {
            return before.get();
        }
        ReportDocument document = ReportDocument.of(report);
        try (Workbench workbench = new Workbench()) {
            workbench.render(document, renderers);
            Optional<SigningKey> key = signer.findKey();
            if (key.isPresent()) {
                byte[] publicKey = key.get().publicPem();
                workbench.add(FileNames.PUBLIC_KEY, Locale.ROOT, PEM, output -> output.write(publicKey));
            }
            List<FileEntry> listed = new ArrayList<>(workbench.entries());
            listed.add(FileDigests.ofActivity(activity));
            byte[] manifest = Manifest.bytes(document.audit(), listed);
            workbench.add(FileNames.MANIFEST, Locale.ROOT, JSON, output -> output.write(manifest));
            if (key.isPresent()) {
                byte[] signature = key.get().sign(manifest);
                workbench.add(FileNames.SIGNATURE, Locale.ROOT, BINARY, output -> output.write(signature));
            }
            store.add(report.id(), workbench.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findPublished(report.id()).orElseThrow();
    }

    /** What the stored manifest lists, and the files that it cannot. */
    private Optional<List<PublishedFile>> findPublished(UUID run) {
        return store.find(run, FileNames.MANIFEST).map(manifest -> {
            List<PublishedFile> files = new ArrayList<>();
            Manifest.read(manifest.content()).forEach(file -> files.add(published(file)));
            store.list(run).stream()
                    .filter(file -> FileNames.UNLISTED.contains(file.name()))
                    .forEach(file -> files.add(published(file)));
            return files;
        });
    }

    private static PublishedFile published(FileEntry file) {
        return new PublishedFile(file.name(), file.bytes(), file.sha256());
    }
}
