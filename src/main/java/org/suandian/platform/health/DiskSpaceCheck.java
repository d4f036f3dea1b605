package org.suandian.platform.health;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Not ready while the disk of the embedded database is nearly full: it still answers then, but can store nothing. Up
 * where the database is an external one, whose disk cannot be seen from here.
 *
 * <p>The disk is looked at every few seconds, so that one that hangs does not hold up who asks.
 */
@Readiness
@Singleton
public class DiskSpaceCheck implements AsyncHealthCheck {

    private static final int BYTES_PER_MIB_SHIFT = 20;

    private final Optional<String> folder;
    private final long leastMib;
    private volatile @Nullable HealthCheckResponse last;

    DiskSpaceCheck(
            @ConfigProperty(name = "suandian.embedded-database-folder") Optional<String> folder,
            @ConfigProperty(name = "suandian.least-free-disk-mib", defaultValue = "256") long leastMib) {
        this.folder = folder;
        this.leastMib = leastMib;
    }

    @Scheduled(every = "5s", identity = "disk-space", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        last = look();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        HealthCheckResponse known = last;
        return Uni.createFrom().item(known == null ? look() : known);
    }

    HealthCheckResponse look() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Disk space of the embedded database");
        if (folder.isEmpty()) {
            return response.up().build();
        }
        try {
            long freeMib = Files.getFileStore(Path.of(folder.get())).getUsableSpace() >> BYTES_PER_MIB_SHIFT;
            return response.status(freeMib >= leastMib)
                    .withData("free_mib", freeMib)
                    .withData("least_mib", leastMib)
                    .build();
        } catch (IOException e) {
            return response.down().withData("failure", e.toString()).build();
        }
    }
}
