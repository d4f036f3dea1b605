package org.suandian.platform.web.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many requests a second each caller may make, counted in this process. */
final class RateLimits {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets;
    private final int perSecond;
    private final int burst;

    /** @param remembered callers; one that is forgotten begins with a full burst */
    RateLimits(int perSecond, int burst, int remembered) {
        this.perSecond = perSecond;
        this.burst = Math.max(perSecond, burst);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    /**
     * A refusal.
     *
     * @param perSecond the limit
     * @param burst the most that can be asked at once
     * @param pause until one more request is taken on
     */
    record Exceeded(int perSecond, int burst, Duration pause) {

        /** At least one. */
        long waitSeconds() {
            return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(pause.toNanos() + TimeUnit.SECONDS.toNanos(1) - 1));
        }
    }

    /** Counts a request, or refuses it. */
    Optional<Exceeded> take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, unused -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new Exceeded(perSecond, burst, Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
