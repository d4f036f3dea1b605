package org.suandian.scope2.web.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.failure.UnknownIdException;
import org.suandian.platform.web.LongJson;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.internal.register.StoredRegisters;
import org.suandian.scope2.internal.register.registration.InstrumentRevision;
import org.suandian.scope2.internal.register.table.InstrumentTable;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.internal.register.table.Selection;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.web.register.answer.InstrumentAccountDto;
import org.suandian.scope2.web.register.answer.InstrumentDto;
import org.suandian.scope2.web.register.answer.RegistrationDto;
import org.suandian.scope2.web.register.input.RegisterInput;
import org.suandian.scope2.web.register.input.RegisterInput.Format;
import org.suandian.scope2.web.register.sheet.Sheets;

/** Contractual instruments: recorded, listed, and each with what reports have used of it. */
@Path("/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments", description = "Certificates, contracts and supplier tariffs")
public class InstrumentResource {

    private static final ParameterNames ONE = ParameterNames.of("organisation", "asOf");

    private final RegisterAnswers answers;
    private final RegisterInput input;
    private final StoredRegisters registers;
    private final InstrumentTable instruments;
    private final InstrumentRevision revision;

    InstrumentResource(
            RegisterAnswers answers,
            RegisterInput input,
            StoredRegisters registers,
            InstrumentTable instruments,
            InstrumentRevision revision) {
        this.answers = answers;
        this.input = input;
        this.registers = registers;
        this.instruments = instruments;
        this.revision = revision;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordInstruments",
            summary = "Record an instrument, or a list of them",
            description =
                    "All of the request is recorded, in one block, or nothing. The same content again is not recorded twice; an instrument cannot be changed, but its retirement may be added, once."
                            + " Besides JSON, CSV with a header is read (text/csv): columns named like the properties, as first_serial, with ; between sites.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(oneOf = {InstrumentDto.class, InstrumentDto[].class})))
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
    @APIResponse(
            responseCode = "409",
            description =
                    "Claimed by another instrument (serials-already-claimed), or recorded with other content (instrument-already-recorded)")
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
        return answers.record(instruments, revision, input.readInstruments(body, format, problems), problems);
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listInstruments",
            summary = "Instruments as recorded",
            description = "As CSV, too (Accept: text/csv).")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
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
    public InstrumentDto.ListDto list(@Context UriInfo uri) {
        QueryParameters query = RegisterAnswers.query(uri, RegisterAnswers.OF_ORGANISATION);
        LedgerHead head = answers.head(query);
        return InstrumentDto.ListDto.of(head, registers.list(instruments, head, RegisterAnswers.ofOrganisation(query)));
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Produces(RegisterAnswers.CSV_SECOND)
    @Operation(hidden = true)
    public StreamingOutput listCsv(@Context UriInfo uri) {
        return Sheets.of(list(uri));
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Path("/{id}")
    @Operation(operationId = "getInstrument", summary = "An instrument, and what reports have used of it")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As the ledger was at a moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(
            responseCode = "200",
            description = "The instrument",
            content = @Content(schema = @Schema(implementation = InstrumentAccountDto.class)))
    @APIResponse(responseCode = "404", description = "No such instrument of the organisation (unknown-instrument)")
    public InstrumentAccountDto get(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters query = RegisterAnswers.query(uri, ONE);
        String organisation = query.getText("organisation");
        LedgerHead head = answers.head(query);
        List<Recorded<Instrument>> known = registers.list(instruments, head, Selection.newestOf(organisation));
        Recorded<Instrument> found = known.stream()
                .filter(each -> each.value().id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownIdException.of(
                        "instrument",
                        id,
                        known.stream().map(each -> each.value().id()).toList()));
        return InstrumentAccountDto.of(head, found, registers.listAllocations(organisation, id, head));
    }
}
