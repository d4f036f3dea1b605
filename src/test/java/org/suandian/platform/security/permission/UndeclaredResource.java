package org.suandian.platform.security.permission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint that says nothing of who may use it; it exists in tests only. */
@Path("/test-undeclared")
public class UndeclaredResource {

    @GET
    @Operation(hidden = true)
    public String get() {
        return "reached";
    }
}
