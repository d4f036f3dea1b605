package org.suandian.jobs;

/** Says whose a job is, so that one who hands in many does not keep the others waiting. */
@FunctionalInterface
public interface JobTenants {

    /** The tenant of those who are nobody's. */
    String DEFAULT = "default";

    /** The tenant on whose behalf the current thread works. */
    String current();
}
