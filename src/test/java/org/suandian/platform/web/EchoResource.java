package org.suandian.platform.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.DataUnavailableException;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;

/** Endpoints that fail in every way; they exist in tests only. */
@PermitAll
@Path("/test")
public class EchoResource {

    public record Echo(
            @Nullable String name,
            double powerW,
            int count,
            boolean active,
            Optional<Instant> at,
            Map<String, String> labels) {}

    private final DataSource database;

    EchoResource(DataSource database) {
        this.database = database;
    }

    @GET
    @Path("/query")
    @Operation(hidden = true)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> query(HttpServerRequest request) {
        QueryParameters query = QueryParameters.parse(
                request.query(), ParameterNames.of("at", "limit", "text").andLists("region"));
        return Map.of(
                "region", query.listText("region"),
                "at", query.findInstant("at").map(Instant::toString).orElse(""),
                "limit", query.findInt("limit", 1, 100).orElse(10),
                "text", query.findText("text").orElse(""));
    }

    @POST
    @Path("/echo")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Echo echo(Echo body) {
        return body;
    }

    @POST
    @Path("/long")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN)
    public String longJson(@LongJson(mebibytes = 3) InputStream body) throws IOException {
        return csv(body);
    }

    @POST
    @Path("/csv")
    @Operation(hidden = true)
    @Consumes("text/csv")
    @Produces(MediaType.TEXT_PLAIN)
    public String csv(InputStream body) throws IOException {
        return Long.toString(body.transferTo(OutputStream.nullOutputStream()));
    }

    @GET
    @Path("/fail/{how}")
    @Operation(hidden = true)
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public String fail(@PathParam("how") String how) {
        throw switch (how) {
            case "unknown" -> UnknownIdException.of("region", "de-frankfrt", List.of("de-frankfurt", "us-iowa"));
            case "unanswerable" ->
                new UnanswerableException(
                        "no-profile", "The model must have a profile.", Details.of("has", List.of("h100")));
            case "unavailable" ->
                new DataUnavailableException(
                        "warming-up", "The data must be loaded.", Duration.ofSeconds(7), new IllegalStateException());
            default -> new IllegalStateException("secret " + how);
        };
    }

    @GET
    @Path("/database")
    @Operation(hidden = true)
    @Produces(MediaType.TEXT_PLAIN)
    @Transactional
    public String database() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
            return "1";
        }
    }
}
