package org.suandian.platform.security.audit.web;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.platform.security.audit.AuditEntry;
import org.suandian.platform.security.audit.StoredAuditEntry;

/** A request that was meant to change something. */
@Schema(name = "AuditEntry")
record AuditEntryDto(
        long number,
        Instant recordedAt,
        String method,

        @Schema(description = "As the API describes it, with names for the parts that vary")
        String path,

        @Schema(description = "Of HTTP") int status,

        @Schema(description = "Who: the name of a key, or the subject of a token")
        String subject,

        @Schema(description = "The public part of the API key; absent for a token")
        Optional<String> keyId,

        Optional<String> requestId,
        @Schema(description = "What was made or named") Optional<String> affectedId) {

    static AuditEntryDto of(StoredAuditEntry stored) {
        AuditEntry entry = stored.entry();
        return new AuditEntryDto(
                stored.number(),
                entry.recordedAt(),
                entry.method(),
                entry.path(),
                entry.status(),
                entry.subject(),
                entry.keyId(),
                entry.requestId(),
                entry.affectedId());
    }
}
