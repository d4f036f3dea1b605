package org.suandian.costmodel;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.ResidualMix;
import org.suandian.grid.Vintage;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.site.Place;
import org.suandian.units.Range;

/**
 * Chooses the carbon intensities. A user's intensity replaces the whole grid: the residual mix, lifecycle and marginal figures of
 * the real one would then describe another grid and are left out.
 */
final class CarbonChoice {

    private final GridCatalogue grid;

    CarbonChoice(GridCatalogue grid) {
        this.grid = grid;
    }

    CarbonUse choose(Place place, CostQuestion question, Interval interval) {
        boolean real = own(question).isEmpty();
        return new CarbonUse(
                location(place, question, interval),
                residual(place, question, interval),
                real ? grid.findCarbon(place.grid(), interval, CarbonBasis.LIFECYCLE) : Optional.empty(),
                real ? grid.findCarbon(place.grid(), interval, CarbonBasis.MARGINAL) : Optional.empty());
    }

    Optional<CarbonQuote> location(Place place, CostQuestion question, Interval interval) {
        OptionalDouble own = own(question);
        return own.isPresent()
                ? Optional.of(own(own.getAsDouble(), interval))
                : grid.findCarbon(place.grid(), interval, CarbonBasis.DIRECT);
    }

    Optional<ResidualMix> residual(Place place, CostQuestion question, Interval interval) {
        return own(question).isPresent() ? Optional.empty() : grid.findResidualMix(place.grid(), interval);
    }

    private static OptionalDouble own(CostQuestion question) {
        return question.overrides().carbonIntensityGramsPerKwh();
    }

    private static CarbonQuote own(double gramsPerKilowattHour, Interval interval) {
        return new CarbonQuote(
                Range.exactly(gramsPerKilowattHour),
                CarbonBasis.DIRECT,
                QualityTier.USER,
                interval,
                new Vintage(interval),
                AnswerNotes.USER_SOURCE,
                Set.of());
    }
}
