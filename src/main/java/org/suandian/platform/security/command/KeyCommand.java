package org.suandian.platform.security.command;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.platform.security.key.KeyTable;
import org.suandian.platform.security.key.NewKey;
import org.suandian.platform.start.DataHome;
import org.suandian.platform.start.DatabaseLogin;
import org.suandian.platform.start.EmbeddedDatabase;
import org.suandian.platform.start.EmbeddedDatabase.Address;
import org.suandian.platform.start.StartArguments;
import org.suandian.platform.start.StartException;

/**
 * Makes a key right in the database, such as the first one, which nobody could ask the service for. The service may run meanwhile, or
 * not.
 */
public final class KeyCommand {

    private static final String UNKNOWN_TABLE = "42P01";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream messages;

    /**
     * @param out gets the secret and nothing else
     * @param messages gets what is said to a person
     */
    public KeyCommand(Map<String, String> environment, PrintStream out, PrintStream messages) {
        this.environment = environment;
        this.out = out;
        this.messages = messages;
    }

    /** @throws StartException if the arguments make no sense, or the database does not take the key */
    public void run(List<String> words) {
        KeyArguments arguments = KeyArguments.of(words);
        Optional<String> external =
                new StartArguments(Optional.empty(), arguments.databaseUrl()).findExternalDatabaseUrl(environment);
        if (external.isPresent()) {
            create(arguments, new Address(external.get(), externalLogin()));
            return;
        }
        var folder = DataHome.locate(environment);
        Optional<Address> running = EmbeddedDatabase.findRunning(folder);
        if (running.isPresent()) {
            create(arguments, running.get());
            return;
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            create(arguments, new Address(database.jdbcUrl(), database.application()));
        }
    }

    private DatabaseLogin externalLogin() {
        return StartArguments.findDatabaseOwner(environment)
                .orElseGet(() -> new DatabaseLogin(
                        environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
                        environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", "")));
    }

    private void create(KeyArguments arguments, Address address) {
        NewKey made = NewKey.of(
                arguments.tenant(),
                arguments.name(),
                arguments.roles(),
                arguments.expiresAt(),
                "command line",
                Clock.systemUTC());
        try (Connection connection = DriverManager.getConnection(
                        address.jdbcUrl(),
                        address.login().user(),
                        address.login().password());
                PreparedStatement tenant =
                        connection.prepareStatement("select set_config('suandian.tenant', ?, false)")) {
            tenant.setString(1, arguments.tenant().id());
            tenant.execute();
            KeyTable.insert(connection, made);
        } catch (SQLException e) {
            throw new StartException(
                    UNKNOWN_TABLE.equals(e.getSQLState())
                            ? "The database must have the tables of the service. Maybe start the service once first."
                            : "The database must take the key, and did not: " + e.getMessage(),
                    e);
        }
        messages.printf(
                "The key %s of the tenant %s, roles %s, %s. It is shown this once:%n",
                made.key().prefix(),
                arguments.tenant().id(),
                String.join(", ", arguments.roles()),
                arguments.expiresAt().map(moment -> "holds until " + moment).orElse("holds until it is revoked"));
        out.println(made.secret().reveal());
    }
}
