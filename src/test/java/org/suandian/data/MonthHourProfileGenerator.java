package org.suandian.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes {@code price-profiles.csv} and {@code carbon-profiles.csv}: for each market zone, calendar month and hour of the market's own
 * clock, the mean, the 10th and 90th percentile and the number of hours behind them.
 *
 * <p>Usage: {@code java MonthHourProfileGenerator [<reference folder> [<data folder>]]}. The reference folder holds
 * {@code grid/hourly-2024/<zone>.csv} in UTC; without an argument it comes from the system property or environment variable
 * {@code SUANDIAN_REFERENCE}, else {@code ../shared/reference}. The data folder (default {@code data}) holds {@code grid-zones.csv} and
 * receives the two files.
 *
 * <p>Missing hours are skipped and show in the hour count; they are never taken as zero. The same input gives the same bytes.
 */
public final class MonthHourProfileGenerator {

    private static final String REFERENCE_SETTING = "SUANDIAN_REFERENCE";
    private static final String DEFAULT_REFERENCE = "../shared/reference";
    private static final String HOURLY_FOLDER = "grid/hourly-2024";
    private static final int PROFILE_YEAR = 2024;

    private final Path hourlyFolder;
    private final Path dataFolder;

    private MonthHourProfileGenerator(Path hourlyFolder, Path dataFolder) {
        this.hourlyFolder = hourlyFolder;
        this.dataFolder = dataFolder;
    }

    /**
     * Computes both files, or prints why it did not.
     *
     * @param args the reference folder and the data folder, both optional
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path hourlyFolder =
                Path.of(args.length > 0 ? args[0] : referenceSetting()).resolve(HOURLY_FOLDER);
        Path dataFolder = Path.of(args.length > 1 ? args[1] : "data");
        if (!Files.isDirectory(hourlyFolder)) {
            System.out.println("skipped: no reference data");
            return;
        }
        new MonthHourProfileGenerator(hourlyFolder, dataFolder).generate();
    }

    private static String referenceSetting() {
        return Optional.ofNullable(System.getProperty(REFERENCE_SETTING))
                .or(() -> Optional.ofNullable(System.getenv(REFERENCE_SETTING)))
                .orElse(DEFAULT_REFERENCE);
    }

    private void generate() throws IOException {
        MarketClocks clocks = MarketClocks.read(dataFolder.resolve("grid-zones.csv"));
        List<String> prices = new ArrayList<>(List.of(ProfileRows.PRICE_HEADER));
        List<String> carbon = new ArrayList<>(List.of(ProfileRows.CARBON_HEADER));
        for (Path file : hourlyFiles()) {
            HourlySeries series = HourlySeries.read(file);
            ZoneId clock = clocks.getClock(series.zoneId());
            int missing = addPrices(series, clock, prices);
            addCarbon(series, clock, carbon);
            System.out.printf(
                    "%s: %d hours, %d without a price%n",
                    series.zoneId(), series.hours().size(), missing);
        }
        write("price-profiles.csv", prices);
        write("carbon-profiles.csv", carbon);
    }

    private List<Path> hourlyFiles() throws IOException {
        try (Stream<Path> files = Files.list(hourlyFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static int addPrices(HourlySeries series, ZoneId clock, List<String> rows) {
        MonthHourBuckets buckets = MonthHourBuckets.of(clock, series, HourlySeries.Hour::pricePerMwh);
        buckets.forEach((month, hour, distribution) ->
                rows.add(ProfileRows.price(series, PROFILE_YEAR, month, hour, distribution)));
        return buckets.missingHours();
    }

    private static void addCarbon(HourlySeries series, ZoneId clock, List<String> rows) {
        MonthHourBuckets.of(clock, series, HourlySeries.Hour::directGramsPerKwh)
                .forEach((month, hour, distribution) ->
                        rows.add(ProfileRows.carbon(series, "DIRECT", PROFILE_YEAR, month, hour, distribution)));
        MonthHourBuckets.of(clock, series, HourlySeries.Hour::lifecycleGramsPerKwh)
                .forEach((month, hour, distribution) ->
                        rows.add(ProfileRows.carbon(series, "LIFECYCLE", PROFILE_YEAR, month, hour, distribution)));
    }

    private void write(String name, List<String> rows) throws IOException {
        Files.writeString(dataFolder.resolve(name), String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        System.out.printf("%s: %d rows%n", name, rows.size() - 1);
    }
}
