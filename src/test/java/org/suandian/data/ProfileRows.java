package org.suandian.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The rows of the two profile files, in the columns that the importers expect. */
final class ProfileRows {

    static final String PRICE_HEADER = "zone_id,year,month,hour_local,price_mean_per_mwh,price_p10_per_mwh,"
            + "price_p90_per_mwh,hours,currency,price_kind,source_id";
    static final String CARBON_HEADER = "zone_id,basis,year,month,hour_local,intensity_mean_gco2e_per_kwh,"
            + "intensity_p10_gco2e_per_kwh,intensity_p90_gco2e_per_kwh,hours,source_id";

    private static final String CARBON_SOURCE = "electricity-maps-hourly";
    private static final String PRICE_SOURCE_PREFIX = "market-price-";
    /** South Africa has no hourly market: its hours carry a published time-of-use tariff. */
    private static final String TARIFF_ZONE = "ZA";

    private static final int DECIMALS = 2;

    private ProfileRows() {}

    static String price(HourlySeries series, int year, int month, int hour, Distribution distribution) {
        String kind = series.zoneId().equals(TARIFF_ZONE) ? "TARIFF" : "WHOLESALE";
        String source = PRICE_SOURCE_PREFIX + series.zoneId().toLowerCase(Locale.ROOT);
        return String.join(
                ",", series.zoneId(), cells(year, month, hour), cells(distribution), series.currency(), kind, source);
    }

    static String carbon(HourlySeries series, String basis, int year, int month, int hour, Distribution distribution) {
        return String.join(",", series.zoneId(), basis, cells(year, month, hour), cells(distribution), CARBON_SOURCE);
    }

    private static String cells(int year, int month, int hour) {
        return year + "," + month + "," + hour;
    }

    private static String cells(Distribution distribution) {
        return String.join(
                ",",
                rounded(distribution.mean()),
                rounded(distribution.p10()),
                rounded(distribution.p90()),
                Integer.toString(distribution.count()));
    }

    private static String rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
