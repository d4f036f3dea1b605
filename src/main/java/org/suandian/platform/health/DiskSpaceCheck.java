package org.suandian.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the disk of the embedded database is nearly full: it still answers then, but can store nothing. Up
 * where the database is an external one, whose disk cannot be seen from here.
 */
@Readiness
@ApplicationScoped
public class DiskSpaceCheck implements HealthCheck {

    private static final int BYTES_PER_MIB_SHIFT = 20;

    private final Optional<String> folder;
    private final long leastMib;

    DiskSpaceCheck(
            @ConfigProperty(name = "suandian.embedded-database-folder") Optional<String> folder,
            @ConfigProperty(name = "suandian.least-free-disk-mib", defaultValue = "256") long leastMib) {
        this.folder = folder;
        this.leastMib = leastMib;
    }

    @Override
    public HealthCheckResponse call() {
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
