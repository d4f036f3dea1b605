package org.suandian.costmodel.equations;

import java.util.Currency;
import java.util.List;
import org.suandian.units.Money;
import org.suandian.units.TokenCount;

/** Ratios between costs and prices of tokens, each under the name its users give it. */
public final class TokenEconomics {

    private TokenEconomics() {}

    /**
     * Tokens sold at one price.
     *
     * @param pricePerMillion price of a million tokens
     */
    public record Sale(TokenCount volume, Money pricePerMillion) {

        public Money revenue() {
            return pricePerMillion.times(volume.millions());
        }
    }

    /** Revenue of sales in one currency. */
    public static Money revenue(List<Sale> sales, Currency currency) {
        return sales.stream().map(Sale::revenue).reduce(Money.of(0, currency), Money::plus);
    }

    /** Profit over cost: 5.45 is the "545%" of the field. */
    public static double costProfitMargin(Money revenue, Money cost) {
        return revenue.dividedBy(cost) - 1;
    }

    /** Profit over price. */
    public static double grossMargin(Money price, Money cost) {
        return 1 - cost.dividedBy(price);
    }

    /** The share of the first that the second saves; for energies, costs or any other positive amounts. */
    public static double saving(double before, double after) {
        if (!(before > 0) || !Double.isFinite(after)) {
            throw new IllegalArgumentException(
                    "The amounts (%s before, %s after) must be finite and the first greater than 0."
                            .formatted(before, after));
        }
        return 1 - after / before;
    }
}
