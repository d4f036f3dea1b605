package org.suandian.deployment.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The real kustomize, as a part of kubectl: {@code SUANDIAN_KUBECTL} names the program, else it is the {@code kubectl}
 * of the path. {@code k8s/install-kubectl.sh} installs one.
 */
public final class Kustomize {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Kustomize() {}

    /** The objects that a folder with a kustomization makes. */
    public static List<Manifest> build(Path folder) {
        return parse(buildText(folder));
    }

    /** The same, as the text that would be applied. */
    public static String buildText(Path folder) {
        String program = Optional.ofNullable(System.getenv("SUANDIAN_KUBECTL")).orElse("kubectl");
        try {
            Path errors = Files.createTempFile(Path.of("target"), "kustomize", ".err");
            Process process = new ProcessBuilder(program, "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            String complaints = Files.readString(errors);
            Files.delete(errors);
            // A warning is a failure too: kustomize says in this way what the next release refuses.
            if (status != 0 || !complaints.isBlank()) {
                throw new IllegalStateException("kustomize must build " + folder + " without a word: " + complaints);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The program (" + program + ") must be there to build manifests. Maybe run k8s/install-kubectl.sh.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The objects of a text in YAML. */
    public static List<Manifest> parse(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll().stream().map(Manifest::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
