package org.suandian.report.web.download;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.UnknownIdException;
import org.suandian.report.internal.files.FileEntry;
import org.suandian.report.internal.files.FileNames;
import org.suandian.report.internal.files.Manifest;
import org.suandian.report.internal.files.ReportFile;
import org.suandian.report.internal.files.ReportFileStore;
import org.suandian.report.internal.files.ReportZip;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.ActivityRows;

/** Answers with the files of completed reports. Each has its digest as its entity tag, so that nobody fetches one twice. */
@Singleton
final class Downloads {

    /** A digest of the representation (RFC 9530). */
    private static final String REPR_DIGEST = "Repr-Digest";

    private final AccountingService service;
    private final ReportFileStore store;
    private final ReportZip zip;

    Downloads(AccountingService service, ReportFileStore store, ReportZip zip) {
        this.service = service;
        this.store = store;
        this.zip = zip;
    }

    Response answer(AccountingRun run, DownloadFormat format, ReportLanguage language, Request request) {
        ResponseBuilder response = switch (format) {
            case ZIP -> zip(run, request);
            case ACTIVITY -> activity(run, request);
            default -> stored(run, format, language, request);
        };
        if (format.hasLanguages()) {
            response.header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
        return response.type(format.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNaming.disposition(run, format, language))
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private ResponseBuilder stored(AccountingRun run, DownloadFormat format, ReportLanguage language, Request request) {
        ReportFile file = store.find(run.id(), format.fileName(language))
                .orElseThrow(() -> UnknownIdException.of("report format", format.extension(), List.of()));
        return digested(file.entry(), request, file.content());
    }

    private ResponseBuilder activity(AccountingRun run, Request request) {
        FileEntry entry = Manifest.read(manifest(run).content()).stream()
                .filter(file -> file.name().equals(FileNames.ACTIVITY))
                .findFirst()
                .orElseThrow();
        ActivityRows rows = service.activity(run.id());
        StreamingOutput output = rows::writeCsv;
        return digested(entry, request, output);
    }

    private static ResponseBuilder digested(FileEntry entry, Request request, Object entity) {
        ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(entry.sha256()));
        if (unchanged != null) {
            return unchanged;
        }
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(entry.sha256()));
        return Response.ok(entity)
                .tag(new EntityTag(entry.sha256()))
                .header(REPR_DIGEST, "sha-256=:%s:".formatted(digest));
    }

    /** Its tag is weak: another version of the compressor may pack the same files into other bytes. */
    private ResponseBuilder zip(AccountingRun run, Request request) {
        EntityTag tag = new EntityTag(manifest(run).entry().sha256(), true);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged;
        }
        ActivityRows rows = service.activity(run.id());
        StreamingOutput output = stream -> zip.write(run.id(), rows, stream);
        return Response.ok(output).tag(tag);
    }

    private ReportFile manifest(AccountingRun run) {
        Optional<ReportFile> manifest = store.find(run.id(), FileNames.MANIFEST);
        return manifest.orElseThrow(
                () -> new IllegalStateException("The completed run (%s) must have files.".formatted(run.id())));
    }
}
