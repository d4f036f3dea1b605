package org.suandian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs .mvn/jdk.sh, which both ./mvnw and ./suandian use, on folders that look like JDKs. */
class JdkFinderTest {

    @TempDir
    Path roots;

    private record Result(int exitCode, String output) {}

    private Path jdk(String folder, String version) throws IOException {
        Path home = roots.resolve(folder);
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(bin.resolve(program), "#!/bin/sh\nexit 1\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Result find(String javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-eu", "-c", ". \"$0\"; use_jdk; printf %s \"$JAVA_HOME\"", script());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("SUANDIAN_JDK_ROOTS", roots.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static String script() {
        return Path.of(".mvn", "jdk.sh").toAbsolutePath().toString();
    }

    @Test
    void javaHomeIsTakenIfItIsNewEnough() throws Exception {
        Path own = jdk("own", "21.0.1");
        jdk("newer", "25.0.3");
        assertThat(find(own.toString())).isEqualTo(new Result(0, own.toString()));
    }

    @Test
    void theNewestIsTakenIfJavaHomeIsTooOld() throws Exception {
        Path old = jdk("old", "17.0.15");
        jdk("a", "25.0.3");
        Path newest = jdk("b", "25.0.10");
        jdk("c", "21.0.99");
        assertThat(find(old.toString())).isEqualTo(new Result(0, newest.toString()));
    }

    @Test
    void java8IsNotTakenForEighteen() throws Exception {
        jdk("eight", "1.8.0_402");
        Path good = jdk("good", "21");
        assertThat(find("")).isEqualTo(new Result(0, good.toString()));
    }

    @Test
    void folderNamesMayHaveSpacesAndMacLayout() throws Exception {
        Path home = jdk("my jdk.jdk/Contents/Home", "21.0.4");
        assertThat(find("/nowhere")).isEqualTo(new Result(0, home.toString()));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Path runtime = jdk("runtime", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        Path jdk = jdk("jdk", "21.0.1");
        assertThat(find(runtime.toString())).isEqualTo(new Result(0, jdk.toString()));
    }

    @Test
    void whatToInstallIsSaidIfThereIsNone() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path noJava = Files.createDirectories(roots.resolve("empty-path"));
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", ". \"$0\"; PATH=$1; use_jdk", script(), "");
        builder.environment().put("JAVA_HOME", old.toString());
        builder.environment().put("SUANDIAN_JDK_ROOTS", noJava.toString());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output)
                .contains("No JDK of version 21 or newer")
                .contains("apt-get install")
                .contains(old.toString());
    }
}
