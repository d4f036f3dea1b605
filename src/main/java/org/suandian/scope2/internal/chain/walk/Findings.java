package org.suandian.scope2.internal.chain.walk;

import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.run.Verification.Finding;

/** What a walk has found so far; the first of it are told. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> first = new ArrayList<>();
    private long total;

    void add(String code, String where, String message) {
        total++;
        if (first.size() < MOST) {
            first.add(new Finding(code, where, message));
        }
    }

    List<Finding> first() {
        return first;
    }

    long total() {
        return total;
    }
}
