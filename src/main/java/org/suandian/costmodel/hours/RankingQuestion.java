package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.List;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.equations.TokenView;

/**
 * A question for an ordered list of places, or of places and accelerators.
 *
 * @param template what is asked of each place; its own place and accelerator are not used
 * @param placeIds the places
 * @param acceleratorIds the accelerators; those without a profile of the model are left out
 * @param start of the window, inclusive, a full UTC hour
 * @param hours length of the window
 */
public record RankingQuestion(
        CostQuestion template,
        List<String> placeIds,
        List<String> acceleratorIds,
        Instant start,
        int hours,
        TokenView view,
        Order order) {

    /** What a ranking is sorted by, least first. */
    public enum Order {
        TOTAL,
        ELECTRICITY,
        LOCATION_BASED,
        MARKET_BASED
    }
}
