package org.suandian.platform.security.audit.web;

import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the log, the newest first. */
@Schema(name = "AuditPage")
record AuditPageDto(
        List<AuditEntryDto> entries,

        @Schema(description = "The parameter before of the next page; absent on the last one")
        OptionalLong nextBefore) {}
