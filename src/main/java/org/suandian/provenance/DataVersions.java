package org.suandian.provenance;

import java.time.Instant;
import java.util.Optional;
import org.suandian.failure.UnanswerableException;

/** Which versions of the data there are. */
public interface DataVersions {

    /**
     * The newest version: number 0 before anything is stored. Costs a volatile read; an import of another process is seen within a
     * second or two.
     *
     * <p>Throws the failure of an unreachable database while the database cannot be reached.
     */
    DataVersion current();

    /**
     * The version that was the newest at a moment.
     *
     * @throws UnanswerableException with code {@code nothing-recorded-as-of} before the first
     */
    DataVersion asOf(Instant moment);

    /** The version that was the newest at the moment that a question names; the newest of all where it names none. */
    default DataVersion of(Optional<Instant> asOf) {
        return asOf.map(this::asOf).orElseGet(this::current);
    }
}
