package org.suandian.throughput.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.VersionedImporter;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.TokenBasis;
import org.suandian.throughput.internal.ProfileAssembly;
import org.suandian.throughput.internal.persistence.OperatingPointEntity;
import org.suandian.throughput.internal.persistence.OperatingPointRepository;

/** Imports throughput profiles. The points of one profile are replaced together. */
@Singleton
public class ThroughputProfileImporter extends VersionedImporter<OperatingPointEntity, OperatingPointEntity> {

    ThroughputProfileImporter(OperatingPointRepository repository) {
        super(ThroughputProfileFormat.SCHEMA, repository);
    }

    @Override
    protected List<String> rowKey() {
        return List.of("point_id");
    }

    @Override
    protected OperatingPointEntity read(CsvRow row) {
        OperatingPointEntity point = new OperatingPointEntity();
        readShared(row, point);
        point.pointId = row.text("point_id");
        point.outputTokens = Absence.column(row.findDecimal("output_tokens"));
        point.concurrency = Absence.column(row.findDecimal("concurrency"));
        point.interactivity = Absence.column(row.findDecimal(ThroughputProfileFormat.INTERACTIVITY));
        point.throughput = row.decimal(ThroughputProfileFormat.THROUGHPUT);
        point.powerWatts = Absence.column(row.findDecimal(ThroughputProfileFormat.POWER));
        point.note = Absence.column(row.findText("note"));
        refuseOdd(row, point);
        return point;
    }

    private static void readShared(CsvRow row, OperatingPointEntity point) {
        point.profileId = row.text("profile_id");
        point.modelId = row.text("model_id");
        point.acceleratorId = row.text("accelerator_id");
        point.precision = row.text("precision");
        point.engine = Absence.column(row.findText("engine"));
        point.acceleratorsPerReplica = Absence.column(row.findDecimal("accelerators_per_replica"));
        point.parallelism = Absence.column(row.findText("parallelism"));
        point.speculativeDecoding = Absence.column(row.findText("speculative_decoding"));
        point.workload = Absence.column(row.findText("workload"));
        point.phase = row.code("phase", Phase.class);
        point.tokenBasis = row.code("token_basis", TokenBasis.class);
        point.inputTokens = Absence.column(row.findDecimal("input_tokens"));
        point.energyBoundary = row.code("energy_boundary", EnergyBoundary.class);
        point.quality = row.code("quality", PointQuality.class);
        point.sourceId = row.text("source_id");
    }

    private static void refuseOdd(CsvRow row, OperatingPointEntity point) {
        boolean measured = point.energyBoundary != EnergyBoundary.NONE;
        if (measured && point.powerWatts == null) {
            throw row.problem(
                    "boundary-without-power",
                    "energy_boundary",
                    "The {column} ({value}) must be NONE where no power was measured.",
                    "the power is missing.");
        }
        if (!measured && point.powerWatts != null) {
            throw row.problem(
                    "power-without-boundary",
                    ThroughputProfileFormat.POWER,
                    "The {column} ({value} W) must have an energy_boundary.",
                    "it is ACCELERATOR if boards were metered and SYSTEM if whole servers were; leave provisioned power"
                            + " out.");
        }
    }

    @Override
    protected List<OperatingPointEntity> store(List<OperatingPointEntity> group) {
        ProfileAssembly.assemble(group);
        return group;
    }
}
