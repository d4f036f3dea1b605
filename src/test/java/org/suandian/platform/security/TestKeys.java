package org.suandian.platform.security;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.security.key.KeyTable;
import org.suandian.platform.security.key.NewKey;
import org.suandian.tenant.Tenant;

/** Keys that tests come with, made as the command line makes them. */
public final class TestKeys {

    private TestKeys() {}

    /** The secret of a new key. */
    public static String create(String tenant, String... roles) {
        return create(tenant, Optional.empty(), roles).secret().reveal();
    }

    public static NewKey create(String tenant, Optional<Instant> expiresAt, String... roles) {
        NewKey made = NewKey.of(new Tenant(tenant), "test", Set.of(roles), expiresAt, "test", Clock.systemUTC());
        try (Connection connection = DatabaseOwner.connect()) {
            KeyTable.insert(connection, made);
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with a key. */
    public static RequestSpecification as(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }
}
