package org.suandian.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The TypeScript of the interface: its types and its unit tests, with the compiler, the bundler and the runtime that the
 * build has unpacked from Maven's repository ({@code node_modules}); Node is not needed.
 */
class WebSourcesIT {

    private static final Path MODULES = Path.of("node_modules");

    @Test
    void typesAreSound() throws Exception {
        run(
                "run",
                "-A",
                "--unstable-detect-cjs",
                "node_modules/typescript/lib/tsc.js",
                "-p",
                "src/main/resources/web/tsconfig.json");
    }

    @Test
    void unitTestsPass() throws Exception {
        run("run", "-A", "--unstable-detect-cjs", "src/test/web/bundle.mjs");
        String told = run("test", "-A", "--no-check", "target/web-tests");
        assertThat(told).containsPattern("ok \\| \\d{2,} passed");
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/web/app"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ts")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250);
            }
        }
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(deno().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    private static Path deno() throws IOException {
        try (Stream<Path> platforms = Files.list(MODULES.resolve("@deno"))) {
            return platforms
                    .map(platform -> platform.resolve("deno"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
