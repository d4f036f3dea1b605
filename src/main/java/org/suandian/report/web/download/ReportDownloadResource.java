package org.suandian.report.web.download;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.RunStatus;

/** An emissions report as the file that a reader wants. */
@Path("/emissions-reports/{name}")
@Tag(name = "Emissions reports")
public class ReportDownloadResource {

    private static final ParameterNames PARAMETERS = ParameterNames.of(ReportLanguage.PARAMETER);
    private static final int RETRY_SECONDS = 2;

    private final AccountingService service;
    private final Downloads downloads;

    ReportDownloadResource(AccountingService service, Downloads downloads) {
        this.service = service;
        this.downloads = downloads;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "getEmissionsReport",
            summary = "A report as JSON, PDF, XLSX, CSV or ZIP",
            description = "By `Accept`, or by an extension of the id: `.json .pdf .xlsx .csv .focus.csv .activity.csv"
                    + " .zip .manifest.json .manifest.sig .signing-key.pem`. While the report is made, JSON tells how"
                    + " far it has come.")
    @Parameter(
            name = ReportLanguage.PARAMETER,
            description = "`en` or `zh`, before `Accept-Language`",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "The report, or its state",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RunStateDto.class)),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/zip")
            })
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(
            responseCode = "404",
            description = "No such report (unknown-emissions-report, unknown-emissions-report) or format"
                    + " (unknown-report-format)")
    @APIResponse(responseCode = "406", description = "No format that the client accepts (not-acceptable)")
    @APIResponse(responseCode = "409", description = "Not completed (report-not-ready, report-failed)")
    public Response download(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request,
            @PathParam("name") String name) {
        QueryParameters query = QueryParameters.parse(uri.getRequestUri().getRawQuery(), PARAMETERS);
        ReportLanguage language =
                ReportLanguage.of(query, Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        ReportName wanted = ReportName.parse(name);
        DownloadFormat format = wanted.format()
                .or(() -> DownloadFormat.negotiate(headers.getAcceptableMediaTypes()))
                .orElseThrow(NotAcceptableException::new);
        AccountingRun run = service.getRun(wanted.id());
        return run.status() == RunStatus.COMPLETED
                ? downloads.answer(run, format, language, request)
                : state(run, format);
    }

    private static Response state(AccountingRun run, DownloadFormat format) {
        if (format != DownloadFormat.JSON) {
            throw notReady(run);
        }
        Response.ResponseBuilder response = Response.ok(RunStateDto.of(run), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
        if (!run.status().isFinal()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }

    private static ConflictException notReady(AccountingRun run) {
        Details details = Details.of("runStatus", run.status().name())
                .and("phase", run.phase().name())
                .and("progress", run.progress());
        return run.status() == RunStatus.FAILED
                ? new ConflictException(
                        "report-failed",
                        "The report (%s) must be completed before it has files. Maybe ask for it again."
                                .formatted(run.status()),
                        details)
                : new ConflictException(
                        "report-not-ready",
                        "The report (%s, %s) must be completed before it has files. Maybe ask again in some seconds."
                                .formatted(run.status(), run.phase()),
                        details.and("retryAfterSeconds", RETRY_SECONDS));
    }
}
