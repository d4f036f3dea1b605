package org.suandian.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The clock in which each market counts its hours, from the {@code market_timezone} column of {@code grid-zones.csv}. It differs from
 * the local clock where a market keeps standard time all year.
 */
final class MarketClocks {

    private final Map<String, ZoneId> clockByZone;

    private MarketClocks(Map<String, ZoneId> clockByZone) {
        this.clockByZone = Map.copyOf(clockByZone);
    }

    /** Reads the zones file; every cell of it stays on one line. */
    static MarketClocks read(Path gridZones) throws IOException {
        List<String> lines = Files.readAllLines(gridZones);
        List<String> header = cells(lines.getFirst());
        int zone = header.indexOf("zone_id");
        int clock = header.indexOf("market_timezone");
        Map<String, ZoneId> clockByZone = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            clockByZone.put(cells.get(zone), ZoneId.of(cells.get(clock)));
        }
        return new MarketClocks(clockByZone);
    }

    /**
     * Returns the market clock of a zone.
     *
     * @throws IllegalArgumentException when the zone is not in the file
     */
    ZoneId getClock(String zoneId) {
        ZoneId clock = clockByZone.get(zoneId);
        if (clock == null) {
            throw new IllegalArgumentException(
                    "The zone %s must have a row in grid-zones.csv. Maybe its id is spelled differently there."
                            .formatted(zoneId));
        }
        return clock;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
