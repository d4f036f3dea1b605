package org.suandian.scope2.internal.activity.parsing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.failure.SuandianException;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.activity.parsing.TokenEnergies.Rates;
import org.suandian.scope2.internal.activity.parsing.TokenEnergies.Served;
import org.suandian.scope2.internal.activity.parsing.UsedEnergy.Facts;
import org.suandian.scope2.internal.activity.parsing.UsedEnergy.Use;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.quantity.LedgerEnergy;

/** The energy of tokens of which nothing was metered. */
final class ModelledEnergy {

    private static final int MOST_KINDS = 10_000;
    private static final double MOST_KILOWATT_HOURS = 1e12;

    private final TokenEnergies tokens;
    private final Map<Served, Rates> known = new HashMap<>();

    ModelledEnergy(TokenEnergies tokens) {
        this.tokens = tokens;
    }

    Optional<Use> read(Cells cells, Facts facts) {
        for (Field field : new Field[] {Field.MODEL, Field.ACCELERATOR}) {
            if (!cells.has(field)) {
                cells.missing(field, ": nothing was metered, and the energy of tokens depends on it");
            }
        }
        if (UsedEnergy.pointOr(cells, MeasurementPoint.IT_EQUIPMENT) != MeasurementPoint.IT_EQUIPMENT) {
            cells.refuse(
                    "contradicting-values",
                    Field.MEASUREMENT_POINT,
                    "must be IT_EQUIPMENT, where the modelled energy of tokens is used",
                    "leave it out.");
        }
        Optional<String> precision = cells.findText(Field.PRECISION);
        OptionalDouble concurrency = concurrency(cells);
        if (!cells.sound()) {
            return Optional.empty();
        }
        Served served =
                new Served(facts.modelId().orElseThrow(), facts.acceleratorId().orElseThrow(), precision, concurrency);
        Optional<Rates> rates = rates(cells, served);
        if (rates.isPresent() && kilowattHours(facts, rates.get()) >= MOST_KILOWATT_HOURS) {
            cells.refuse("energy-out-of-range", Field.OUTPUT_TOKENS, "must give less than 1e12 kWh", "");
            return Optional.empty();
        }
        return rates.map(known -> use(facts, served, known));
    }

    private static double kilowattHours(Facts facts, Rates rates) {
        return facts.inputTokens() * rates.kilowattHoursPerInputToken()
                + facts.outputTokens() * rates.kilowattHoursPerOutputToken();
    }

    private Optional<Rates> rates(Cells cells, Served served) {
        Rates rates = known.get(served);
        if (rates != null) {
            return Optional.of(rates);
        }
        try {
            Rates found = tokens.getRates(served);
            if (known.size() < MOST_KINDS) {
                known.put(served, found);
            }
            return Optional.of(found);
        } catch (SuandianException e) {
            Field field = e.code().equals("unknown-accelerator") ? Field.ACCELERATOR : Field.MODEL;
            cells.refuse(
                    e.code(), field, "must be one whose energy per token the cost model knows: " + e.getMessage(), "");
            return Optional.empty();
        }
    }

    private static Use use(Facts facts, Served served, Rates rates) {
        String given = "tokens"
                + served.precision().map(text -> ", precision " + text).orElse("")
                + (served.concurrency().isPresent()
                        ? ", concurrency "
                                + EnergyReader.plain(
                                        BigDecimal.valueOf(served.concurrency().getAsDouble()))
                        : "");
        return new Use(
                LedgerEnergy.ofKilowattHours(BigDecimal.valueOf(kilowattHours(facts, rates))),
                MeasurementPoint.IT_EQUIPMENT,
                EnergyOrigin.MODELLED,
                Optional.of(given),
                Optional.of(rates.modelId()),
                Optional.of(rates.acceleratorId()),
                facts.inputTokens(),
                facts.outputTokens(),
                facts.acceleratorMilliHours());
    }

    private static OptionalDouble concurrency(Cells cells) {
        Optional<BigDecimal> value = cells.findDecimal(Field.CONCURRENCY);
        if (value.isPresent() && (value.get().signum() <= 0 || value.get().doubleValue() > 1e6)) {
            cells.refuse("number-out-of-range", Field.CONCURRENCY, "must be above 0 and at most 1e6 requests", "");
        }
        return value.isPresent() ? OptionalDouble.of(value.get().doubleValue()) : OptionalDouble.empty();
    }
}
