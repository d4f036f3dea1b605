package org.suandian.scope2.internal.activity.parsing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.WorkloadFacts;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.quantity.LedgerEnergy;

/** How much was used: metered energy, or accelerator-hours times power, or tokens times what the cost model says of them. */
final class UsedEnergy {

    private static final int THOUSANDTHS = 3;
    /** Accelerator-milli-hours times watts are milliwatt-hours. */
    private static final double MOST_WATTS = 100_000;

    private final ModelledEnergy modelled;

    UsedEnergy(TokenEnergies tokens) {
        this.modelled = new ModelledEnergy(tokens);
    }

    /**
     * What was used, where it was measured, and how that is known.
     *
     * @param given how it was handed in, where that is not in kWh
     */
    record Use(
            LedgerEnergy energy,
            MeasurementPoint point,
            EnergyOrigin origin,
            Optional<String> given,
            Optional<String> modelId,
            Optional<String> acceleratorId,
            long inputTokens,
            long outputTokens,
            long acceleratorMilliHours) {

        /** Empty where nothing is said of a workload. */
        Optional<WorkloadFacts> workload(Optional<String> tenant, Optional<String> batch) {
            boolean nothing = modelId.isEmpty()
                    && acceleratorId.isEmpty()
                    && tenant.isEmpty()
                    && batch.isEmpty()
                    && inputTokens == 0
                    && outputTokens == 0
                    && acceleratorMilliHours == 0;
            return nothing
                    ? Optional.empty()
                    : Optional.of(new WorkloadFacts(
                            modelId, acceleratorId, tenant, batch, inputTokens, outputTokens, acceleratorMilliHours));
        }
    }

    /** Empty, with issues, if the record does not say it, or says it in more than one way. */
    Optional<Use> read(Cells cells) {
        Facts facts = Facts.of(cells);
        boolean power = cells.has(Field.POWER_W_PER_ACCELERATOR);
        if (cells.has(Field.ENERGY)) {
            refuseOthers(cells, Field.POWER_W_PER_ACCELERATOR, Field.PRECISION, Field.CONCURRENCY);
            return metered(cells, facts);
        }
        refuseOthers(cells, Field.ENERGY_UNIT);
        if (power) {
            refuseOthers(cells, Field.PRECISION, Field.CONCURRENCY);
            return calculated(cells, facts);
        }
        if (facts.inputTokens() > 0 || facts.outputTokens() > 0) {
            return modelled.read(cells, facts);
        }
        if (cells.sound()) {
            cells.missing(
                    Field.ENERGY,
                    ", or %s with %s, or tokens with %s and %s"
                            .formatted(
                                    cells.nameOf(Field.ACCELERATOR_HOURS),
                                    cells.nameOf(Field.POWER_W_PER_ACCELERATOR),
                                    cells.nameOf(Field.MODEL),
                                    cells.nameOf(Field.ACCELERATOR)));
        }
        return Optional.empty();
    }

    /** What is said of the workload. */
    record Facts(
            Optional<String> modelId,
            Optional<String> acceleratorId,
            long inputTokens,
            long outputTokens,
            long acceleratorMilliHours) {

        static Facts of(Cells cells) {
            return new Facts(
                    cells.findText(Field.MODEL),
                    cells.findText(Field.ACCELERATOR),
                    count(cells, Field.INPUT_TOKENS, cells.findWhole(Field.INPUT_TOKENS)),
                    count(cells, Field.OUTPUT_TOKENS, cells.findWhole(Field.OUTPUT_TOKENS)),
                    count(
                            cells,
                            Field.ACCELERATOR_HOURS,
                            milliHours(cells, cells.findDecimal(Field.ACCELERATOR_HOURS))));
        }

        Use use(LedgerEnergy energy, MeasurementPoint point, EnergyOrigin origin, Optional<String> given) {
            return new Use(
                    energy,
                    point,
                    origin,
                    given,
                    modelId,
                    acceleratorId,
                    inputTokens,
                    outputTokens,
                    acceleratorMilliHours);
        }
    }

    private static Optional<Use> metered(Cells cells, Facts facts) {
        Optional<EnergyReader.Amount> amount = EnergyReader.read(cells);
        Optional<MeasurementPoint> point = cells.findChoice(Field.MEASUREMENT_POINT, MeasurementPoint.class);
        if (!cells.has(Field.MEASUREMENT_POINT)) {
            cells.missing(Field.MEASUREMENT_POINT, " with an energy: UTILITY_FEED, UPS, PDU or IT_EQUIPMENT");
        }
        if (amount.isPresent() && amount.get().energy().milliwattHours() < 0) {
            cells.refuse(
                    "negative-energy",
                    Field.ENERGY,
                    "must not be negative, but in a reversal",
                    "it takes an earlier record back: type REVERSAL with reverses.");
        }
        return amount.isPresent() && point.isPresent() && cells.sound()
                ? Optional.of(facts.use(
                        amount.get().energy(),
                        point.get(),
                        EnergyOrigin.METERED,
                        amount.get().given()))
                : Optional.empty();
    }

    private static Optional<Use> calculated(Cells cells, Facts facts) {
        Optional<BigDecimal> watts = cells.findDecimal(Field.POWER_W_PER_ACCELERATOR);
        if (!cells.has(Field.ACCELERATOR_HOURS)) {
            cells.missing(Field.ACCELERATOR_HOURS, " with a power");
        }
        if (watts.isPresent() && (watts.get().signum() <= 0 || watts.get().doubleValue() > MOST_WATTS)) {
            cells.refuse(
                    "power-out-of-range",
                    Field.POWER_W_PER_ACCELERATOR,
                    "must be above 0 W and at most 100,000 W",
                    "it is given in another unit.");
        }
        MeasurementPoint point = pointOr(cells, MeasurementPoint.IT_EQUIPMENT);
        if (watts.isEmpty() || !cells.sound()) {
            return Optional.empty();
        }
        BigDecimal milliwattHours = watts.get().multiply(BigDecimal.valueOf(facts.acceleratorMilliHours()));
        if (milliwattHours.precision() - milliwattHours.scale() > 18) {
            cells.refuse("energy-out-of-range", Field.ACCELERATOR_HOURS, "must give less than 1e12 kWh", "");
            return Optional.empty();
        }
        long rounded = milliwattHours.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        String given = "%s accelerator-hours x %s W"
                .formatted(
                        EnergyReader.plain(BigDecimal.valueOf(facts.acceleratorMilliHours(), THOUSANDTHS)),
                        EnergyReader.plain(watts.get()));
        return Optional.of(facts.use(new LedgerEnergy(rounded), point, EnergyOrigin.CALCULATED, Optional.of(given)));
    }

    static MeasurementPoint pointOr(Cells cells, MeasurementPoint otherwise) {
        return cells.findChoice(Field.MEASUREMENT_POINT, MeasurementPoint.class).orElse(otherwise);
    }

    /** Accelerator-hours in thousandths. */
    static OptionalLong milliHours(Cells cells, Optional<BigDecimal> hours) {
        if (hours.isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal thousandths = hours.get().movePointRight(THOUSANDTHS).setScale(0, RoundingMode.HALF_EVEN);
        if (thousandths.precision() - thousandths.scale() > 15) {
            cells.refuse("number-out-of-range", Field.ACCELERATOR_HOURS, "must be below 1e12 h", "");
            return OptionalLong.empty();
        }
        return OptionalLong.of(thousandths.longValueExact());
    }

    private static long count(Cells cells, Field field, OptionalLong value) {
        if (value.isPresent() && value.getAsLong() < 0) {
            cells.refuse(
                    "negative-amount",
                    field,
                    "must not be negative, but in a reversal",
                    "it takes an earlier record back: type REVERSAL with reverses.");
        }
        return value.orElse(0);
    }

    private static void refuseOthers(Cells cells, Field... fields) {
        for (Field field : fields) {
            if (cells.has(field)) {
                cells.refuse(
                        "contradicting-values",
                        field,
                        "must be left out here: the energy would be known in two ways",
                        "leave one of them out.");
            }
        }
    }
}
