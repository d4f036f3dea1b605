package org.suandian.scope2.internal.register.table;

import java.util.Optional;

/**
 * Which entries of a register.
 *
 * @param organisation whose; empty: everybody's, and what all share
 * @param id of one; empty: of any
 * @param allVersions each version, oldest first, and not only the newest
 */
public record Selection(Optional<String> organisation, Optional<String> id, boolean allVersions) {

    /** All versions of everything. */
    public static final Selection EVERYTHING = new Selection(Optional.empty(), Optional.empty(), true);

    /** The newest version of each. */
    public static final Selection NEWEST = new Selection(Optional.empty(), Optional.empty(), false);

    public static Selection newestOf(String organisation) {
        return new Selection(Optional.of(organisation), Optional.empty(), false);
    }
}
