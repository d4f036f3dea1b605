package org.suandian.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.OperatingPoint;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.ThroughputProfile.Setup;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;
import org.suandian.units.Throughput;

/** Reads throughput-profiles.csv as it is carried, without a database. */
final class ProfileFile {

    private ProfileFile() {}

    static List<ThroughputProfile> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            Map<String, List<NamedCsvRecord>> byProfile = reader.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("profile_id"), LinkedHashMap::new, Collectors.toList()));
            return byProfile.values().stream().map(ProfileFile::profile).toList();
        }
    }

    private static ThroughputProfile profile(List<NamedCsvRecord> rows) {
        NamedCsvRecord head = rows.getFirst();
        return new ThroughputProfile(
                head.getField("profile_id"),
                head.getField("model_id"),
                head.getField("accelerator_id"),
                head.getField("precision"),
                new Setup(
                        Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Phase.valueOf(head.getField("phase")),
                TokenBasis.valueOf(head.getField("token_basis")),
                number(head, "input_tokens"),
                number(head, "output_tokens"),
                EnergyBoundary.valueOf(head.getField("energy_boundary")),
                PointQuality.valueOf(head.getField("quality")),
                head.getField("source_id"),
                rows.stream().map(ProfileFile::point).toList());
    }

    private static OperatingPoint point(NamedCsvRecord row) {
        OptionalDouble power = number(row, "power_w_per_accelerator");
        return new OperatingPoint(
                row.getField("point_id"),
                number(row, "concurrency"),
                number(row, "interactivity_tokens_per_second_per_user"),
                Throughput.ofTokensPerSecond(
                        Double.parseDouble(row.getField("throughput_tokens_per_second_per_accelerator"))),
                power.isPresent() ? Optional.of(Power.ofWatts(power.getAsDouble())) : Optional.empty(),
                Optional.empty());
    }

    private static OptionalDouble number(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
}
