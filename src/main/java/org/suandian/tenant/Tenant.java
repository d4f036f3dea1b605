package org.suandian.tenant;

import java.util.regex.Pattern;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;

/**
 * Somebody whose data nobody else sees.
 *
 * @param id 1 to 63 lower-case letters, digits and hyphens; a letter or digit first
 */
public record Tenant(String id) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    /** Whose data there are before there are tenants; it alone may import what all share. */
    public static final Tenant DEFAULT = new Tenant("default");

    /** @throws InvalidInputException {@code malformed-tenant} */
    public Tenant {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInputException(
                    "malformed-tenant",
                    "The tenant (%s) must be 1 to 63 lower-case letters, digits and hyphens, a letter or digit first."
                            .formatted(Quoted.of(id)),
                    Details.of("tenant", Quoted.of(id)));
        }
    }

    /** Whether there could be a tenant of that id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
