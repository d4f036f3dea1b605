package org.suandian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceShapeTest {

    private static final int MAXIMUM_LINES = 250;

    private static List<Path> sources(String... roots) throws IOException {
        List<Path> result = new java.util.ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(result::add);
            }
        }
        return result;
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path source : sources("src/main/java", "src/test/java")) {
            Path description = source.resolveSibling("package-info.java");
            assertThat(description).exists();
            assertThat(Files.readString(description)).contains("@NullMarked").startsWith("/**");
        }
    }

    @Test
    void filesStayShort() throws IOException {
        for (Path source : sources("src/main/java", "src/test/java")) {
            assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(MAXIMUM_LINES);
        }
    }

    @Test
    void publicTypesAreDescribed() throws IOException {
        for (Path source : sources("src/main/java")) {
            String text = Files.readString(source);
            if (text.contains("\npublic ")) {
                assertThat(text.substring(0, text.indexOf("\npublic ")))
                        .as(source.toString())
                        .contains("/**");
            }
        }
    }
}
