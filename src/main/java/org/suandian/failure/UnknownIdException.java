package org.suandian.failure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** An id names nothing that there is. Its code is {@code unknown-<thing>}; the details hold near matches. */
public non-sealed class UnknownIdException extends SuandianException {

    private UnknownIdException(String thing, String id, String message, List<String> nearMatches) {
        super(
                "unknown-" + thing.replace(' ', '-').toLowerCase(Locale.ROOT),
                message,
                Details.of("thing", thing).and("id", id).and("nearMatches", nearMatches),
                null);
    }

    /**
     * The failure for an id that is none of the known ones.
     *
     * @param thing what the id should name, in lower case, e.g. {@code region} or {@code grid zone}
     * @param id what was asked for
     * @param known all ids there are, among which near matches are looked for
     */
    public static UnknownIdException of(String thing, String id, Collection<String> known) {
        List<String> near = NearMatches.listNearest(id, known);
        String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        return new UnknownIdException(
                thing, id, "The " + thing + " (" + Quoted.of(id) + ") must be a known one." + advice, near);
    }
}
