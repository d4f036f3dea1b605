package org.suandian.benchmark;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The least that the same application can do with the same bytes: the reference that {@link HttpBenchmark} compares with. */
@PermitAll
@Path("/benchmark/bare")
@ApplicationScoped
public class BareResource {

    private volatile byte[] bytes = new byte[0];

    void hold(byte[] answer) {
        this.bytes = answer.clone();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NonBlocking
    @Operation(hidden = true)
    public byte[] get() {
        return bytes;
    }
}
