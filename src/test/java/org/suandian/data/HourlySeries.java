package org.suandian.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One zone's hours of a year, as a reference file holds them: price per MWh in the zone's currency, direct and lifecycle intensity in
 * gCO2e per kWh, each of which may be missing in an hour.
 *
 * @param zoneId the zone, which is the file's name
 * @param currency ISO 4217 code of the prices, empty where the file has no price
 * @param hours the hours in the file's order
 */
record HourlySeries(String zoneId, String currency, List<Hour> hours) {

    private static final String HEADER =
            "utc_start,price_per_mwh,currency,gco2e_per_kwh_direct,gco2e_per_kwh_lifecycle,ci_estimated";
    private static final int COLUMNS = 6;

    /** One hour that starts at {@code start} (included) and lasts to the next full hour. */
    record Hour(
            Instant start,
            OptionalDouble pricePerMwh,
            OptionalDouble directGramsPerKwh,
            OptionalDouble lifecycleGramsPerKwh) {}

    /**
     * Reads one hourly file.
     *
     * @throws IllegalArgumentException when the header or a row does not have the expected columns
     */
    static HourlySeries read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("The header of %s must be '%s'.".formatted(file, HEADER));
        }
        List<Hour> hours = new ArrayList<>(lines.size());
        String currency = "";
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = split(file, line);
            currency = currency.isEmpty() ? cells[2] : currency;
            hours.add(new Hour(
                    OffsetDateTime.parse(cells[0]).toInstant(), number(cells[1]), number(cells[3]), number(cells[4])));
        }
        return new HourlySeries(zoneIdOf(file), currency, List.copyOf(hours));
    }

    private static String[] split(Path file, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("The row '%s' of %s must have %d cells.".formatted(line, file, COLUMNS));
        }
        return cells;
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static String zoneIdOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".csv".length());
    }
}
