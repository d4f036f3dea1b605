package org.suandian.scope2.internal.activity.parsing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.ingest.csv.text.TextProblem;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.quantity.EnergyUnit;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Reads an amount of energy with its unit. */
final class EnergyReader {

    private static final List<String> SYMBOLS =
            Arrays.stream(EnergyUnit.values()).map(EnergyUnit::symbol).toList();

    /**
     * An amount, and how it was handed in where the ledger's kWh do not say it.
     *
     * @param given amount and unit
     */
    record Amount(LedgerEnergy energy, Optional<String> given) {}

    private EnergyReader() {}

    /** The energy of a record that has one; empty, with issues, if it is wrong. */
    static Optional<Amount> read(Cells cells) {
        Optional<BigDecimal> value = cells.findDecimal(Field.ENERGY);
        Optional<EnergyUnit> unit = unit(cells);
        if (value.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal kilowattHours =
                    unit.get() == EnergyUnit.KWH ? value.get() : unit.get().toKilowattHours(value.get());
            LedgerEnergy energy = LedgerEnergy.ofKilowattHours(kilowattHours);
            boolean asGiven =
                    unit.get() == EnergyUnit.KWH && energy.kilowattHours().compareTo(value.get()) == 0;
            return Optional.of(new Amount(
                    energy,
                    asGiven
                            ? Optional.empty()
                            : Optional.of(plain(value.get()) + " " + unit.get().symbol())));
        } catch (ArithmeticException e) {
            cells.refuse("energy-out-of-range", Field.ENERGY, "must be below 9.2e12 kWh", "the unit is another.");
            return Optional.empty();
        }
    }

    /** The same for the same amount, however many zeros it was written with. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Optional<EnergyUnit> unit(Cells cells) {
        Optional<String> symbol = cells.findText(Field.ENERGY_UNIT);
        if (!cells.has(Field.ENERGY_UNIT)) {
            cells.refuse(
                    "missing-unit",
                    Field.ENERGY_UNIT,
                    "must be given with an energy, one of " + String.join(", ", SYMBOLS),
                    "kWh is meant.");
        }
        Optional<EnergyUnit> unit = symbol.flatMap(EnergyUnit::find);
        if (symbol.isPresent() && unit.isEmpty()) {
            TextProblem problem = unknown(symbol.get());
            cells.refuse(problem.code(), Field.ENERGY_UNIT, problem.expectation(), problem.advice());
        }
        return unit;
    }

    /** A symbol in other letters is never guessed: an M is a thousand million m. */
    private static TextProblem unknown(String symbol) {
        List<String> alike =
                SYMBOLS.stream().filter(each -> each.equalsIgnoreCase(symbol)).toList();
        String allowed = "must be one of " + String.join(", ", SYMBOLS);
        return alike.isEmpty()
                ? new TextProblem("unknown-unit", allowed, "convert it first.")
                : new TextProblem(
                        "ambiguous-unit",
                        allowed + ", with capital and small letters as they stand here",
                        String.join(" or ", alike) + " is meant.");
    }
}
