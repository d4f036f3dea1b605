package org.suandian.costmodel.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.costmodel.equations.Inputs.inputs;
import static org.suandian.costmodel.equations.Inputs.mixed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.costmodel.equations.DocumentedExamples.Printed;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Range;

/**
 * The worked examples of docs/model.md, with the numbers that stand there. The document is read as well: what it prints, what this
 * test states and what the code computes are one.
 */
class WorkedExamplesTest {

    private static final Map<String, DoubleSupplier> COMPUTED = computed();

    private static Map<String, DoubleSupplier> computed() {
        Map<String, DoubleSupplier> examples = new LinkedHashMap<>();
        RequestShape shape = RequestShape.of(1_024, 512);
        examples.put("1a", () -> seconds(TokenBasis.OUTPUT, 2_000, shape));
        examples.put("1b", () -> seconds(TokenBasis.TOTAL, 3_000, shape));
        examples.put("1c", () -> seconds(TokenBasis.INPUT, 8_000, shape));
        examples.put("2a", WorkedInputs::betweenTwoPoints);
        examples.put("2b", WorkedInputs::betweenThreePoints);
        examples.put("3a", () -> boardWatts(811, EnergyBoundary.ACCELERATOR));
        examples.put("3b", () -> boardWatts(1_000, EnergyBoundary.NONE));
        examples.put("4", () -> inputs().undivided(Figure.SYSTEM_ENERGY) * 1_000 * 3_600 / 500);
        examples.put("5", () -> inputs().undivided(Figure.FACILITY_ENERGY));
        examples.put("6", () -> inputs().allocatedAt(0.6).undivided(Figure.FACILITY_ENERGY));
        examples.put("7", () -> inputs().undivided(Figure.ELECTRICITY_COST));
        examples.put("8", WorkedInputs::peakPrice);
        examples.put("9a", WorkedInputs::embeddedElectricity);
        examples.put("9b", () -> inputs().undivided(Figure.HARDWARE_COST));
        examples.put("9c", () -> inputs().allocatedAt(0.6).undivided(Figure.HARDWARE_COST));
        examples.put("9d", () -> inputs().undivided(Figure.TOTAL_COST));
        examples.put("10a", () -> split(TokenView.OUTPUT));
        examples.put("10b", () -> split(TokenView.INPUT));
        examples.put("10c", () -> split(TokenView.BLENDED));
        examples.put(
                "11a", () -> 2.4e-4 * 1e6 * RequestShape.of(1_000, 500).sharePerToken(TokenView.OUTPUT, Phase.DECODE));
        examples.put(
                "11b", () -> 0.6e-4 * 1e6 * RequestShape.of(1_000, 500).sharePerToken(TokenView.INPUT, Phase.PREFILL));
        examples.put("12a", () -> inputs().undivided(Figure.LOCATION_BASED));
        examples.put("12b", () -> inputs().undivided(Figure.MARKET_BASED));
        examples.put(
                "12c",
                () -> inputs().with(UncertainInput.LOCATION_INTENSITY, 370).undivided(Figure.LOCATION_BASED));
        examples.put("13", () -> inputs().carbonPricePerGram(50e-6).undivided(Figure.CARBON_COST));
        examples.put("14a", () -> WorkedInputs.uncertainEnergy().low());
        examples.put("14b", () -> WorkedInputs.uncertainEnergy().high());
        examples.put("15", WorkedInputs::annuity);
        examples.put("16", WorkedInputs::response);
        return examples;
    }

    private static double seconds(TokenBasis basis, double tokensPerSecond, RequestShape shape) {
        return mixed(basis, tokensPerSecond, 700, EnergyBoundary.ACCELERATOR).acceleratorSeconds(shape);
    }

    /** At 3,600 tokens/s a million tokens take 1e6 / 3,600 s, so that watts follow from kWh. */
    private static double boardWatts(double watts, EnergyBoundary boundary) {
        double kilowattHours =
                inputs().legs(mixed(TokenBasis.OUTPUT, 3_600, watts, boundary)).undivided(Figure.ACCELERATOR_ENERGY);
        return kilowattHours * 1_000 * 3_600 / (1e6 / 3_600);
    }

    private static double split(TokenView view) {
        return 3e-4 * 1e6 * RequestShape.of(1_000, 500).sharePerToken(view, Phase.MIXED);
    }

    @ParameterizedTest(name = "example ({0}) is {1}")
    @CsvSource({
        "1a, 0.256",
        "1b, 0.512",
        "1c, 0.128",
        "2a, 707.107",
        "2b, 221.27",
        "3a, 811",
        "3b, 820",
        "4, 1050",
        "5, 0.175",
        "6, 0.204167",
        "7, 0.014",
        "8, 0.89",
        "9a, 0.1384",
        "9b, 0.258556",
        "9c, 0.430926",
        "9d, 0.272556",
        "10a, 0.40",
        "10b, 0.10",
        "10c, 0.20",
        "11a, 0.48",
        "11b, 0.06",
        "12a, 92.855",
        "12b, 106.68",
        "12c, 64.75",
        "13, 0.00464275",
        "14a, 0.137083",
        "14b, 0.212917",
        "15, 1.10403",
        "16, 0.300809"
    })
    void eachExampleComesOutOfTheCodeAsStatedHere(String number, String stated) {
        Printed printed = new Printed(new java.math.BigDecimal(stated));
        assertThat(compute(number)).isCloseTo(printed.value().doubleValue(), within(printed.tolerance()));
    }

    static Stream<Map.Entry<String, Printed>> documented() {
        return DocumentedExamples.read().entrySet().stream();
    }

    @ParameterizedTest(name = "docs/model.md prints {0}")
    @MethodSource("documented")
    void eachExampleComesOutOfTheCodeAsTheDocumentPrintsIt(Map.Entry<String, Printed> example) {
        Printed printed = example.getValue();
        assertThat(compute(example.getKey())).isCloseTo(printed.value().doubleValue(), within(printed.tolerance()));
    }

    private static double compute(String number) {
        DoubleSupplier example = COMPUTED.get(number);
        assertThat(example).as("example (%s)", number).isNotNull();
        return example == null ? Double.NaN : example.getAsDouble();
    }

    @Test
    void theDocumentPrintsEachExampleOnce() {
        assertThat(DocumentedExamples.read().keySet()).containsExactlyElementsOf(COMPUTED.keySet());
        long rows = DocumentedExamples.text()
                .lines()
                .filter(line -> line.startsWith("| Example ("))
                .count();
        assertThat(rows).isEqualTo(COMPUTED.size());
    }

    @Test
    void theDocumentNumbersEachEquationOnceInOrder() {
        assertThat(DocumentedExamples.text().lines().filter(line -> line.startsWith("### (")))
                .extracting(line -> line.substring(5, line.indexOf(')')))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
    }

    @Test
    void inExample14TheCentralValueIsThatOfExample5() {
        Range range = WorkedInputs.uncertainEnergy();
        assertThat(range.central()).isCloseTo(inputs().undivided(Figure.FACILITY_ENERGY), within(1e-15));
    }
}
