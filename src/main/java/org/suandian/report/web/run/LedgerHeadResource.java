package org.suandian.report.web.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.run.AccountingService;

/** The end of the chain. */
@Path("/ledger/head")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerHeadResource {

    private static final ParameterNames NONE = ParameterNames.of();

    private final AccountingService service;

    LedgerHeadResource(AccountingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "getLedgerHead",
            summary = "The end of the chain: what the ledger holds now, in two values",
            description = "Whoever keeps it can tell later whether anything before it was changed.")
    public LedgerHeadDto get(@Context UriInfo uri) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return LedgerHeadDto.of(service.ledgerHead());
    }
}
