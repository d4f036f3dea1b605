package org.suandian.platform.security.mode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.platform.start.StartException;

/**
 * Ends the start where the mode does not fit the surroundings, before anybody can connect, and refuses each request that could not have come
 * from this machine while the service is open.
 */
@Singleton
public final class ModeGuard {

    private static final int BEFORE_ALL_OTHERS = 1_000;

    private final SecurityMode mode;
    private final String host;
    private final DataSource database;
    private final ObjectMapper json;

    ModeGuard(
            @ConfigProperty(name = "suandian.security.mode") SecurityMode mode,
            @ConfigProperty(name = "quarkus.http.host") String host,
            DataSource database,
            ObjectMapper json) {
        this.json = json;
        this.mode = mode;
        this.host = host;
        this.database = database;
    }

    /** Sockets are opened after this. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        requireFitting(mode, host);
        if (mode == SecurityMode.SECURED && !isRowSecurityActive()) {
            throw new StartException("The service's login of the database must not own the tables, nor be a superuser,"
                    + " in the mode secured: tenants would not be kept apart. Maybe give it a login of its own, see"
                    + " docs/configuration.md.");
        }
    }

    /** @throws StartException if the service would be open to others */
    public static void requireFitting(SecurityMode mode, String host) {
        if (mode == SecurityMode.OPEN && !Loopback.isBoundTo(host)) {
            throw new StartException(
                    "The address to bind to (" + host + ") must be a loopback address, such as 127.0.0.1,"
                            + " in the mode open, in which nobody is asked who they are. Maybe set SUANDIAN_SECURITY_MODE=secured,"
                            + " see docs/security.md.");
        }
    }

    void register(@Observes Filters filters) {
        if (mode == SecurityMode.OPEN) {
            filters.register(this::refuseStrangers, BEFORE_ALL_OTHERS);
        }
    }

    private void refuseStrangers(RoutingContext context) {
        boolean isHere = Optional.ofNullable(context.request().localAddress())
                .map(SocketAddress::hostAddress)
                .filter(Loopback::isBoundTo)
                .isPresent();
        String named = Optional.ofNullable(context.request().authority())
                .map(HostAndPort::host)
                .orElse(null);
        if (isHere && Loopback.isName(named)) {
            context.next();
        } else {
            refuse(context);
        }
    }

    private void refuse(RoutingContext context) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:problem-type:suandian:not-this-machine");
        problem.put("title", "Not this machine");
        problem.put("status", 403);
        problem.put(
                "detail",
                "The request must come from this machine and name it, such as localhost: the service is open. Maybe"
                        + " run it secured, see docs/security.md.");
        problem.put("instance", "/");
        problem.put("code", "not-this-machine");
        try {
            context.response()
                    .setStatusCode(403)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isRowSecurityActive() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select row_security_active('api_key')")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new StartException("The database must answer at the start, and did not: " + e.getMessage() + ".", e);
        }
    }
}
