package org.suandian.platform.security.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.security.audit.AuditLog;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** Who changed what. */
@Path("/audit-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AuditLogResource {

    private static final ParameterNames PAGE = ParameterNames.of("before", "limit");
    private static final int DEFAULT_LIMIT = 100;
    private static final int GREATEST_LIMIT = 1_000;

    private final AuditLog log;

    AuditLogResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listAuditLog",
            summary = "Each request of the tenant that was meant to change something, the newest first",
            description = "Also what was refused, but for requests that came without a key or token that holds.")
    @Parameter(
            name = "before",
            in = ParameterIn.QUERY,
            description = "Only entries of a smaller number",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 1 to 1000",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100"))
    public AuditPageDto list(@Context UriInfo uri) {
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), PAGE);
        int limit = parameters.findInt("limit", 1, GREATEST_LIMIT).orElse(DEFAULT_LIMIT);
        List<AuditEntryDto> entries = log.list(parameters.findLong("before"), limit).stream()
                .map(AuditEntryDto::of)
                .toList();
        OptionalLong next = entries.size() < limit
                ? OptionalLong.empty()
                : OptionalLong.of(entries.getLast().number());
        return new AuditPageDto(entries, next);
    }
}
