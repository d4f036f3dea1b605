package org.suandian.units;

import java.util.Currency;

/**
 * An amount of money in one currency.
 *
 * <p>A double on purpose: costs per token are far below a currency's minor unit. The ledger keeps exact decimals of its
 * own.
 *
 * @param amount in units (not cents) of the currency; may be negative, as prices may be
 * @param currency ISO 4217
 */
public record Money(double amount, Currency currency) {

    public Money {
        Quantities.finite("amount of money", currency.getCurrencyCode(), amount);
    }

    public static Money of(double amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** Throws {@link IllegalArgumentException} for a code that ISO 4217 does not have. */
    public static Money of(double amount, String currencyCode) {
        return new Money(amount, Currency.getInstance(currencyCode));
    }

    public Money plus(Money other) {
        return new Money(amount + sameCurrency(other).amount, currency);
    }

    public Money minus(Money other) {
        return new Money(amount - sameCurrency(other).amount, currency);
    }

    public Money times(double factor) {
        return new Money(amount * factor, currency);
    }

    /** This amount as a multiple of the other; the other must not be zero. */
    public double dividedBy(Money other) {
        return Quantities.finite("ratio of amounts", "", amount / sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "The amounts (%s and %s) must be in one currency. Maybe convert one of them with a dated rate first."
                            .formatted(currency, other.currency));
        }
        return other;
    }
}
