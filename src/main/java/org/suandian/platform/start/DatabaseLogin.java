package org.suandian.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** A login of the database, and its password. */
public record DatabaseLogin(String user, String password) {

    private static final int PASSWORD_BYTES = 24;

    /** A login whose password is in a file, readable by its owner only; made up where there is none. */
    static DatabaseLogin of(String user, Path passwordFile) throws IOException {
        if (!Files.exists(passwordFile)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Path draft = Files.createTempFile(
                    passwordFile.getParent(),
                    "password",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(random));
            Files.move(draft, passwordFile, StandardCopyOption.ATOMIC_MOVE);
        }
        return new DatabaseLogin(user, Files.readString(passwordFile).strip());
    }

    /** Makes the role where it is missing, and gives it this password. Of the server's superuser. */
    void create(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + user + "'")) {
                statement.execute("CREATE ROLE " + user + " LOGIN");
            }
            statement.execute("ALTER ROLE " + user + " LOGIN PASSWORD '" + password + "'");
        }
    }

    /** Makes a database of this login's where it is missing. */
    void createDatabase(Connection superuser, String name) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + user);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
