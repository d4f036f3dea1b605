package org.suandian.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTest {

    @TempDir
    Path temporary;

    @Test
    void theFolderFollowsTheEnvironment() {
        assertThat(DataHome.locate(Map.of("SUANDIAN_DATA_HOME", "/a/b", "XDG_DATA_HOME", "/c")))
                .isEqualTo(Path.of("/a/b"));
        assertThat(DataHome.locate(Map.of("XDG_DATA_HOME", "/c"))).isEqualTo(Path.of("/c/suandian"));
        assertThat(DataHome.locate(Map.of())).endsWithRaw(Path.of(".local", "share", "suandian"));
    }

    @Test
    void theFolderIsItsOwnersOnly() throws IOException {
        try (DataHome home = DataHome.open(temporary.resolve("a/b"))) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.postgres().getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void theFolderIsUsedByOneAtATime() {
        Path folder = temporary.resolve("home");
        try (DataHome first = DataHome.open(folder)) {
            assertThat(first.postgres().getParent()).isEqualTo(folder);
            assertThatThrownBy(() -> DataHome.open(folder))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("must not be in use")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        DataHome.open(folder).close();
    }

    @Test
    void dataAreNotBelowTheFolderThatTheLibraryClears() {
        try (DataHome home = DataHome.open(temporary.resolve("home"))) {
            assertThat(home.postgres().startsWith(home.binaries())).isFalse();
            assertThat(home.binaries().startsWith(home.postgres())).isFalse();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithAdvice() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataHome.open(file.resolve("home")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("must be writable");
    }
}
