package org.suandian.scope2.internal.register.table;

import java.util.Optional;

/**
 * What versions of an entry have in common.
 *
 * @param organisation whose it is; empty for what all share
 */
public record RegisterKey(Optional<String> organisation, String id) {}
