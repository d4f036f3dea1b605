package org.suandian.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** Lets a test do to the tables what the service may not. */
public final class DatabaseOwner {

    private DatabaseOwner() {}

    /** A connection of the login that owns the tables of the running application. */
    public static Connection connect() throws SQLException {
        return connect(
                setting("quarkus.flyway.username")
                        .or(() -> setting("quarkus.datasource.username"))
                        .orElseThrow(),
                setting("quarkus.flyway.password")
                        .or(() -> setting("quarkus.datasource.password"))
                        .orElse(""));
    }

    /** A connection of the server's superuser, where the server is the tests' own; of the owner where it is not. */
    public static Connection connectAsSuperuser() throws SQLException {
        return PostgresTestResource.isOwnServer() ? connect("postgres", "postgres") : connect();
    }

    /** What such a connection adds is the default tenant's, if it does not say otherwise. */
    private static Connection connect(String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("options", "-c suandian.tenant=default");
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url").orElseThrow(), properties);
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
