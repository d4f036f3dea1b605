package org.suandian.tenant;

import java.util.Optional;

/** Tells whose data the calling thread works on. */
public interface CurrentTenant {

    /** Empty where the work is nobody's, such as looking for jobs: no tenant's data can be seen then. */
    Optional<Tenant> find();

    /**
     * The tenant that a request or a job is of.
     *
     * @throws IllegalStateException where there is none, which is a programming error
     */
    default Tenant get() {
        return find().orElseThrow(
                        () -> new IllegalStateException("The work must be a tenant's: of a request, or of a job."));
    }
}
