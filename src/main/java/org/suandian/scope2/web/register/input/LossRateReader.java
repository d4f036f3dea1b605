package org.suandian.scope2.web.register.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.factor.FactorRules;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.web.register.body.Fields;

/** Reads loss rates. */
final class LossRateReader implements EntryReader<LossRate> {

    private static final List<String> FIELDS = List.of("id", "area", "from", "to", "share", "source");

    private final Surroundings surroundings;

    LossRateReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public Optional<LossRate> read(Fields fields) {
        LossRate rate = new LossRate(
                fields.need(fields.id("id"), "id", ""),
                0,
                fields.need(fields.id("area"), "area", ""),
                Intervals.need(fields, "from", "to"),
                fields.need(fields.decimal("share"), "share", BigDecimal.ZERO),
                fields.need(fields.text("source"), "source", ""));
        if (fields.isSound()) {
            FactorRules.listErrors(rate).forEach(fields::error);
            FactorReader.warnOfUnknownArea(fields, false, rate.areaId(), surroundings);
        }
        return fields.isSound() ? Optional.of(rate) : Optional.empty();
    }
}
