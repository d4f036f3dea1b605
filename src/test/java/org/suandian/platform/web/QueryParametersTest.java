package org.suandian.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.failure.InvalidInputException;

class QueryParametersTest {

    private enum Basis {
        LOCATION,
        MARKET
    }

    private static final NumberRange RATIO = NumberRange.between(0, 1, "");
    private static final ParameterNames NAMES = ParameterNames.of("x", "model").andLists("region");

    private static QueryParameters query(String raw) {
        return QueryParameters.parse(raw, NAMES);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .returns(code, InvalidInputException::code);
    }

    @Test
    void anAbsentParameterIsEmpty() {
        QueryParameters none = QueryParameters.parse(null, NAMES);
        assertThat(none.findText("x")).isEmpty();
        assertThat(none.listText("region")).isEmpty();
        assertThat(none.findDouble("x", RATIO)).isEmpty();
        assertThat(none.findInt("x", 0, 9)).isEmpty();
        assertThat(none.findInstant("x")).isEmpty();
        assertRefused("missing-parameter", () -> none.getText("x"));
    }

    @Test
    void listsKeepTheirOrderAndRepetitions() {
        assertThat(query("region=b&region=a&region=b").listText("region")).containsExactly("b", "a", "b");
    }

    @Test
    void aMisspeltParameterIsRefusedWithTheNameThatWasMeant() {
        assertThatThrownBy(() -> query("modle=y"))
                .hasMessage("The parameter (modle) must be one of x, model, region. Maybe model.")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .satisfies(failure -> assertThat(failure.details())
                        .containsEntry("nearMatches", List.of("model"))
                        .containsEntry("allowed", List.of("x", "model", "region")));
    }

    @ParameterizedTest
    @CsvSource({
        "X=1,unknown-parameter",
        "x=1&y=2,unknown-parameter",
        "=1,unknown-parameter",
        "x=1&,unknown-parameter",
        "x=1&x=1,repeated-parameter",
        "x=1&%78=2,repeated-parameter",
        "x,malformed-parameter",
        "x=,malformed-parameter",
        "x=%20,malformed-parameter",
        "x=%,malformed-parameter",
        "x=%1,malformed-parameter",
        "x=%+1,malformed-parameter",
        "x=%g0,malformed-parameter",
        "x=%00,malformed-parameter",
        "x=a%0Ab,malformed-parameter",
        "x=a%7Fb,malformed-parameter",
        "x=a%C2%85b,malformed-parameter",
        "x=%C0%80,malformed-parameter",
        "x=%ED%A0%80,malformed-parameter",
        "x=%F4%90%80%80,malformed-parameter",
        "x=%E4%B8,malformed-parameter",
        "x=中,malformed-parameter",
        "region=a&region=,malformed-parameter"
    })
    void aBrokenQueryIsRefused(String raw, String code) {
        assertRefused(code, () -> query(raw));
    }

    @Test
    void textIsDecodedFromUtf8() {
        assertThat(query("x=%E4%B8%AD+%F0%9F%98%80%2B=a").getText("x")).isEqualTo("中 😀+=a");
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.5", "0,0", "-0,-0.0", "1,1", "1e0,1", "5E-1,0.5", ".5,0.5", "1.,1", "0e999,0", "%2B1,1"})
    void numbersAreReadAsWritten(String raw, double value) {
        assertThat(query("x=" + raw).findDouble("x", RATIO)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "-1e400",
                "1e-400",
                "1e-20000",
                "4e-320",
                "0x1p3",
                "1d",
                "1f",
                "1_0",
                "1,0",
                "1e",
                "e1",
                ".",
                "--1",
                "%201",
                "1%20",
                "٣",
                "1e9999999"
            })
    void whatIsNoFiniteDecimalNumberIsRefused(String raw) {
        assertRefused("malformed-parameter", () -> query("x=" + raw).findDouble("x", RATIO));
    }

    @Test
    void aNumberOutOfRangeIsToldWithItsRangeAndUnit() {
        assertThatThrownBy(() -> query("x=1.5").findDouble("x", RATIO))
                .hasMessage("The parameter x (1.5) must be between 0 and 1.");
        assertThatThrownBy(() -> query("x=0").findDouble("x", NumberRange.positiveUpTo(1e6, "W")))
                .hasMessage("The parameter x (0 W) must be greater than 0 and at most 1000000 W.");
        assertRefused("parameter-out-of-range", () -> query("x=-0.1").findDouble("x", RATIO));
    }

    @ParameterizedTest
    @CsvSource({
        "abc,malformed-parameter",
        "1.0,malformed-parameter",
        "1e2,malformed-parameter",
        "99999999999999999999,malformed-parameter",
        "4294967297,parameter-out-of-range",
        "101,parameter-out-of-range",
        "0,parameter-out-of-range"
    })
    void whatIsNoWholeNumberInRangeIsRefused(String raw, String code) {
        assertRefused(code, () -> query("x=" + raw).findInt("x", 1, 100));
    }

    @Test
    void wholeNumbersIncludeBothEnds() {
        assertThat(query("x=1").findInt("x", 1, 100)).hasValue(1);
        assertThat(query("x=100").findInt("x", 1, 100)).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00Z",
                "2026-01-01t08:00:00.000%2b08:00",
                "2026-01-01T08:00:00+08:00",
                "2025-12-31T19:00-05:00"
            })
    void momentsWithAnOffsetAreRead(String raw) {
        assertThat(query("x=" + raw).findInstant("x")).contains(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T00:00:00",
                "2026-01-01",
                "now",
                "1700000000",
                "1e400",
                "2026-02-30T00:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T00:00:60Z",
                "0000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "1000000000-01-01T00:00:00Z",
                "9999-12-31T23:59:59-18:00",
                "0001-01-01T00:00:00+18:00",
                "2026-01-01T00:00:00%2B19:00",
                "2026-01-01T00:00:00Z[UTC]"
            })
    void otherMomentsAreRefused(String raw) {
        assertRefused("malformed-parameter", () -> query("x=" + raw).findInstant("x"));
    }

    @Test
    void aMomentWithoutOffsetIsToldWhatItLacks() {
        assertThatThrownBy(() -> query("x=2026-01-01T00:00").findInstant("x"))
                .hasMessageContaining("must have an offset from UTC, such as Z or +08:00");
    }

    @Test
    void theFirstAndTheLastYearCanBeAskedFor() {
        assertThat(query("x=0001-01-01T00:00:00Z").findInstant("x")).isPresent();
        assertThat(query("x=9999-12-31T23:59:59Z").findInstant("x")).isPresent();
    }

    @Test
    void datesAreRead() {
        assertThat(query("x=2024-02-29").findDate("x")).contains(LocalDate.of(2024, 2, 29));
        assertRefused("malformed-parameter", () -> query("x=2023-02-29").findDate("x"));
        assertRefused("malformed-parameter", () -> query("x=0000-01-01").findDate("x"));
        assertRefused("malformed-parameter", () -> query("x=29.2.2024").findDate("x"));
    }

    @Test
    void choicesAreReadInAnyCase() {
        assertThat(query("x=market").findChoice("x", Basis.class)).contains(Basis.MARKET);
        assertThatThrownBy(() -> query("x=both").findChoice("x", Basis.class))
                .hasMessage("The parameter x (both) must be one of LOCATION, MARKET.");
    }

    @ParameterizedTest
    @CsvSource({"EUR", "eur", "CNY"})
    void currenciesAreReadInAnyCase(String raw) {
        assertThat(query("x=" + raw).findCurrency("x"))
                .contains(Currency.getInstance(raw.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "E", "XYZ", "XXX", "XAU", "€"})
    void whatIsNoCurrencyIsRefused(String raw) {
        assertRefused("malformed-parameter", () -> query("x=" + raw).findCurrency("x"));
    }

    @Test
    void askingForANameThatIsNotAllowedIsAProgrammingError() {
        assertThatThrownBy(() -> query("").findText("other")).isInstanceOf(IllegalArgumentException.class);
    }
}
