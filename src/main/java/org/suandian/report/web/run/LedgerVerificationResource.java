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

/** Walks the chain. */
@Path("/ledger/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerVerificationResource {

    private static final ParameterNames NONE = ParameterNames.of();

    private final AccountingService service;

    LedgerVerificationResource(AccountingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "verifyLedger",
            summary = "Walk the chain of the whole ledger",
            description =
                    "Hashes every block and every entry anew. Everything that was changed, removed, added or moved is a finding.")
    public VerificationDto get(@Context UriInfo uri) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        return VerificationDto.of(service.verifyLedger());
    }
}
