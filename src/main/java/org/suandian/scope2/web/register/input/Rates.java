package org.suandian.scope2.web.register.input;

import java.util.Optional;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.RateReading;
import org.suandian.scope2.quantity.RateUnit;
import org.suandian.scope2.web.register.body.Fields;

/** Reads emission factors: a figure beside the field of its unit. */
final class Rates {

    private Rates() {}

    /** The rate; 0, with a problem, where the figure or the unit is not what it must be. */
    static EmissionRate read(Fields fields, RateReading reading, String valueField, String unitField) {
        Optional<String> fault = reading.findFault();
        if (fault.isPresent()) {
            boolean isUnit = RateUnit.find(reading.unit()).isEmpty();
            fields.error(isUnit ? "ambiguous-unit" : "implausible-rate", isUnit ? unitField : valueField, fault.get());
            return EmissionRate.ZERO;
        }
        reading.findOddity()
                .ifPresent(oddity -> fields.warning(new EntryProblem("implausibly-small-rate", valueField, oddity)));
        return reading.rate();
    }
}
