package org.suandian.grid.internal.signals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.suandian.failure.UnanswerableException;
import org.suandian.series.Interval;

/**
 * Reads stored series. By plain JDBC, because a year of values is an array of numbers and never a set of entities. Each call
 * is one transaction, in which the driver passes rows on as they arrive instead of holding them all.
 */
@Singleton
public class SignalRepository {

    @FunctionalInterface
    private interface Query<T> {
        T run(SignalReader reader) throws SQLException;
    }

    private final DataSource dataSource;

    SignalRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The zones of which anything is stored at a version, with the last import that brought something. */
    Map<String, Long> lastImports(long version) {
        return read(reader -> reader.lastImports(version));
    }

    /** The series of a zone with all their values. */
    List<RecordedSeries> listSeries(String zoneId, long version) {
        return listSeries(zoneId, version, Optional.empty(), key -> true, Long.MAX_VALUE);
    }

    /**
     * The series of a zone that pass the filter, with the values that overlap the window; one without any is not left out.
     *
     * @param version number of the data version
     * @throws UnanswerableException with code {@code too-many-values} if they would fill the memory
     */
    public List<RecordedSeries> listSeries(String zoneId, long version, Interval window, Predicate<SeriesKey> filter) {
        return listSeries(zoneId, version, Optional.of(window), filter, SignalReader.MOST_VALUES);
    }

    private List<RecordedSeries> listSeries(
            String zoneId, long version, Optional<Interval> window, Predicate<SeriesKey> filter, long most) {
        return read(reader -> {
            List<RecordedSeries> found = new ArrayList<>();
            Map<Integer, SeriesKey> series = new LinkedHashMap<>(reader.series(zoneId, version));
            series.values().removeIf(filter.negate());
            for (Map.Entry<Integer, SeriesKey> each : series.entrySet()) {
                long room =
                        most - found.stream().mapToLong(RecordedSeries::size).sum();
                found.add(reader.values(each.getKey(), each.getValue(), version, window, room));
            }
            return found;
        });
    }

    /** When each of the imports was recorded. */
    public Map<Long, Instant> recordedAt(List<Long> importNumbers) {
        return importNumbers.isEmpty() ? Map.of() : read(reader -> reader.recordedAt(importNumbers));
    }

    private <T> T read(Query<T> query) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return query.run(new SignalReader(connection));
            }
        });
    }
}
