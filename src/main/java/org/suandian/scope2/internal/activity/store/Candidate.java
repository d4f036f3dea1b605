package org.suandian.scope2.internal.activity.store;

import org.suandian.scope2.internal.activity.store.StoredActivity.Key;

/** A record that shall be stored, and where it stands in the request. */
record Candidate(long row, long line, ActivityRow activity) {

    Key key() {
        return new Key(activity.organisationId(), activity.clientId());
    }

    boolean isReversal() {
        return activity.reversesId().isPresent();
    }

    /** The record that a reversal takes back. */
    Key reversed() {
        return new Key(activity.organisationId(), activity.reversesId().orElseThrow());
    }
}
