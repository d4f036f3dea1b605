package org.suandian.tenant;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is not a request's: its thread is told whose data it works on, and told to forget it at the end. What such work hands to
 * another thread has to be told again there.
 */
public final class TenantScope {

    private static final ThreadLocal<@Nullable TenantScope> CURRENT = new ThreadLocal<>();

    private final Optional<Tenant> tenant;

    private TenantScope(Optional<Tenant> tenant) {
        this.tenant = tenant;
    }

    /** Works on the data of a tenant. */
    public static void run(Tenant tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #run}, with a result. */
    public static <T extends @Nullable Object> T call(Tenant tenant, Supplier<T> work) {
        return within(new TenantScope(Optional.of(tenant)), work);
    }

    /** Works on nobody's data, even where the thread serves a request. */
    public static <T extends @Nullable Object> T callForNobody(Supplier<T> work) {
        return within(new TenantScope(Optional.empty()), work);
    }

    /** The same work, to be done by another thread on the data that this thread was told of. */
    public static Runnable carried(Runnable work) {
        TenantScope scope = CURRENT.get();
        return scope == null
                ? work
                : () -> within(scope, () -> {
                    work.run();
                    return true;
                });
    }

    /** The work that the thread was told of. */
    public static Optional<TenantScope> findCurrent() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Empty where it is nobody's. */
    public Optional<Tenant> tenant() {
        return tenant;
    }

    private static <T extends @Nullable Object> T within(TenantScope scope, Supplier<T> work) {
        TenantScope before = CURRENT.get();
        CURRENT.set(scope);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
