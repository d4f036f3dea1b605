package org.suandian.placement.web.detail;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.suandian.placement.web.answer.CostsDto;

/** Assignments as CSV. Batches that are left out have a row with their id and {@code LEFT_OUT} alone. */
public final class AssignmentsCsv {

    private static final String[] HEADER = {
        "batch",
        "state",
        "tenant",
        "pool",
        "site",
        "model",
        "start",
        "end",
        "accelerators",
        "energy_kwh",
        "currency",
        "electricity_cost",
        "hardware_cost",
        "egress_cost",
        "lateness_cost",
        "total_cost",
        "carbon_cost",
        "move_cost",
        "weighted_cost",
        "emissions_kg",
        "delay_hours",
        "late_hours",
        "price_tier",
        "intensity_tier"
    };

    private AssignmentsCsv() {}

    public static void write(AssignmentsDto answer, OutputStream output) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            answer.assignments().forEach(each -> csv.writeRecord(placed(each, answer.currency())));
            answer.leftOut().forEach(batch -> csv.writeRecord(leftOut(batch)));
        }
    }

    private static String[] placed(AssignmentDto of, String currency) {
        RunDto run = of.run();
        CostsDto costs = of.costs();
        return new String[] {
            of.batch(),
            "PLACED",
            of.tenant().orElse(""),
            run.pool(),
            run.site(),
            run.model().orElse(""),
            run.start().toString(),
            run.end().toString(),
            Integer.toString(run.accelerators()),
            Double.toString(of.energyKwh()),
            currency,
            Double.toString(costs.electricityCost()),
            Double.toString(costs.hardwareCost()),
            Double.toString(costs.egressCost()),
            Double.toString(costs.latenessCost()),
            Double.toString(costs.totalCost()),
            Double.toString(costs.carbonCost()),
            Double.toString(costs.moveCost()),
            Double.toString(costs.weightedCost()),
            Double.toString(of.emissionsKg()),
            Double.toString(of.delayHours()),
            Double.toString(of.lateHours()),
            name(of.priceTier()),
            name(of.intensityTier())
        };
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("");
    }

    private static String[] leftOut(String batch) {
        String[] row = new String[HEADER.length];
        java.util.Arrays.fill(row, "");
        row[0] = batch;
        row[1] = "LEFT_OUT";
        return row;
    }
}
