package org.suandian.platform.web.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint that takes its time; it exists in tests only. */
@Path("/test/slow")
@PermitAll
public class SlowResource {

    @GET
    @Operation(hidden = true)
    @Produces(MediaType.TEXT_PLAIN)
    public String slow(@QueryParam("ms") long milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
        return "slept";
    }

    @POST
    @Operation(hidden = true)
    @Produces(MediaType.TEXT_PLAIN)
    public String slowToo(byte[] body) {
        return Integer.toString(body.length);
    }
}
