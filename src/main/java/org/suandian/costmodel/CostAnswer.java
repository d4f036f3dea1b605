package org.suandian.costmodel;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.costmodel.equations.CostInputs;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.provenance.Caveat;
import org.suandian.series.Interval;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.Serving;
import org.suandian.units.Range;

/**
 * The cost of a million tokens at a place in an hour, with everything that went into it.
 *
 * @param interval the hour, {@code [start, end)}
 * @param inputs what the equations were given
 * @param price empty where no price is known; the electricity and total cost are then absent too
 * @param hardware empty where no rate is known
 * @param perMillion the figures; one that cannot be known is absent, never zero
 * @param caveats what must be read with the figures
 * @param sourceIds every source that contributed, in alphabetical order
 * @param defaulted the names of what the question left to the service
 */
public record CostAnswer(
        Place place,
        LlmModel model,
        Accelerator accelerator,
        Serving serving,
        Interval interval,
        Currency currency,
        Pue pue,
        CostInputs inputs,
        Optional<PriceUse> price,
        CarbonUse carbon,
        Optional<HardwareUse> hardware,
        Map<TokenView, Map<Figure, Range>> perMillion,
        Set<Caveat> caveats,
        Set<String> sourceIds,
        Set<String> defaulted) {

    /** A central figure, or empty if it cannot be known. */
    public Optional<Double> central(TokenView view, Figure figure) {
        return Optional.ofNullable(perMillion.getOrDefault(view, Map.of()).get(figure))
                .map(Range::central);
    }
}
