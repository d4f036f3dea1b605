package org.suandian.platform.web;

/**
 * The names of the roles, for the annotations of resources. A role may be part of another (docs/security.md): whoever is a planner is a
 * viewer, too, so an annotation names the least role only.
 */
public final class Roles {

    /** Asks for costs, reads plans and what all share. */
    public static final String VIEWER = "viewer";

    /** Hands in plans and activity. */
    public static final String PLANNER = "planner";

    /** Reads the ledger, makes and verifies reports. */
    public static final String AUDITOR = "auditor";

    /** Everything: registers, imports, keys. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
