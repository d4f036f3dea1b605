package org.suandian.scope2.web.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.LongJson;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.internal.register.StoredRegisters;
import org.suandian.scope2.internal.register.registration.RevisionRule;
import org.suandian.scope2.internal.register.table.LossRateTable;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.web.register.answer.LossRateDto;
import org.suandian.scope2.web.register.answer.RegistrationDto;
import org.suandian.scope2.web.register.input.RegisterInput;
import org.suandian.scope2.web.register.input.RegisterInput.Format;
import org.suandian.scope2.web.register.sheet.Sheets;

/** Loss rates: recorded and listed. */
@Path("/loss-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Loss rates", description = "What is lost on the way, for the memo lines of Scope 3")
public class LossRateResource {

    private final RegisterAnswers answers;
    private final RegisterInput input;
    private final StoredRegisters registers;
    private final LossRateTable lossRates;

    LossRateResource(RegisterAnswers answers, RegisterInput input, StoredRegisters registers, LossRateTable lossRates) {
        this.answers = answers;
        this.input = input;
        this.registers = registers;
        this.lossRates = lossRates;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordLossRates",
            summary = "Record a loss rate, or a list of them",
            description =
                    "All of the request is recorded, in one block, or nothing. The same content again is not recorded twice; other content under the same id is a new version, and earlier reports keep the old one."
                            + " Besides JSON, CSV with a header is read (text/csv): columns id, area, from, to, share, source.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(oneOf = {LossRateDto.class, LossRateDto[].class})))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = RegistrationDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "Everything was recorded already",
            content = @Content(schema = @Schema(implementation = RegistrationDto.class)))
    @APIResponse(
            responseCode = "400",
            description = "No JSON or CSV (malformed-json, malformed-csv), or too-many-entries")
    @APIResponse(responseCode = "422", description = "Refused with all problems (invalid-ledger-entries)")
    public Response recordJson(
            @Context UriInfo uri,
            @LongJson(mebibytes = RegisterInput.MEBIBYTES) @Parameter(hidden = true) InputStream body)
            throws IOException {
        return record(uri, body, Format.JSON);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(RegisterAnswers.CSV)
    @Operation(hidden = true)
    public Response recordCsv(@Context UriInfo uri, @Parameter(hidden = true) InputStream body) throws IOException {
        return record(uri, body, Format.CSV);
    }

    private Response record(UriInfo uri, InputStream body, Format format) throws IOException {
        RegisterAnswers.query(uri, RegisterAnswers.NO_PARAMETERS);
        EntryProblems problems = new EntryProblems();
        return answers.record(
                lossRates, RevisionRule.anyRevision(lossRates), input.readLossRates(body, format, problems), problems);
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listLossRates",
            summary = "Loss rates as recorded",
            description = "As CSV, too (Accept: text/csv).")
    @Parameter(name = "id", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "versions",
            in = ParameterIn.QUERY,
            description = "The newest version of each, or all",
            schema = @Schema(implementation = RegisterAnswers.RegisterVersions.class, defaultValue = "NEWEST"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As the ledger was at a moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    public LossRateDto.ListDto list(@Context UriInfo uri) {
        QueryParameters query = RegisterAnswers.query(uri, RegisterAnswers.SHARED);
        LedgerHead head = answers.head(query);
        return LossRateDto.ListDto.of(head, registers.list(lossRates, head, RegisterAnswers.shared(query)));
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Produces(RegisterAnswers.CSV_SECOND)
    @Operation(hidden = true)
    public StreamingOutput listCsv(@Context UriInfo uri) {
        return Sheets.of(list(uri));
    }
}
