package org.suandian.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceCheckTest {

    @TempDir
    Path folder;

    private Status status(Optional<String> where, long leastMib) {
        return new DiskSpaceCheck(where, leastMib).look().getStatus();
    }

    @Test
    void aDiskWithRoomIsReady() {
        assertThat(status(Optional.of(folder.toString()), 0)).isEqualTo(Status.UP);
    }

    @Test
    void aFullDiskIsNotReady() {
        assertThat(status(Optional.of(folder.toString()), Long.MAX_VALUE)).isEqualTo(Status.DOWN);
    }

    @Test
    void aMissingFolderIsNotReady() {
        assertThat(status(Optional.of(folder.resolve("gone").toString()), 0)).isEqualTo(Status.DOWN);
    }

    @Test
    void anExternalDatabaseHasItsOwnDisk() {
        assertThat(status(Optional.empty(), Long.MAX_VALUE)).isEqualTo(Status.UP);
    }
}
