package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.suandian.provenance.QualityTier;

/**
 * Price and intensities of consecutive hours at one place, in columns. What is unknown is marked, never zero.
 *
 * <p>Arrays, because a year of every place is read at once for a ranking; they are shared and must not be written to.
 */
public final class HourColumns {

    /** Seconds in an hour. */
    public static final long HOUR_SECONDS = 3_600;

    private static final byte UNKNOWN = -1;
    private static final QualityTier[] TIERS = QualityTier.values();

    private final long startSecond;
    final double[] pricePerKilowattHour;
    final double[] location;
    final double[] market;
    private final byte[] priceTier;
    private final byte[] locationTier;
    private int priceKnown;
    private int locationKnown;

    HourColumns(Instant start, int hours) {
        this.startSecond = start.getEpochSecond();
        this.pricePerKilowattHour = new double[hours];
        this.location = new double[hours];
        this.market = new double[hours];
        this.priceTier = new byte[hours];
        this.locationTier = new byte[hours];
        Arrays.fill(priceTier, UNKNOWN);
        Arrays.fill(locationTier, UNKNOWN);
    }

    void price(int hour, double perKilowattHour, QualityTier tier) {
        pricePerKilowattHour[hour] = perKilowattHour;
        priceTier[hour] = (byte) tier.ordinal();
        priceKnown++;
    }

    void carbon(int hour, double locationGrams, double marketGrams, QualityTier tier) {
        location[hour] = locationGrams;
        market[hour] = marketGrams;
        locationTier[hour] = (byte) tier.ordinal();
        locationKnown++;
    }

    public int hours() {
        return priceTier.length;
    }

    /** The start of an hour; its end is the next one's start. */
    public Instant startOf(int hour) {
        return Instant.ofEpochSecond(startSecond + hour * HOUR_SECONDS);
    }

    /** The first hour with a price or an intensity; the first of all where none has either. */
    public int firstKnown() {
        for (int hour = 0; hour < hours(); hour++) {
            if (hasPrice(hour) || hasLocation(hour)) {
                return hour;
            }
        }
        return 0;
    }

    /** How many hours have a price. */
    public int priceKnown() {
        return priceKnown;
    }

    /** How many hours have an intensity. */
    public int locationKnown() {
        return locationKnown;
    }

    public boolean hasPrice(int hour) {
        return priceTier[hour] != UNKNOWN;
    }

    public boolean hasLocation(int hour) {
        return locationTier[hour] != UNKNOWN;
    }

    /** The tier of the hour's price, or empty if it has none. */
    public Optional<QualityTier> priceTier(int hour) {
        return hasPrice(hour) ? Optional.of(TIERS[priceTier[hour]]) : Optional.empty();
    }

    /** The tier of the hour's intensity, or empty if it has none. */
    public Optional<QualityTier> locationTier(int hour) {
        return hasLocation(hour) ? Optional.of(TIERS[locationTier[hour]]) : Optional.empty();
    }

    /** The weakest tier among the prices; empty if there is none. */
    public Optional<QualityTier> weakestPriceTier() {
        return weakest(priceTier);
    }

    /** The weakest tier among the intensities; empty if there is none. */
    public Optional<QualityTier> weakestLocationTier() {
        return weakest(locationTier);
    }

    private static Optional<QualityTier> weakest(byte[] tiers) {
        byte weakest = UNKNOWN;
        for (byte tier : tiers) {
            weakest = (byte) Math.max(weakest, tier);
        }
        return weakest == UNKNOWN ? Optional.empty() : Optional.of(TIERS[weakest]);
    }
}
