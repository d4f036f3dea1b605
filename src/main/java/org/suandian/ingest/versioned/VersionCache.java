package org.suandian.ingest.versioned;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Function;
import org.suandian.provenance.DataVersion;

/** Keeps what was read for the last few versions. A version names the same data for ever, so nothing expires. */
public final class VersionCache<T> {

    private static final int VERSIONS_KEPT = 4;

    private final LoadingCache<DataVersion, T> cache;

    /**
     * @param load reads one version; runs within a transaction
     */
    public VersionCache(Function<DataVersion, T> load) {
        this.cache = Caffeine.newBuilder()
                .maximumSize(VERSIONS_KEPT)
                .build(version -> QuarkusTransaction.requiringNew().call(() -> load.apply(version)));
    }

    public T get(DataVersion version) {
        return cache.get(version);
    }
}
