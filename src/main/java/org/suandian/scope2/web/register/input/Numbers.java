package org.suandian.scope2.web.register.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.web.register.body.Fields;

/** Reads numbers that have a range. */
final class Numbers {

    private Numbers() {}

    /** A whole number that must be given. */
    static Optional<Long> between(Fields fields, String field, long least, long most) {
        Optional<Long> value = fields.whole(field);
        fields.need(value, field, least);
        if (value.filter(each -> each < least || each > most).isPresent()) {
            fields.error(
                    "property-out-of-range",
                    field,
                    "The %s (%d) must be between %d and %d.".formatted(fields.nameOf(field), value.get(), least, most));
            return Optional.empty();
        }
        return value;
    }

    /** Percent, at least 0. */
    static Optional<Double> percent(Fields fields, String field, int most) {
        Optional<BigDecimal> value = fields.decimal(field);
        if (value.filter(each -> each.signum() < 0 || each.compareTo(BigDecimal.valueOf(most)) > 0)
                .isPresent()) {
            fields.error(
                    "property-out-of-range",
                    field,
                    "The %s (%s%%) must be between 0 and %d%%."
                            .formatted(fields.nameOf(field), value.get().toPlainString(), most));
            return Optional.empty();
        }
        return value.map(BigDecimal::doubleValue);
    }

    /** MWh, exactly: what the ledger cannot keep is refused. */
    static Optional<LedgerEnergy> megawattHours(Fields fields, String field) {
        Optional<BigDecimal> value = fields.decimal(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LedgerEnergy energy = LedgerEnergy.ofMegawattHours(value.get());
            if (energy.megawattHours().compareTo(value.get()) == 0) {
                return Optional.of(energy);
            }
            fields.error(
                    "property-out-of-range",
                    field,
                    "The %s (%s MWh) must have at most 9 decimals.".formatted(fields.nameOf(field), value.get()));
        } catch (ArithmeticException e) {
            fields.error(
                    "property-out-of-range",
                    field,
                    "The %s (%s MWh) must be at most 9.2e9 MWh. Maybe it is in kWh."
                            .formatted(fields.nameOf(field), value.get()));
        }
        return Optional.empty();
    }
}
