package org.suandian.costmodel;

import java.util.Optional;
import java.util.Set;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.GridCatalogue;
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
        if (question.overrides().carbonIntensityGramsPerKwh().isPresent()) {
            double grams = question.overrides().carbonIntensityGramsPerKwh().getAsDouble();
            return new CarbonUse(
                    Optional.of(own(grams, interval)), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new CarbonUse(
                grid.findCarbon(place.grid(), interval, CarbonBasis.DIRECT),
                grid.findResidualMix(place.grid(), interval),
                grid.findCarbon(place.grid(), interval, CarbonBasis.LIFECYCLE),
                grid.findCarbon(place.grid(), interval, CarbonBasis.MARGINAL));
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
