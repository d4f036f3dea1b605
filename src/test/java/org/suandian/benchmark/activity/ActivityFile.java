package org.suandian.benchmark.activity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** A CSV file with hourly readings of a thousand meters at a hundred sites, in the order of time. */
final class ActivityFile {

    private static final int METERS = 1_000;
    private static final int SITES = 100;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private ActivityFile() {}

    static void write(Path file, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "organisation,id,site,start,end,energy,energy_unit,measurement_point,meter,tenant,input_tokens\n");
            for (int row = 0; row < rows; row++) {
                int meter = row % METERS;
                Instant start = START.plusSeconds(3_600L * (row / METERS));
                out.write("acme,pool-%04d-%s,site-%02d,%s,%s,%d.%03d,kWh,IT_EQUIPMENT,pool-%04d,tenant-%d,%d%n"
                        .formatted(
                                meter,
                                start,
                                meter % SITES,
                                start,
                                start.plusSeconds(3_600),
                                80 + random.nextInt(40),
                                random.nextInt(1_000),
                                meter,
                                meter % 7,
                                random.nextInt(100_000_000)));
            }
        }
    }
}
