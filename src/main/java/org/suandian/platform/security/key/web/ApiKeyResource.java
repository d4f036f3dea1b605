package org.suandian.platform.security.key.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.UnknownIdException;
import org.suandian.platform.security.identity.Caller;
import org.suandian.platform.security.key.ApiKey;
import org.suandian.platform.security.key.ApiKeys;
import org.suandian.platform.security.key.NewKey;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;

/** The keys of one's own tenant. */
@Path("/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Keys, and who changed what")
public class ApiKeyResource {

    private static final ParameterNames LIST = ParameterNames.of("limit");
    private static final ParameterNames NONE = ParameterNames.of();
    private static final int DEFAULT_LIMIT = 100;
    private static final int GREATEST_LIMIT = 1_000;

    private final ApiKeys keys;
    private final SecurityIdentity identity;
    private final Clock clock;

    ApiKeyResource(ApiKeys keys, SecurityIdentity identity, Clock clock) {
        this.keys = keys;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listApiKeys", summary = "The newest keys of the tenant, without their secrets")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 1 to 1000",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100"))
    public ApiKeyListDto list(@Context UriInfo uri) {
        int limit = QueryParameters.parse(uri.getRequestUri().getRawQuery(), LIST)
                .findInt("limit", 1, GREATEST_LIMIT)
                .orElse(DEFAULT_LIMIT);
        return new ApiKeyListDto(
                keys.listNewest(limit).stream().map(ApiKeyDto::of).toList());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createApiKey",
            summary = "Make a key of the tenant",
            description = "The answer has its secret, which is shown this once only.")
    @APIResponse(
            responseCode = "201",
            description = "The key, with its secret",
            content = @Content(schema = @Schema(implementation = ApiKeyDto.class)))
    public Response create(@Context UriInfo uri, @Nullable ApiKeyRequest request) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        if (request == null) {
            throw new InvalidInputException("invalid-property", "The body must be given.");
        }
        String createdBy = Caller.find(identity).map(Caller::subject).orElse("unnamed");
        NewKey made = keys.create(
                request.requireName(), request.requireRoles(), request.requireExpiry(clock.instant()), createdBy);
        return Response.created(uri.getBaseUriBuilder()
                        .path(ApiKeyResource.class)
                        .path(made.key().id().toString())
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ApiKeyDto.of(made))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke a key, for ever",
            description = "Holds at once where it was asked for, and within 5 s elsewhere. Again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The key",
            content = @Content(schema = @Schema(implementation = ApiKeyDto.class)))
    @APIResponse(responseCode = "404", description = "No such key (unknown-api-key)")
    public ApiKeyDto revoke(@Context UriInfo uri, @PathParam("id") String id) {
        QueryParameters.parse(uri.getRequestUri().getRawQuery(), NONE);
        ApiKey revoked =
                parse(id).flatMap(keys::revoke).orElseThrow(() -> UnknownIdException.of("API key", id, List.of()));
        return ApiKeyDto.of(revoked);
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
