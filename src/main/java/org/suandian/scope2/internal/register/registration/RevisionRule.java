package org.suandian.scope2.internal.register.registration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.internal.register.table.RegisterTable;

/** Decides what becomes of a draft whose id may be known. */
@FunctionalInterface
public interface RevisionRule<T> {

    /**
     * Decides.
     *
     * @param versions recorded ones of the same id, oldest first
     */
    Revision decide(Connection connection, T draft, List<Recorded<T>> versions) throws SQLException;

    /** Any other content than that of the newest version is a new version. */
    static <T> RevisionRule<T> anyRevision(RegisterTable<T> table) {
        return (connection, draft, versions) -> {
            if (versions.isEmpty()) {
                return new Revision.Next(1);
            }
            Recorded<T> newest = versions.getLast();
            return Arrays.equals(table.content(newest.value()), table.content(draft))
                    ? new Revision.Repeated(newest.version())
                    : new Revision.Next(newest.version() + 1);
        };
    }
}
