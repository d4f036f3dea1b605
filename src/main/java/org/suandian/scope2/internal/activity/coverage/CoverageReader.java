package org.suandian.scope2.internal.activity.coverage;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.series.Interval;

/** Tells what the meters of a site have covered. */
@Singleton
public class CoverageReader {

    private final AgroalDataSource database;

    CoverageReader(AgroalDataSource database) {
        this.database = database;
    }

    /** As {@link CoverageQuery#read}, of what is committed. */
    public SiteCoverage read(String organisationId, String siteId, Interval window, boolean edgesCount, int listed) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return new CoverageQuery(connection).read(organisationId, siteId, window, edgesCount, listed);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
