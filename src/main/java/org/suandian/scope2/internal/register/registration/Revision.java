package org.suandian.scope2.internal.register.registration;

import org.suandian.scope2.ledger.EntryProblem;

/** What becomes of a draft. */
public sealed interface Revision {

    /** It says what a recorded version says. */
    record Repeated(int version) implements Revision {}

    /** It becomes this version. */
    record Next(int version) implements Revision {}

    /** It must not be recorded. */
    record Refused(EntryProblem problem) implements Revision {}
}
