package org.suandian.faults.parsing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.InvalidInputException;
import org.suandian.ingest.csv.text.CalendarText;
import org.suandian.ingest.csv.text.DecimalText;
import org.suandian.ingest.csv.text.InstantText;
import org.suandian.ingest.csv.text.TextProblem;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.Malformed;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.platform.web.StrictNumbers;
import org.suandian.platform.web.StrictTimes;
import org.suandian.scope2.quantity.EnergyUnit;
import org.suandian.scope2.quantity.RateReading;

/** Numbers, moments, units, and the query of a URL. Where two parsers read the same language they must agree. */
class ScalarFuzzTest {

    private static final ParameterNames NAMES = ParameterNames.of("region", "from", "to", "limit", "currency", "model");

    /** Reads a text that may be refused. */
    private interface Parser<T> {
        T parse(String text) throws Malformed, TextProblem;
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static <T> Optional<T> parse(Parser<T> parser, String text) {
        return Property.holdsFor(() -> {
                    try {
                        return Optional.of(parser.parse(text));
                    } catch (Malformed | TextProblem refused) {
                        return Optional.<T>empty();
                    }
                })
                .orElseThrow();
    }

    @FuzzTest
    void numbers(byte[] input) {
        String text = text(input);
        Optional<Double> strict = parse(ScalarFuzzTest::strict, text);
        Optional<Double> cell = parse(ScalarFuzzTest::cell, text);
        parse(StrictNumbers::parseDecimal, text)
                .ifPresent(exact -> Property.same(strict, Optional.of(exact.doubleValue())));
        if (cell.isPresent()) {
            Property.same(cell, strict.or(() -> cell));
        }
        strict.ifPresent(value -> Property.same(strict, parse(ScalarFuzzTest::strict, Double.toString(value))));
        cell.ifPresent(value -> Property.same(cell, parse(ScalarFuzzTest::cell, Double.toString(value))));
        parse(StrictNumbers::parseLong, text)
                .ifPresent(whole ->
                        Property.same(Optional.of(whole), parse(StrictNumbers::parseLong, Long.toString(whole))));
    }

    /** Zero has no sign here, as in an exact decimal. */
    private static double strict(String text) throws Malformed {
        return StrictNumbers.parseDouble(text) + 0.0;
    }

    private static double cell(String text) {
        return DecimalText.parse(text.toCharArray(), 0, text.length()) + 0.0;
    }

    @FuzzTest
    void moments(byte[] input) {
        String text = text(input);
        Optional<Instant> strict = parse(StrictTimes::parseInstant, text);
        Optional<Instant> cell = parse(
                each -> Instant.ofEpochSecond(InstantText.parseEpochSecond(each.toCharArray(), 0, each.length())),
                text);
        if (strict.isPresent() && cell.isPresent()) {
            Property.same(strict.get(), cell.get());
        }
        strict.ifPresent(moment -> Property.same(strict, parse(StrictTimes::parseInstant, moment.toString())));
        parse(StrictTimes::parseDate, text)
                .ifPresent(day -> Property.same(Optional.of(day), parse(StrictTimes::parseDate, day.toString())));
        parse(CalendarText::parseDate, text)
                .ifPresent(day -> Property.same(Optional.of(day), parse(StrictTimes::parseDate, text)));
        parse(CalendarText::parseMonth, text)
                .ifPresent(
                        month -> Property.same(Optional.of(month), parse(CalendarText::parseMonth, month.toString())));
        parse(CalendarText::parseMinuteOfDay, text);
    }

    /** A number, a space, a unit. */
    @FuzzTest
    void units(byte[] input) {
        String[] parts = text(input).split(" ", 2);
        Optional<BigDecimal> value = parse(StrictNumbers::parseDecimal, parts[0]);
        if (parts.length < 2 || value.isEmpty()) {
            return;
        }
        RateReading reading = new RateReading(value.get(), parts[1]);
        Property.holdsFor(() -> reading.findFault() + " " + reading.findOddity());
        if (reading.findFault().isEmpty()) {
            BigDecimal grams = reading.rate().gramsPerKilowattHour();
            Property.same(grams, new RateReading(grams, "g/kWh").rate().gramsPerKilowattHour());
        }
        EnergyUnit.find(parts[1]).ifPresent(unit -> Property.holdsFor(() -> unit.toKilowattHours(value.get())));
    }

    @FuzzTest
    void query(byte[] input) {
        String raw = new String(input, StandardCharsets.ISO_8859_1);
        Property.holdsFor(() -> {
            QueryParameters query = QueryParameters.parse(raw, NAMES);
            return List.of(
                    told(() -> query.findText("region")),
                    told(() -> query.findInstant("from")),
                    told(() -> query.findInstant("to")),
                    told(() -> query.findInt("limit", 1, 1_000)));
        });
        parse(CleanText::decodeQueryPart, raw).ifPresent(decoded -> parse(CleanText::require, decoded));
    }

    private static String told(Property.Reading<?> value) throws Exception {
        try {
            return String.valueOf(value.read());
        } catch (InvalidInputException refused) {
            return refused.code();
        }
    }
}
