package org.suandian.faults.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Sound bodies: what a description cannot tell. A sample's file is named like the path that it is sent to; in it, {@code @N@} stands for
 * a small number, so that some of what is sent is new and some was sent before.
 */
final class Samples {

    private static final List<String> FILES = List.of(
            "activity.json",
            "activity.csv",
            "activity.ndjson",
            "emission-factors.json",
            "emissions-reports.json",
            "imports.csv",
            "instruments.json",
            "ledger-markets.json",
            "ledger-sites.json",
            "loss-rates.json",
            "placement-plans.json",
            "placement-plans-pareto.json",
            "placement-plans-id-batches.json",
            "placement-plans-id-expected-activity.json",
            "placement-plans-id-replans.json");

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("json", "application/json", "csv", "text/csv", "ndjson", "application/x-ndjson");

    private static final int DIFFERENT = 5_000;

    private final Map<String, String> texts = new HashMap<>();

    Samples() {
        for (String file : FILES) {
            texts.put(file, read(file));
        }
    }

    private static String read(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sound body for a path and media type, if there is a sample. */
    Optional<String> find(String path, String mediaType, SplittableRandom random) {
        String name = path.substring(1).replace("{", "").replace("}", "").replace('/', '-');
        return texts.entrySet().stream()
                .filter(each -> MEDIA_TYPES.entrySet().stream()
                        .anyMatch(type -> type.getValue().equals(mediaType)
                                && each.getKey().equals(name + "." + type.getKey())))
                .findFirst()
                .map(each -> each.getValue().replace("@N@", Integer.toString(random.nextInt(DIFFERENT))));
    }
}
