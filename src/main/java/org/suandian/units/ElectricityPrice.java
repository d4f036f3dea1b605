package org.suandian.units;

import java.util.Currency;

/**
 * A price of electrical energy.
 *
 * @param perMegawattHour in units of the currency per MWh; negative prices occur and are legal
 * @param currency ISO 4217
 */
public record ElectricityPrice(double perMegawattHour, Currency currency) {

    public ElectricityPrice {
        Quantities.finite("electricity price", currency.getCurrencyCode() + "/MWh", perMegawattHour);
    }

    public static ElectricityPrice ofMegawattHour(double perMegawattHour, Currency currency) {
        return new ElectricityPrice(perMegawattHour, currency);
    }

    public static ElectricityPrice ofKilowattHour(double perKilowattHour, Currency currency) {
        return new ElectricityPrice(perKilowattHour * 1_000, currency);
    }

    public double perKilowattHour() {
        return perMegawattHour / 1_000;
    }

    public Money costOf(Energy energy) {
        return Money.of(perMegawattHour * energy.megawattHours(), currency);
    }
}
