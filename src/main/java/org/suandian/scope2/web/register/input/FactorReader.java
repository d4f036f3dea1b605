package org.suandian.scope2.web.register.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.factor.FactorRules;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.RateReading;
import org.suandian.scope2.web.register.body.Fields;

/** Reads emission factors. */
final class FactorReader implements EntryReader<EmissionFactor> {

    private static final List<String> FIELDS = List.of(
            "id",
            "kind",
            "area",
            "from",
            "to",
            "year",
            "value",
            "unit",
            "basis",
            "gases",
            "source",
            "uncertaintyPercent");

    private static final String MARGINAL = "MARGINAL";

    private final Surroundings surroundings;

    FactorReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public Optional<EmissionFactor> read(Fields fields) {
        EmissionRate rate = rate(fields);
        EmissionFactor factor = new EmissionFactor(
                fields.need(fields.id("id"), "id", ""),
                0,
                kind(fields),
                fields.need(fields.id("area"), "area", ""),
                Intervals.need(fields, "from", "to"),
                Math.toIntExact(Numbers.between(fields, "year", 0, 9_999).orElse(0L)),
                rate,
                fields.need(fields.choice("basis", CarbonBasis.class), "basis", CarbonBasis.DIRECT),
                fields.need(fields.text("gases"), "gases", ""),
                fields.need(fields.text("source"), "source", ""),
                Numbers.percent(fields, "uncertaintyPercent", 1_000));
        if (fields.isSound()) {
            FactorRules.listErrors(factor, surroundings.now()).forEach(fields::error);
            FactorRules.listWarnings(factor).forEach(fields::warning);
            warnOfUnknownArea(fields, factor.kind() == FactorKind.SUPPLIER, factor.areaId(), surroundings);
        }
        return fields.isSound() ? Optional.of(factor) : Optional.empty();
    }

    /** A marginal factor is no kind of its own here, and what is said about it is not that it is misspelt. */
    private static FactorKind kind(Fields fields) {
        Optional<String> given = fields.text("kind");
        if (given.filter(text -> text.equalsIgnoreCase(MARGINAL)).isPresent()) {
            fields.error(
                    "marginal-factor",
                    "kind",
                    "The kind (MARGINAL) must be one for accounting. A marginal factor tells what one more kWh would cause: it is for"
                            + " scheduling, and never enters the accounts.");
            return FactorKind.LOCATION_AVERAGE;
        }
        return fields.need(fields.choice("kind", FactorKind.class), "kind", FactorKind.LOCATION_AVERAGE);
    }

    private static EmissionRate rate(Fields fields) {
        Optional<BigDecimal> value = fields.decimal("value");
        Optional<String> unit = fields.text("unit");
        RateReading reading =
                new RateReading(fields.need(value, "value", BigDecimal.ZERO), fields.need(unit, "unit", ""));
        return value.isPresent() && unit.isPresent() ? Rates.read(fields, reading, "value", "unit") : EmissionRate.ZERO;
    }

    static void warnOfUnknownArea(Fields fields, boolean isSupplier, String area, Surroundings surroundings) {
        if (!isSupplier && !surroundings.areaIds().contains(area)) {
            List<String> near = NearMatches.listNearest(area, surroundings.areaIds());
            fields.warning(new EntryProblem(
                    "unknown-area",
                    "area",
                    "The area (%s) is no grid zone, country or region that is known: the factor holds for sites of that area only.%s"
                            .formatted(
                                    Quoted.of(area),
                                    near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + " is meant.")));
        }
    }
}
