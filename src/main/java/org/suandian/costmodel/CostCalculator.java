package org.suandian.costmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.costmodel.equations.CostInputs;
import org.suandian.costmodel.equations.CostModel;
import org.suandian.costmodel.equations.Figure;
import org.suandian.costmodel.equations.TokenView;
import org.suandian.costmodel.equations.UncertainInput;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.UnanswerableException;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.PriceQuote;
import org.suandian.grid.ResidualMix;
import org.suandian.provenance.Caveat;
import org.suandian.series.Interval;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.throughput.Accelerator;
import org.suandian.units.Range;

/**
 * Answers {@link CostQuestion}s from the catalogues. Pure: the same question, catalogues and moment give the same answer.
 */
public final class CostCalculator {

    private static final double GRAMS_PER_TONNE = 1_000_000;

    private final Catalogues catalogues;

    public CostCalculator(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    public Catalogues catalogues() {
        return catalogues;
    }

    /**
     * The answer for the hour that contains {@code question.at()}, or {@code now} where that is empty.
     *
     * @throws org.suandian.failure.UnknownIdException for an unknown place, model, accelerator or profile
     * @throws org.suandian.failure.UnanswerableException if the data cannot answer
     * @throws InvalidInputException if the question contradicts itself
     */
    public CostAnswer answer(CostQuestion question, Instant now) {
        return answer(question, serve(question), now);
    }

    /** What serves the question's model, and how; the same for every place and hour. */
    public ServedModel serve(CostQuestion question) {
        checkBasis(question);
        return ServingChoice.of(catalogues.throughput(), question);
    }

    /** The price of an interval at the question's place, in its native currency. Empty if unknown. */
    public Optional<PriceQuote> findPrice(CostQuestion question, Interval interval) {
        return new PriceChoice(catalogues).quote(place(question), question, interval);
    }

    /** The direct, average intensity of an interval at the question's place. Empty if unknown. */
    public Optional<CarbonQuote> findLocation(CostQuestion question, Interval interval) {
        return new CarbonChoice(catalogues.grid()).location(place(question), question, interval);
    }

    /** The residual mix of an interval at the question's place. Empty if none is published. */
    public Optional<ResidualMix> findResidualMix(CostQuestion question, Interval interval) {
        return new CarbonChoice(catalogues.grid()).residual(place(question), question, interval);
    }

    /** What must be read with the answer for an hour, without its figures. */
    public Set<Caveat> caveats(CostQuestion question, ServedModel served, Instant start) {
        Place place = place(question);
        Interval interval = Interval.hourOf(start);
        AnswerNotes notes = new AnswerNotes(served);
        notes.add(
                question,
                place,
                pue(question, place),
                new PriceChoice(catalogues).choose(place, question, interval),
                new CarbonChoice(catalogues.grid()).choose(place, question, interval),
                hardware(question, served, interval));
        return notes.caveats();
    }

    private Place place(CostQuestion question) {
        return catalogues.sites().getPlace(question.placeId());
    }

    /** The inputs that do not change with the hour, for figures over many hours: everything but price and intensity. */
    public CostInputs timelessInputs(CostQuestion question, ServedModel served, Instant start) {
        return inputs(
                question,
                served,
                pue(question, place(question)),
                Optional.empty(),
                new CarbonUse(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                hardware(question, served, Interval.hourOf(start)));
    }

    /** The inputs that the energy of tokens follows from, at a PUE: no price, no intensity, no rate. */
    public CostInputs energyInputs(CostQuestion question, ServedModel served, Range pue) {
        CarbonUse none = new CarbonUse(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Pue given = new Pue(pue, Optional.empty(), AnswerNotes.USER_SOURCE, false);
        return inputs(question, served, given, Optional.empty(), none, Optional.empty());
    }

    /**
     * The hardware rate of an accelerator on the day of a moment. Empty where none is published.
     *
     * @throws UnanswerableException if the kind that the question asks for is not published, or a currency has no rate
     */
    public Optional<HardwareUse> findHardware(CostQuestion question, Accelerator accelerator, Instant moment) {
        return new HardwareChoice(catalogues).choose(accelerator, question, dayOf(Interval.hourOf(moment)));
    }

    private CostAnswer answer(CostQuestion question, ServedModel served, Instant now) {
        Place place = place(question);
        Interval interval = Interval.hourOf(question.at().orElse(now));
        Pue pue = pue(question, place);
        Optional<PriceUse> price = new PriceChoice(catalogues).choose(place, question, interval);
        CarbonUse carbon = new CarbonChoice(catalogues.grid()).choose(place, question, interval);
        Optional<HardwareUse> hardware = hardware(question, served, interval);
        TierCheck.requireAnyTier(place, interval, price, carbon);
        CostInputs inputs = inputs(question, served, pue, price, carbon, hardware);
        AnswerNotes notes = new AnswerNotes(served);
        notes.defaults(question);
        notes.add(question, place, pue, price, carbon, hardware);
        return new CostAnswer(
                place,
                served.model(),
                served.accelerator(),
                served.serving(),
                interval,
                question.effectiveCurrency(),
                pue,
                inputs,
                price,
                carbon,
                hardware,
                figures(inputs),
                notes.caveats(),
                notes.sourceIds(),
                notes.defaulted());
    }

    private Optional<HardwareUse> hardware(CostQuestion question, ServedModel served, Interval interval) {
        return new HardwareChoice(catalogues).choose(served.accelerator(), question, dayOf(interval));
    }

    private static Pue pue(CostQuestion question, Place place) {
        return question.pue().stream()
                .mapToObj(ratio -> new Pue(Range.exactly(ratio), Optional.empty(), AnswerNotes.USER_SOURCE, false))
                .findFirst()
                .orElse(place.pue());
    }

    private static CostInputs inputs(
            CostQuestion question,
            ServedModel served,
            Pue pue,
            Optional<PriceUse> price,
            CarbonUse carbon,
            Optional<HardwareUse> hardware) {
        return new CostInputs(
                served.legs(),
                served.shape(),
                question.effectiveBasis(),
                question.utilisation().orElse(1),
                question.carbonPricePerTonne().orElse(0) / GRAMS_PER_TONNE,
                ranges(served, pue, price, carbon, hardware));
    }

    /** The UTC day that an interval starts on, for which exchange rates are taken. */
    public static LocalDate dayOf(Interval interval) {
        return interval.start().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The failure for hours in which nothing at all is known. */
    public static UnanswerableException outsideTiers(Instant hour, String where) {
        return TierCheck.outsideTiers(hour, where);
    }

    private static void checkBasis(CostQuestion question) {
        if (question.effectiveBasis() == AccountingBasis.ALLOCATION
                && question.utilisation().isEmpty()) {
            throw new InvalidInputException(
                    "utilisation-required",
                    "The allocation basis must be given a utilisation, since it charges idle time. Maybe add utilisation=0.6.",
                    Details.of("basis", "allocation"));
        }
        if (question.effectiveBasis() == AccountingBasis.USAGE
                && question.utilisation().isPresent()) {
            throw new InvalidInputException(
                    "contradicting-parameters",
                    "The usage basis must not be given a utilisation, since it leaves idle time out. Maybe ask for basis=allocation.",
                    Details.of("basis", "usage"));
        }
    }

    private static Map<UncertainInput, Range> ranges(
            ServedModel served, Pue pue, Optional<PriceUse> price, CarbonUse carbon, Optional<HardwareUse> hardware) {
        EnumMap<UncertainInput, Range> ranges = new EnumMap<>(UncertainInput.class);
        ranges.put(
                UncertainInput.LOAD_FRACTION,
                served.accelerator().loadFraction().ratio());
        ranges.put(UncertainInput.HOST_FACTOR, served.accelerator().hostFactor().ratio());
        ranges.put(
                UncertainInput.IDLE_FRACTION,
                served.accelerator().idleFraction().ratio());
        ranges.put(UncertainInput.PUE, pue.ratio());
        price.ifPresent(use -> ranges.put(UncertainInput.ELECTRICITY_PRICE, use.perKilowattHour()));
        hardware.ifPresent(use -> {
            ranges.put(UncertainInput.HARDWARE_RATE, use.perAcceleratorHour());
            ranges.put(UncertainInput.EMBEDDED_ELECTRICITY, use.embeddedPerAcceleratorHour());
        });
        carbon.location()
                .map(CarbonQuote::gramsPerKilowattHour)
                .ifPresent(range -> ranges.put(UncertainInput.LOCATION_INTENSITY, range));
        carbon.residual()
                .map(mix -> Range.exactly(mix.gramsPerKilowattHour()))
                .or(() -> carbon.location().map(CarbonQuote::gramsPerKilowattHour))
                .ifPresent(range -> ranges.put(UncertainInput.MARKET_INTENSITY, range));
        carbon.lifecycle()
                .map(CarbonQuote::gramsPerKilowattHour)
                .ifPresent(range -> ranges.put(UncertainInput.LIFECYCLE_INTENSITY, range));
        carbon.marginal()
                .map(CarbonQuote::gramsPerKilowattHour)
                .ifPresent(range -> ranges.put(UncertainInput.MARGINAL_INTENSITY, range));
        return ranges;
    }

    private static Map<TokenView, Map<Figure, Range>> figures(CostInputs inputs) {
        EnumMap<TokenView, Map<Figure, Range>> figures = new EnumMap<>(TokenView.class);
        for (TokenView view : TokenView.values()) {
            figures.put(view, CostModel.perMillion(inputs, view));
        }
        return figures;
    }
}
