package org.suandian.scope2.activity;

/** What a record does to the ledger. Nothing is ever changed: a mistake is reversed, and recorded anew. */
public enum RecordType {
    ACTIVITY,
    /** Takes an earlier record back: the same with all amounts negated. The only record whose energy may be negative. */
    REVERSAL
}
