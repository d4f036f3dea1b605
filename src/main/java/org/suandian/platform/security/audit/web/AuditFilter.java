package org.suandian.platform.security.audit.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.suandian.platform.security.audit.AuditEntry;
import org.suandian.platform.security.audit.AuditLog;
import org.suandian.platform.security.identity.Caller;
import org.suandian.tenant.TenantScope;

/**
 * Writes each request that is meant to change something into the log, before its answer leaves. One that is refused because nobody knows who
 * makes it is not written, as it is of no tenant; nor is one that reaches no resource.
 *
 * <p>What the request has done is done when this is reached. Where the log cannot be written, the entry goes to the service's own log.
 */
final class AuditFilter {

    private static final Logger LOG = Logger.getLogger(AuditFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final int LONGEST_ID = 200;

    private final AuditLog log;
    private final CurrentIdentityAssociation identities;
    private final Clock clock;

    AuditFilter(AuditLog log, CurrentIdentityAssociation identities, Clock clock) {
        this.log = log;
        this.identities = identities;
        this.clock = clock;
    }

    @ServerResponseFilter
    void write(ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (resource == null || READING.contains(request.getMethod())) {
            return;
        }
        findCaller().ifPresent(caller -> {
            AuditEntry entry = entry(caller, request, response, resource);
            Runnable writing = () -> TenantScope.run(caller.tenant(), () -> add(entry));
            if (BlockingOperationControl.isBlockingAllowed()) {
                writing.run();
            } else {
                Infrastructure.getDefaultWorkerPool().execute(writing); // refused before it reached a worker
            }
        });
    }

    private Optional<Caller> findCaller() {
        try {
            return Caller.find(identities.getIdentity());
        } catch (RuntimeException e) {
            return Optional.empty(); // the key or token does not hold
        }
    }

    private void add(AuditEntry entry) {
        try {
            log.add(entry);
        } catch (RuntimeException e) {
            LOG.errorf("The audit log could not be written (%s): %s", e, entry);
        }
    }

    private AuditEntry entry(
            Caller caller, ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        return new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                request.getMethod(),
                path(resource),
                response.getStatus(),
                caller.subject(),
                caller.keyId(),
                requestId(request, response),
                affectedId(request, response));
    }

    private static String path(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        String ofClass = Optional.ofNullable(resource.getResourceClass().getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        String ofMethod = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        return ofClass + ofMethod;
    }

    private static Optional<String> requestId(ContainerRequestContext request, ContainerResponseContext response) {
        return Optional.ofNullable(response.getHeaderString(REQUEST_ID))
                .or(() -> Optional.ofNullable(request.getHeaderString(REQUEST_ID)))
                .filter(id -> REQUEST_ID_FORM.matcher(id).matches());
    }

    /** The last part of where the answer says that it is, or what the path names. */
    private static Optional<String> affectedId(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<String> made = Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION))
                .map(location -> location.substring(location.lastIndexOf('/') + 1));
        return made.or(() -> Optional.of(request.getUriInfo().getPathParameters().values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.joining("/")))
                        .filter(names -> !names.isEmpty()))
                .map(id -> id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id)
                .map(id -> id.replace('\0', '?'));
    }
}
