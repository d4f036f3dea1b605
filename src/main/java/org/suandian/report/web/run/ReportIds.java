package org.suandian.report.web.run;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.suandian.failure.UnknownIdException;

/** Ids in paths and queries. */
public final class ReportIds {

    /** Java reads more than this as an id, and as another one than it looks like. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ReportIds() {}

    /** The id; throws {@link UnknownIdException} for what no report can have. */
    public static UUID report(String id) {
        return parse("emissions report", id);
    }

    public static UUID plan(String id) {
        return parse("placement plan", id);
    }

    /** Whether a text can be an id at all. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static UUID parse(String thing, String id) {
        if (!isId(id)) {
            throw UnknownIdException.of(thing, id, List.of());
        }
        return UUID.fromString(id);
    }
}
