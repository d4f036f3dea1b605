package org.suandian.scope2.web.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.failure.UnknownIdException;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.Roles;
import org.suandian.scope2.internal.activity.SiteDirectory;
import org.suandian.scope2.internal.activity.coverage.CoverageReader;
import org.suandian.scope2.internal.activity.parsing.ActivitySites;
import org.suandian.scope2.internal.activity.store.ActivityCursor;
import org.suandian.scope2.internal.activity.store.ActivityList;
import org.suandian.series.Interval;

/** Reads activity of a site again, and what its meters have covered. */
@Path("/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activity")
public class ActivityListResource {

    private static final ParameterNames LIST =
            ParameterNames.of("organisation", "site", "from", "to", "limit", "cursor");
    private static final ParameterNames COVERAGE = ParameterNames.of("organisation", "site", "from", "to");
    private static final int DEFAULT_LIMIT = 100;
    private static final int GREATEST_LIMIT = 1_000;
    private static final int SPANS_LISTED = 1_000;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private final ActivityList list;
    private final CoverageReader coverage;
    private final SiteDirectory sites;
    private final Clock clock;

    ActivityListResource(ActivityList list, CoverageReader coverage, SiteDirectory sites, Clock clock) {
        this.list = list;
        this.coverage = coverage;
        this.sites = sites;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.AUDITOR})
    @Operation(
            operationId = "listActivity",
            summary = "Records of a site, the newest first",
            description =
                    "The records that start last come first. `next` of the answer is the `cursor` of the next page.")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "site", in = ParameterIn.QUERY, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Only records that end after this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Only records that start before this moment",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 1 to 1000",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where the page begins: `next` of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "A page of records")
    @APIResponse(responseCode = "404", description = "No such site (unknown-site)")
    public ActivityDto.PageDto list(@Context UriInfo uri) {
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), LIST);
        String organisation = parameters.getText("organisation");
        ActivityList.Query query = new ActivityList.Query(
                organisation,
                site(organisation, parameters.getText("site")),
                parameters.findInstant("from"),
                parameters.findInstant("to"),
                parameters.findText("cursor").map(ActivityListResource::cursor),
                parameters.findInt("limit", 1, GREATEST_LIMIT).orElse(DEFAULT_LIMIT));
        return ActivityDto.PageDto.of(list.list(query));
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.AUDITOR})
    @Path("/coverage")
    @Operation(
            operationId = "getActivityCoverage",
            summary = "Gaps and overlaps of the meters of a site",
            description =
                    "With `from` and `to` the time between them shall be covered, up to now; otherwise that from the first to the last"
                            + " reading of each meter. Readings that were taken back do not count.")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "site", in = ParameterIn.QUERY, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "from", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Excluded; given with from",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @APIResponse(responseCode = "200", description = "Each meter; the first 1,000 of its gaps and overlaps")
    @APIResponse(responseCode = "404", description = "No such site (unknown-site)")
    public CoverageDto coverage(@Context UriInfo uri) {
        QueryParameters parameters = QueryParameters.parse(uri.getRequestUri().getRawQuery(), COVERAGE);
        String organisation = parameters.getText("organisation");
        String site = site(organisation, parameters.getText("site"));
        Optional<Instant> from = parameters.findInstant("from");
        Optional<Instant> to = parameters.findInstant("to");
        boolean edges = from.isPresent() || to.isPresent();
        Interval window = edges
                ? window(parameters)
                : Interval.of(EARLIEST, clock.instant().plus(Duration.ofDays(367)));
        return CoverageDto.of(coverage.read(organisation, site, window, edges, SPANS_LISTED));
    }

    private Interval window(QueryParameters parameters) {
        parameters.getText("from");
        parameters.getText("to");
        Instant from = parameters.findInstant("from").orElseThrow();
        Instant to = parameters.findInstant("to").orElseThrow();
        Instant now = clock.instant();
        Instant end = to.isAfter(now) ? now : to;
        if (!from.isBefore(end)) {
            throw new InvalidInputException(
                    "parameter-out-of-range",
                    "The parameter from (%s) must be before to and in the past. Maybe they are exchanged."
                            .formatted(from),
                    Details.of("parameter", "from").and("value", from.toString()));
        }
        return Interval.of(from, end);
    }

    private String site(String organisation, String site) {
        ActivitySites known = sites.open();
        return known.findId(organisation, site)
                .orElseThrow(() -> UnknownIdException.of("site", site, known.listNearest(organisation, site)));
    }

    private static ActivityCursor cursor(String text) {
        return ActivityCursor.parse(text)
                .orElseThrow(() -> new InvalidInputException(
                        "malformed-parameter",
                        "The parameter cursor (%s) must be the next of an earlier page.".formatted(Quoted.of(text)),
                        Details.of("parameter", "cursor").and("value", Quoted.of(text))));
    }
}
