package org.suandian.scope2.internal.register.table;

import java.util.Collections;
import java.util.List;

/**
 * The statements of a register's table.
 *
 * @param hasOrganisation whether it has a column {@code organisation_id}
 */
record TableSql(String insert, String select, String selectBlock, boolean hasOrganisation) {

    private static final String ORGANISATION = "organisation_id";

    /**
     * Made of the table's name and columns.
     *
     * @param idColumn what the versions of an entry have in common, beside the organisation
     * @param columns all after block, position and hash
     */
    static TableSql of(String table, String idColumn, List<String> columns) {
        return of(table, idColumn, columns, "", "", "");
    }

    /**
     * As {@link #of(String, String, List)}, with a second table.
     *
     * @param partColumns of the second table, beginning with a comma
     * @param join the clause that joins it
     * @param partOrder order of the rows of an entry, beginning with a comma
     */
    static TableSql of(
            String table, String idColumn, List<String> columns, String partColumns, String join, String partOrder) {
        boolean hasOrganisation = columns.contains(ORGANISATION);
        String insert = "insert into " + table + " (block_id, position, entry_hash, " + String.join(", ", columns)
                + ") values (" + String.join(", ", Collections.nCopies(columns.size() + 3, "?")) + ")";
        String organisation = hasOrganisation ? " and (e.organisation_id = ? or ?::text is null)" : "";
        String order = hasOrganisation ? "e.organisation_id collate \"C\", " : "";
        String select = "select e.*, b.sequence as block_sequence, b.recorded_at" + partColumns + " from " + table
                + " e join ledger_block b on b.id = e.block_id " + join + " where b.sequence <= ?" + organisation
                + " and (e." + idColumn + " = ? or ?::text is null) order by " + order + "e." + idColumn
                + " collate \"C\", e.version" + partOrder;
        String selectBlock = "select e.*" + partColumns + " from " + table + " e " + join
                + " where e.block_id = ? order by e.position" + partOrder;
        return new TableSql(insert, select, selectBlock, hasOrganisation);
    }
}
