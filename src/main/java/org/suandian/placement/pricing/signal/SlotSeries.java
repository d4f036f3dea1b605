package org.suandian.placement.pricing.signal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;

/**
 * One signal of one site, by slot: its values, and how each is known. What is unknown has no tier, and its value must not be used.
 *
 * <p>Prices are in the problem's currency per kWh, intensities in gCO2e per kWh.
 */
public final class SlotSeries {

    private static final byte UNKNOWN = -1;
    private static final QualityTier[] TIERS = QualityTier.values();

    private final double[] values;
    private final byte[] tiers;
    private final Set<String> sourceIds = new TreeSet<>();
    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    private final Set<PriceKind> kinds = EnumSet.noneOf(PriceKind.class);

    SlotSeries(int slots) {
        values = new double[slots];
        tiers = new byte[slots];
        Arrays.fill(tiers, UNKNOWN);
    }

    void set(int slot, double value, QualityTier tier, String sourceId, Set<Caveat> read) {
        values[slot] = value;
        tiers[slot] = (byte) tier.ordinal();
        sourceIds.add(sourceId);
        caveats.addAll(read);
    }

    void kind(PriceKind kind) {
        kinds.add(kind);
    }

    void caveat(Caveat caveat) {
        caveats.add(caveat);
    }

    void source(String sourceId) {
        sourceIds.add(sourceId);
    }

    public int slots() {
        return values.length;
    }

    public boolean isKnown(int slot) {
        return tiers[slot] != UNKNOWN;
    }

    public double value(int slot) {
        return values[slot];
    }

    /** How the value of a slot is known; empty where it is not. */
    public Optional<QualityTier> tier(int slot) {
        return isKnown(slot) ? Optional.of(TIERS[tiers[slot]]) : Optional.empty();
    }

    /** The best tier that any slot is known by; empty if none is. */
    public Optional<QualityTier> bestTier() {
        return extreme(true);
    }

    /** The weakest tier that any slot is known by; empty if none is. */
    public Optional<QualityTier> weakestTier() {
        return extreme(false);
    }

    private Optional<QualityTier> extreme(boolean best) {
        int found = UNKNOWN;
        for (byte tier : tiers) {
            if (tier != UNKNOWN) {
                found = found == UNKNOWN ? tier : best ? Math.min(found, tier) : Math.max(found, tier);
            }
        }
        return found == UNKNOWN ? Optional.empty() : Optional.of(TIERS[found]);
    }

    /** Where the values come from, in alphabetical order; {@code user} for the user's own. */
    public Set<String> sourceIds() {
        return sourceIds;
    }

    public Set<Caveat> caveats() {
        return caveats;
    }

    /** What the prices cover; empty for intensities and for the user's own prices. */
    public Set<PriceKind> kinds() {
        return kinds;
    }
}
