package org.suandian.platform.web.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is taken on; see docs/observability.md for why these are the defaults. */
@ConfigMapping(prefix = "suandian.limits")
public interface LimitsConfig {

    /** Of one address (of IPv6: of one /64 network), and of one key. */
    @WithDefault("2000")
    int requestsPerSecond();

    /** Beyond the rate, after a pause. */
    @WithDefault("4000")
    int burst();

    /** Of all keys of a tenant together. */
    @WithDefault("10000")
    int tenantRequestsPerSecond();

    /** Beyond the rate, after a pause. */
    @WithDefault("20000")
    int tenantBurst();

    /** Of the machine itself, where a proxy or a tool may speak for many. */
    @WithDefault("200000")
    int localRequestsPerSecond();

    /** Answered at once, at most; fewer while answers are slow. */
    @WithDefault("256")
    int concurrentRequests();

    /** Answered at once however slow answers are. */
    @WithDefault("16")
    int leastConcurrentRequests();

    /** An answer that takes longer to begin is a sign of too much work at once. */
    @WithDefault("0.3s")
    Duration slowAnswer();

    /** Streams of events that are open at once. */
    @WithDefault("500")
    int concurrentStreams();

    /** Callers whose rate is remembered; beyond that, the least recent are forgotten. */
    @WithDefault("50000")
    int rememberedCallers();
}
