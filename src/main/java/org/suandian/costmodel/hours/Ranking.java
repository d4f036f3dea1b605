package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.ServedModel;
import org.suandian.failure.UnanswerableException;
import org.suandian.site.Place;
import org.suandian.throughput.ServingSelection;

/** Orders places and accelerators by what a million tokens cost or emit there, averaged over a window. */
public final class Ranking {

    /** Where the columns of a place come from; a service keeps them between rankings. */
    public interface ColumnSource {

        HourColumns columns(CostQuestion question, Instant start, int hours);
    }

    private final CostCalculator calculator;
    private final ColumnSource columns;

    public Ranking(CostCalculator calculator, ColumnSource columns) {
        this.calculator = calculator;
        this.columns = columns;
    }

    /**
     * The entries in order, those without a figure to order by last.
     *
     * @throws UnanswerableException if the model was measured on none of the accelerators
     */
    public List<RankingEntry> rank(RankingQuestion question) {
        Map<String, ServedModel> served = served(question);
        List<RankingEntry> entries = new ArrayList<>();
        for (String placeId : question.placeIds()) {
            CostQuestion ofPlace =
                    question.template().at(placeId, question.template().overrides());
            HourColumns hours = columns.columns(ofPlace, question.start(), question.hours());
            served.values().forEach(model -> entries.add(entry(question, ofPlace, model, hours)));
        }
        requireSomething(question, entries);
        entries.sort(Comparator.<RankingEntry>comparingDouble(
                        entry -> entry.key(question).orElse(Double.POSITIVE_INFINITY))
                .thenComparing(entry -> entry.place().id())
                .thenComparing(entry -> entry.accelerator().id()));
        return entries;
    }

    private static void requireSomething(RankingQuestion question, List<RankingEntry> entries) {
        if (entries.stream().allMatch(entry -> entry.hoursWithPrice() + entry.hoursWithIntensity() == 0)) {
            throw CostCalculator.outsideTiers(question.start(), "any of the regions");
        }
    }

    private Map<String, ServedModel> served(RankingQuestion question) {
        Map<String, ServedModel> served = new TreeMap<>();
        Optional<UnanswerableException> refusal = Optional.empty();
        for (String acceleratorId : question.acceleratorIds()) {
            try {
                served.put(acceleratorId, calculator.serve(question.template().on(acceleratorId)));
            } catch (UnanswerableException e) {
                refusal = refusal.filter(Ranking::isTelling).or(() -> Optional.of(e));
            }
        }
        if (served.isEmpty() && refusal.isPresent()) {
            throw refusal.get();
        }
        return served;
    }

    /** That the model was never measured on one of many accelerators says the least about a question. */
    private static boolean isTelling(UnanswerableException refusal) {
        return !refusal.code().equals(ServingSelection.NO_PROFILE);
    }

    private RankingEntry entry(RankingQuestion question, CostQuestion ofPlace, ServedModel model, HourColumns hours) {
        Place place = calculator.catalogues().sites().getPlace(ofPlace.placeId());
        HourlyCost cost = HourlyCost.of(calculator.timelessInputs(ofPlace, model, question.start()), question.view());
        double hardware = cost.hardware().orElse(0);
        HourScan scan = HourScan.of(hours, hardware, cost.facilityKilowattHours());
        OptionalDouble meanTotal = mean(scan.costSum(), hours.priceKnown());
        OptionalDouble electricity =
                meanTotal.isPresent() ? OptionalDouble.of(meanTotal.getAsDouble() - hardware) : meanTotal;
        boolean priced = cost.hardware().isPresent() && meanTotal.isPresent();
        return new RankingEntry(
                place,
                model.accelerator(),
                model.serving(),
                electricity,
                cost.hardware(),
                priced ? meanTotal : OptionalDouble.empty(),
                cost.facilityKilowattHours(),
                mean(scan.locationSum(), hours.locationKnown()),
                mean(scan.marketSum(), hours.locationKnown()),
                hours.priceKnown(),
                hours.locationKnown(),
                hours.weakestPriceTier(),
                hours.weakestLocationTier(),
                startOf(hours, scan.cheapestHour()),
                priced ? OptionalDouble.of(scan.cheapestCost()) : OptionalDouble.empty(),
                startOf(hours, scan.greenestHour()),
                scan.greenestHour() < 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(hours.location[scan.greenestHour()] * cost.facilityKilowattHours()),
                calculator.caveats(ofPlace, model, hours.startOf(hours.firstKnown())));
    }

    private static Optional<Instant> startOf(HourColumns hours, int index) {
        return index < 0 ? Optional.empty() : Optional.of(hours.startOf(index));
    }

    private static OptionalDouble mean(double sum, int count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
