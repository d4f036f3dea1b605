package org.suandian.scope2.accounting.memo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.suandian.scope2.accounting.MemoInputs.Embodied;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.Wording;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** What making the hardware caused, by its time share: ISO/IEC 21031:2024, scope2.md (14). */
public final class EmbodiedShare {

    /** Of 365 days, as the specification's example has it. */
    private static final BigDecimal HOURS_PER_YEAR = BigDecimal.valueOf(8_760);

    private EmbodiedShare() {}

    /**
     * Total times reserved hours over the hours of its life, 34 significant digits.
     *
     * @throws IllegalArgumentException for a life that is not above zero, or negative hours
     */
    public static LedgerEmissions of(Embodied hardware) {
        if (hardware.lifespanYears().signum() <= 0 || hardware.reservedHours().signum() < 0) {
            throw new IllegalArgumentException(
                    "The hardware (%s) must have a life above zero (%s years) and no negative hours (%s h)."
                            .formatted(hardware.name(), hardware.lifespanYears(), hardware.reservedHours()));
        }
        BigDecimal life = hardware.lifespanYears().multiply(HOURS_PER_YEAR);
        BigDecimal grams = hardware.total().grams().multiply(hardware.reservedHours());
        return new LedgerEmissions(grams.divide(life, MathContext.DECIMAL128));
    }

    static MemoLine line(Embodied hardware) {
        return new MemoLine(
                MemoLine.Kind.EMBODIED,
                hardware.name(),
                Optional.of(of(hardware)),
                Statement.of(
                        Sentence.EMBODIED,
                        Wording.kilograms(hardware.total()),
                        Wording.number(hardware.reservedHours()),
                        Wording.number(hardware.lifespanYears())));
    }
}
