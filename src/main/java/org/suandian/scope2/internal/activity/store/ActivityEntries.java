package org.suandian.scope2.internal.activity.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suandian.scope2.internal.chain.walk.EntrySource;
import org.suandian.scope2.internal.chain.walk.TableSource;
import org.suandian.scope2.ledger.BlockKind;

/** Activity as the walk of the chain reads it. */
final class ActivityEntries {

    @Produces
    @Singleton
    EntrySource source() {
        return new TableSource(
                BlockKind.ACTIVITY,
                "ledger_activity",
                ActivityRow.COLUMNS,
                (row, entry) -> ActivityRow.of(row).write(entry));
    }
}
