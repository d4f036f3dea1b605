package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Book.mwh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.SiteBalance;
import org.suandian.scope2.quantity.RateUnit;

/** The worked examples of docs/scope2.md: what the page prints is what the code computes, to each printed decimal. */
class DocumentedMethodTest {

    private static final String TEXT = read();
    private static final Pattern ROW =
            Pattern.compile("^\\| Example \\((\\d+[a-z]?)\\) \\|.*\\| (-?[0-9.]+)( [^|]*)? \\|$", Pattern.MULTILINE);
    private static final Map<String, Supplier<BigDecimal>> COMPUTED = computed();

    private static String read() {
        try {
            return Files.readString(Path.of("docs", "scope2.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Supplier<BigDecimal>> computed() {
        Map<String, Supplier<BigDecimal>> examples = new LinkedHashMap<>();
        BigDecimal pue = new BigDecimal("1.30");
        examples.put(
                "1a",
                () -> MeasurementPoint.IT_EQUIPMENT.gridEnergy(mwh("1000"), pue).megawattHours());
        examples.put(
                "1b",
                () -> MeasurementPoint.UTILITY_FEED.gridEnergy(mwh("1300"), pue).megawattHours());
        examples.put(
                "1c",
                () -> new SiteBalance(mwh("800"), mwh("300"), mwh("200"))
                        .totalConsumption()
                        .megawattHours());
        examples.put("2a", () -> rate(RateUnit.T_PER_MWH, "0.485"));
        examples.put("2b", () -> rate(RateUnit.LB_PER_MWH, "1069.241971597"));
        examples.put("3", DocumentedCases::byTheYear);
        examples.put("4", DocumentedCases::byTheHour);
        examples.put(
                "5a",
                () -> DocumentedCases.vintages().instruments().stream()
                        .map(use -> use.allocated().megawattHours())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        examples.put("5b", () -> DocumentedCases.vintages().marketBased().tonnes());
        examples.put("6a", DocumentedCases::surplus);
        examples.put("6b", DocumentedCases::claimedElsewhere);
        examples.put("7", DocumentedCases::second);
        examples.put("8a", DocumentedCases::hierarchy);
        examples.put("8b", DocumentedCases::gridAverage);
        examples.put("8c", DocumentedCases::withoutInstruments);
        examples.put("9", DocumentedCases::hourlyShare);
        examples.put("10", DocumentedCases::roundedRow);
        examples.put("11", DocumentedCases::lastThird);
        examples.put(
                "12a", () -> DocumentedCases.tokens().kilowattHoursPerMillion().orElseThrow());
        examples.put(
                "12b", () -> DocumentedCases.tokens().locationGramsPerMillion().orElseThrow());
        examples.put(
                "12c", () -> DocumentedCases.tokens().marketGramsPerMillion().orElseThrow());
        examples.putAll(DocumentedAsides.all());
        return examples;
    }

    private static BigDecimal rate(RateUnit unit, String value) {
        return unit.rate(new BigDecimal(value)).gramsPerKilowattHour();
    }

    static Stream<Map.Entry<String, BigDecimal>> printed() {
        Map<String, BigDecimal> rows = new LinkedHashMap<>();
        Matcher matcher = ROW.matcher(TEXT);
        while (matcher.find()) {
            rows.put(matcher.group(1), new BigDecimal(matcher.group(2)));
        }
        return rows.entrySet().stream();
    }

    @ParameterizedTest(name = "docs/scope2.md prints {0}")
    @MethodSource("printed")
    void eachExampleComesOutOfTheCodeAsTheDocumentPrintsIt(Map.Entry<String, BigDecimal> example) {
        Supplier<BigDecimal> computed = COMPUTED.get(example.getKey());

        assertThat(computed).as("example (%s)", example.getKey()).isNotNull();
        BigDecimal printed = example.getValue();
        assertThat(computed.get().setScale(printed.scale(), RoundingMode.HALF_EVEN))
                .isEqualTo(printed);
    }

    @Test
    void theDocumentPrintsEachExampleOnce() {
        assertThat(printed().map(Map.Entry::getKey)).containsExactlyElementsOf(COMPUTED.keySet());
        assertThat(TEXT.lines().filter(line -> line.startsWith("| Example ("))).hasSize(COMPUTED.size());
    }

    @Test
    void theDocumentNumbersEachEquationOnceInOrder() {
        assertThat(TEXT.lines().filter(line -> line.startsWith("### (")))
                .extracting(line -> line.substring(5, line.indexOf(')')))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 19).mapToObj(Integer::toString).toList());
    }
}
