package org.suandian.scope2.internal.register.table;

import java.util.Collection;
import org.suandian.scope2.ledger.CanonicalWriter;

/** Lists among the fields of an entry: how many, and each. */
final class Lists {

    private Lists() {}

    static void write(CanonicalWriter out, Collection<String> values) {
        out.number(values.size());
        values.forEach(out::text);
    }
}
