package org.suandian.site;

import java.util.Optional;
import org.suandian.units.Range;

/**
 * Power usage effectiveness: energy of the facility over energy of its IT equipment (ISO/IEC 30134-2). Applied exactly
 * once, to system energy.
 *
 * @param ratio at least 1
 * @param year described; empty for an assumption
 * @param sourceId where it was published
 * @param assumed whether it is a stated default and nobody's figure for this place
 */
public record Pue(Range ratio, Optional<Integer> year, String sourceId, boolean assumed) {

    /** Above this a figure is taken for a mistake. */
    public static final double PLAUSIBLE_MAXIMUM = 4;

    public Pue {
        if (ratio.low() < 1 || ratio.high() > PLAUSIBLE_MAXIMUM) {
            throw new IllegalArgumentException(
                    "The PUE (%s to %s) must lie between 1 and %s. Maybe it is the reciprocal (DCiE)."
                            .formatted(ratio.low(), ratio.high(), PLAUSIBLE_MAXIMUM));
        }
    }
}
