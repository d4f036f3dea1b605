package org.suandian.platform.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of the start command: {@code --port N} and {@code --database-url jdbc:postgresql:...}, each at most
 * once, also as {@code --name=value}.
 *
 * @param port the HTTP port, 0 for any free one; absent where the configuration decides
 * @param databaseUrl the JDBC URL of an external database; absent where the configuration decides
 */
public record StartArguments(Optional<Integer> port, Optional<String> databaseUrl) {

    private static final int HIGHEST_PORT = 65_535;
    private static final String URL_PREFIX = "jdbc:postgresql:";
    private static final String OWNER_USER = "SUANDIAN_DATABASE_OWNER_USERNAME";
    private static final String OWNER_PASSWORD = "SUANDIAN_DATABASE_OWNER_PASSWORD";

    /**
     * Reads the arguments.
     *
     * @throws StartException on an unknown, repeated, incomplete or malformed argument
     */
    public static StartArguments of(String... arguments) {
        StartArguments result = new StartArguments(Optional.empty(), Optional.empty());
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String value = equals < 0 ? valueAfter(name, rest) : argument.substring(equals + 1);
            result = result.with(name, value);
        }
        return result;
    }

    /**
     * The URL of the external database that these arguments or the environment name, in this order: {@code
     * --database-url}, the system property {@code quarkus.datasource.jdbc.url}, {@code QUARKUS_DATASOURCE_JDBC_URL},
     * {@code SUANDIAN_DATABASE_URL}. Empty: the embedded database is wanted.
     */
    public Optional<String> findExternalDatabaseUrl(Map<String, String> environment) {
        return databaseUrl
                .or(() -> Optional.ofNullable(System.getProperty("quarkus.datasource.jdbc.url")))
                .or(() -> Optional.ofNullable(environment.get("QUARKUS_DATASOURCE_JDBC_URL")))
                .or(() -> Optional.ofNullable(environment.get("SUANDIAN_DATABASE_URL")))
                .filter(url -> !url.isBlank());
    }

    /**
     * The login that makes the tables of an external database: {@code SUANDIAN_DATABASE_OWNER_USERNAME} and {@code
     * SUANDIAN_DATABASE_OWNER_PASSWORD}. Empty: the service's own login does.
     *
     * @throws StartException if a password is given, and no user
     */
    public static Optional<DatabaseLogin> findDatabaseOwner(Map<String, String> environment) {
        Optional<String> user = Optional.ofNullable(environment.get(OWNER_USER)).filter(text -> !text.isBlank());
        Optional<String> password =
                Optional.ofNullable(environment.get(OWNER_PASSWORD)).filter(text -> !text.isBlank());
        if (user.isEmpty() && password.isPresent()) {
            throw new StartException(OWNER_PASSWORD + " must be given with " + OWNER_USER + ".");
        }
        return user.map(name -> new DatabaseLogin(name, password.orElse("")));
    }

    private static String valueAfter(String name, Deque<String> rest) {
        if (rest.isEmpty() || !name.startsWith("--")) {
            throw new StartException("The argument (" + name + ") must be one of --port N, --database-url URL.");
        }
        return rest.removeFirst();
    }

    private StartArguments with(String name, String value) {
        return switch (name) {
            case "--port" -> new StartArguments(once(name, port, portOf(value)), databaseUrl);
            case "--database-url" -> new StartArguments(port, once(name, databaseUrl, urlOf(value)));
            default ->
                throw new StartException("The argument (" + name + ") must be one of --port N, --database-url URL.");
        };
    }

    private static <T> Optional<T> once(String name, Optional<T> before, T value) {
        if (before.isPresent()) {
            throw new StartException("The argument (" + name + ") must be given once only.");
        }
        return Optional.of(value);
    }

    private static int portOf(String value) {
        if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT) {
            return Integer.parseInt(value);
        }
        throw new StartException("The port (" + value + ") must be a whole number between 0 and " + HIGHEST_PORT + ".");
    }

    private static String urlOf(String value) {
        if (!value.startsWith(URL_PREFIX)) {
            throw new StartException("The database URL (" + value + ") must start with " + URL_PREFIX + ". Maybe "
                    + URL_PREFIX + "//localhost:5432/suandian.");
        }
        return value;
    }
}
