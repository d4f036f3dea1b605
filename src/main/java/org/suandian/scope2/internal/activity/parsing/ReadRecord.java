package org.suandian.scope2.internal.activity.parsing;

import java.util.Optional;
import org.suandian.scope2.activity.ActivityRecord;

/** A record that is sound in itself. */
public sealed interface ReadRecord {

    /** In the request, from 1. */
    long row();

    /** In the request's text, from 1. */
    long line();

    String organisationId();

    String id();

    /**
     * Something that was used.
     *
     * @param given how its energy was handed in, where that is not in kWh
     */
    record Activity(long row, long line, ActivityRecord record, Optional<String> given) implements ReadRecord {

        @Override
        public String organisationId() {
            return record.organisationId();
        }

        @Override
        public String id() {
            return record.id();
        }
    }

    /** Takes back a record that has to be looked up. */
    record Reversal(long row, long line, String organisationId, String id, String reversesId, StatedParts stated)
            implements ReadRecord {}
}
