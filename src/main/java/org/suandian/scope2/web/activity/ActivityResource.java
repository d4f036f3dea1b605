package org.suandian.scope2.web.activity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
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
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.LongJson;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.internal.activity.ActivityIntake;
import org.suandian.scope2.internal.activity.ActivityReceipt;
import org.suandian.scope2.internal.activity.reading.CsvRecordReader;
import org.suandian.scope2.internal.activity.reading.JsonRecordReader;
import org.suandian.scope2.internal.activity.reading.RecordReader;

/** Takes activity: all records of a request, or none. */
@Path("/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activity", description = "What was used, where and when: the ledger's activity data")
public class ActivityResource {

    private static final ParameterNames PARAMETERS = ParameterNames.of("organisation");
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final ActivityIntake intake;
    private final ObjectMapper mapper;

    ActivityResource(ActivityIntake intake, ObjectMapper mapper) {
        this.intake = intake;
        this.mapper = mapper;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordActivity",
            summary = "Record what was used",
            description =
                    "An array of records, or an object with `organisation` and `records`, of at most 512 MiB; also one record a line"
                            + " (`application/x-ndjson`) or CSV with a header (`text/csv`). All records become one block of the"
                            + " ledger, or nothing is stored. The same id with the same content again changes nothing.")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Whose the records are, where they do not say it",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {RecordDto.RequestDto.class, RecordDto[].class})),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = RecordDto.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "201",
            description = "Stored, in the block that is told",
            content = @Content(schema = @Schema(implementation = ReceiptDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "All of it was stored already",
            content = @Content(schema = @Schema(implementation = ReceiptDto.class)))
    @APIResponse(responseCode = "400", description = "No valid JSON")
    @APIResponse(responseCode = "413", description = "A body of more than 512 MiB (body-too-large)")
    @APIResponse(responseCode = "422", description = "Refused with all issues (invalid-activity); nothing was stored")
    public Response recordJson(
            @Context UriInfo uri, @Parameter(hidden = true) @LongJson(mebibytes = 512) InputStream body)
            throws IOException {
        return record(uri, () -> new JsonRecordReader(mapper.getFactory(), false), body);
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Consumes(NDJSON)
    @Operation(hidden = true)
    public Response recordLines(@Context UriInfo uri, @LongJson(mebibytes = 512) InputStream body) throws IOException {
        return record(uri, () -> new JsonRecordReader(mapper.getFactory(), true), body);
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Consumes(CSV)
    @Operation(hidden = true)
    public Response recordCsv(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        requireUtf8(headers.getMediaType());
        return record(uri, CsvRecordReader::new, body);
    }

    private Response record(UriInfo uri, Supplier<RecordReader> readers, InputStream body) throws IOException {
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), PARAMETERS);
        try (SpooledBody spooled = SpooledBody.of(body)) {
            ActivityReceipt receipt = intake.receive(readers, spooled, parameters.findText("organisation"));
            return Response.status(receipt.block().isPresent() ? Response.Status.CREATED : Response.Status.OK)
                    .entity(ReceiptDto.of(receipt))
                    .build();
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
                    "The charset of the body (%s) must be UTF-8. Maybe convert it first."
                            .formatted(Quoted.of(charset)));
        }
    }
}
