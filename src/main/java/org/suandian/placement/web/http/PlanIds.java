package org.suandian.placement.web.http;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.suandian.failure.UnknownIdException;

/** Ids in paths. */
public final class PlanIds {

    /** Java reads more than this as an id, and as another one than it looks like. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private PlanIds() {}

    /** The id; throws {@link UnknownIdException} for what no plan can have. */
    public static UUID plan(String id) {
        return parse("placement plan", id);
    }

    public static UUID front(String id) {
        return parse("pareto front", id);
    }

    private static UUID parse(String thing, String id) {
        if (!ID.matcher(id).matches()) {
            throw UnknownIdException.of(thing, id, List.of());
        }
        return UUID.fromString(id);
    }
}
