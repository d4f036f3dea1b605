package org.suandian.platform.health;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Which migrations this release needs, and which of them the database has. */
@Singleton
class SchemaVersion {

    private static final String DONE =
            "select version from flyway_schema_history where success and version is not null";
    private static final String UNDEFINED_TABLE = "42P01";

    private final Flyway flyway;
    private volatile List<String> needed = List.of();
    private volatile boolean known;

    SchemaVersion(Flyway flyway) {
        this.flyway = flyway;
    }

    /** The versions that the database lacks, in order. */
    List<String> missing(Connection connection) throws SQLException {
        Set<String> done = done(connection);
        return needed().stream().filter(version -> !done.contains(version)).toList();
    }

    private static Set<String> done(Connection connection) throws SQLException {
        Set<String> done = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DONE)) {
            while (rows.next()) {
                done.add(rows.getString(1));
            }
        } catch (SQLException e) {
            if (!UNDEFINED_TABLE.equals(e.getSQLState())) {
                throw e;
            }
        }
        return done;
    }

    /** Asked of the library once: the release does not change while it runs. */
    private List<String> needed() {
        if (!known) {
            needed = Arrays.stream(flyway.info().all())
                    .filter(each -> each.getState().isResolved())
                    .map(MigrationInfo::getVersion)
                    .filter(Objects::nonNull)
                    .map(MigrationVersion::getVersion)
                    .toList();
            known = true;
            Log.debugf("The release needs the migrations %s", needed);
        }
        return needed;
    }
}
