package org.suandian.scope2.run;

import java.util.List;

/**
 * What walking the chain or recomputing a run found.
 *
 * @param checked entries, blocks or files that were looked at
 * @param findings what is not as recorded; empty: all is
 * @param notes what to know of it besides, such as that nothing but triggers protects the ledger
 */
public record Verification(long checked, List<Finding> findings, List<String> notes) {

    public Verification {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    public Verification(long checked, List<Finding> findings) {
        this(checked, findings, List.of());
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /**
     * Something that is not as it was recorded.
     *
     * @param code e.g. {@code entry-changed}, {@code entry-missing}, {@code entry-added}, {@code block-changed}, {@code block-missing},
     *     {@code chain-broken}, {@code result-differs}, {@code file-differs}
     * @param where block and position, or file
     */
    public record Finding(String code, String where, String message) {}
}
