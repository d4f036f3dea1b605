package org.suandian.scope2.internal.register.table;

import java.util.Collections;
import java.util.List;

/**
 * The statements of a register's table.
 *
 * @param select parameters: the head's sequence; the organisation twice, where the table has one; the id twice
 * @param walk all entries, in order of block and position
 * @param hasOrganisation whether the table has a column {@code organisation_id}
 */
record TableSql(String table, String insert, String select, String walk, boolean hasOrganisation) {

    private static final String ORGANISATION = "organisation_id";

    /**
     * A second table, whose rows are parts of entries.
     *
     * @param columns of it, each after a comma
     * @param number that its rows of an entry are ordered by
     */
    record Parts(String table, String columns, String number) {

        String join() {
            return " left join %s p on p.block_id = e.block_id and p.position = e.position".formatted(table);
        }

        String order() {
            return ", p." + number;
        }
    }

    /**
     * Made of the table's name and columns.
     *
     * @param idColumn what the versions of an entry have in common, beside the organisation
     * @param columns all after block, position and hash
     */
    static TableSql of(String table, String idColumn, List<String> columns) {
        return of(table, idColumn, columns, "", "", "");
    }

    /** As {@link #of(String, String, List)}, with parts in a second table. */
    static TableSql of(String table, String idColumn, List<String> columns, Parts parts) {
        return of(table, idColumn, columns, parts.columns, parts.join(), parts.order());
    }

    private static TableSql of(
            String table, String idColumn, List<String> columns, String partColumns, String join, String partOrder) {
        boolean hasOrganisation = columns.contains(ORGANISATION);
        String insert = "insert into %s (block_id, position, entry_hash, %s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size() + 3, "?")));
        String select =
                "select e.*, b.sequence as block_sequence, b.recorded_at%s from %s e join ledger_block b on b.id = e.block_id%s"
                                .formatted(partColumns, table, join)
                        + " where b.sequence <= ?"
                        + (hasOrganisation ? " and (e.organisation_id = ? or ?::text is null)" : "")
                        + " and (e.%s = ? or ?::text is null)".formatted(idColumn)
                        + " order by "
                        + (hasOrganisation ? "e.organisation_id collate \"C\", " : "")
                        + "e.%s collate \"C\", e.version%s".formatted(idColumn, partOrder);
        // Entries are looked at before it is known whether their block is there.
        String walk = "select e.*, 0::bigint as block_sequence, timestamptz 'epoch' as recorded_at%s from %s e%s"
                        .formatted(partColumns, table, join)
                + " order by e.block_id, e.position" + partOrder;
        return new TableSql(table, insert, select, walk, hasOrganisation);
    }
}
