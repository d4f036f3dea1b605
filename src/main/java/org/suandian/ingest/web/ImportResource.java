package org.suandian.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.NotPermittedException;
import org.suandian.failure.Quoted;
import org.suandian.failure.UnknownIdException;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.ImportService;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;

/** Imports of CSV files: one file per request, all of it or nothing. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Files of one's own, and what came of them")
public class ImportResource {

    private static final ParameterNames IMPORT = ParameterNames.of("dataset", "fileName");
    private static final ParameterNames LIST = ParameterNames.of("limit");
    private static final ParameterNames NONE = ParameterNames.of();
    private static final int DEFAULT_LIMIT = 50;
    private static final int GREATEST_LIMIT = 1_000;
    private static final int LONGEST_FILE_NAME = 200;

    private final ImportService imports;
    private final CurrentTenant tenant;

    ImportResource(ImportService imports, CurrentTenant tenant) {
        this.imports = imports;
        this.tenant = tenant;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes("text/csv")
    @Operation(
            operationId = "importCsv",
            summary = "Import a CSV file into a dataset",
            description = "All of the file is stored, or nothing. The same content again changes nothing.")
    @Parameter(
            name = "dataset",
            in = ParameterIn.QUERY,
            required = true,
            description = "One of GET /imports/datasets",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "fileName",
            in = ParameterIn.QUERY,
            description = "Stands in the report; the dataset's name where absent",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "201",
            description = "Stored; the data have a new version",
            content = @Content(schema = @Schema(implementation = ImportDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "Everything in the file was stored already",
            content = @Content(schema = @Schema(implementation = ImportDto.class)))
    @APIResponse(responseCode = "404", description = "No such dataset (unknown-dataset)")
    @APIResponse(responseCode = "422", description = "Refused with a list of issues (import-rejected)")
    public Response importCsv(
            @Context UriInfo uri, @Context HttpHeaders headers, @Parameter(hidden = true) InputStream body) {
        requireOwnerOfShared();
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), IMPORT);
        String dataset = parameters.getText("dataset");
        String fileName = fileName(parameters, dataset);
        requireUtf8(headers.getMediaType());
        requireKnown(dataset);
        ImportReport report = SpooledBody.of(body).read(content -> imports.importCsv(dataset, fileName, content));
        if (report.status() == Status.REJECTED) {
            throw Rejection.of(report);
        }
        URI location = uri.getBaseUriBuilder()
                .path(ImportResource.class)
                .path(report.id().toString())
                .build();
        Response.ResponseBuilder response = report.status() == Status.ACCEPTED
                ? Response.created(location)
                : Response.ok().location(location);
        return response.entity(ImportDto.withIssues(report)).build();
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listImports", summary = "The newest imports, without their issues")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 1 to 1000",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "50"))
    public ImportListDto list(@Context UriInfo uri) {
        requireOwnerOfShared();
        int limit = QueryParameters.parse(uri.getRequestUri().getRawQuery(), LIST)
                .findInt("limit", 1, GREATEST_LIMIT)
                .orElse(DEFAULT_LIMIT);
        return new ImportListDto(
                imports.listReports(limit).stream().map(ImportDto::summary).toList());
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "The report of an import, with its issues")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ImportDto.class)))
    @APIResponse(responseCode = "404", description = "No such import (unknown-import)")
    public ImportDto get(@Context UriInfo uri, @PathParam("id") String id) {
        requireOwnerOfShared();
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return parse(id)
                .flatMap(imports::findReport)
                .map(ImportDto::withIssues)
                .orElseThrow(() -> UnknownIdException.of("import", id, List.of()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Path("/datasets")
    @Operation(operationId = "listDatasets", summary = "The formats of the datasets that can be imported")
    public DatasetListDto listDatasets(@Context UriInfo uri) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return new DatasetListDto(
                imports.listSchemas().stream().map(DatasetDto::of).toList());
    }

    /** What is imported is what all tenants are answered from. */
    private void requireOwnerOfShared() {
        if (!tenant.get().equals(Tenant.DEFAULT)) {
            throw new NotPermittedException(
                    "shared-data",
                    "The tenant (%s) must be %s to import, as what is imported is shared by all."
                            .formatted(tenant.get().id(), Tenant.DEFAULT.id()),
                    Details.of("tenant", tenant.get().id()));
        }
    }

    private static String fileName(QueryParameters parameters, String dataset) {
        String name = parameters.findText("fileName").orElse(dataset + ".csv");
        if (name.length() > LONGEST_FILE_NAME) {
            throw new InvalidInputException(
                    "malformed-parameter",
                    "The parameter fileName (%d characters) must have at most %d characters."
                            .formatted(name.length(), LONGEST_FILE_NAME));
        }
        if (name.startsWith(ImportService.BUNDLED_PREFIX)) {
            throw new InvalidInputException(
                    "malformed-parameter",
                    "The parameter fileName (%s) must not begin with %s, which names the files that come with the service."
                            .formatted(Quoted.of(name), ImportService.BUNDLED_PREFIX));
        }
        return name;
    }

    private void requireKnown(String dataset) {
        List<String> known =
                imports.listSchemas().stream().map(schema -> schema.dataset()).toList();
        if (!known.contains(dataset)) {
            throw UnknownIdException.of("dataset", dataset, known);
        }
    }

    private static void requireUtf8(@Nullable MediaType type) {
        if (type == null) {
            throw new NotSupportedException();
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw new InvalidInputException(
                    "unsupported-charset",
                    "The charset of the file (%s) must be UTF-8. Maybe convert the file first."
                            .formatted(Quoted.of(charset)));
        }
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
