package org.suandian.scope2.internal.consumption;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Which workload: what is recorded of it apart from its amounts. */
record WorkloadKey(
        @Nullable String modelId,
        @Nullable String acceleratorId,
        @Nullable String tenant) {

    /** What no workload accounts for, and what was recorded without naming any. */
    static final WorkloadKey UNNAMED = new WorkloadKey(null, null, null);

    private static final Comparator<@Nullable String> ABSENT_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    static final Comparator<WorkloadKey> ORDER = Comparator.comparing(WorkloadKey::modelId, ABSENT_LAST)
            .thenComparing(WorkloadKey::acceleratorId, ABSENT_LAST)
            .thenComparing(WorkloadKey::tenant, ABSENT_LAST);

    /** Equal texts are mostly the same object. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSurely(@Nullable String model, @Nullable String accelerator, @Nullable String ofTenant) {
        return modelId == model && acceleratorId == accelerator && tenant == ofTenant;
    }
}
