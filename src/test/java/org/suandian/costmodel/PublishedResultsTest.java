package org.suandian.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.costmodel.equations.ComputeBoundEnergy;
import org.suandian.costmodel.equations.HardwareCost;
import org.suandian.costmodel.equations.TokenEconomics;
import org.suandian.costmodel.equations.TokenEconomics.Sale;
import org.suandian.units.Emissions;
import org.suandian.units.Energy;
import org.suandian.units.Money;
import org.suandian.units.Power;
import org.suandian.units.Throughput;
import org.suandian.units.TokenCount;

/**
 * Results that others have published, computed by the service's own types from the inputs that they state. Each test begins with
 * the result's id; where a second figure of a publisher is computed, its inputs are computed too, and no printed cost goes in.
 */
class PublishedResultsTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static Money usd(double amount) {
        return Money.of(amount, USD);
    }

    private static void assertPublished(double computed, double published, double relativeTolerance) {
        assertThat(computed).isCloseTo(published, offset(Math.abs(published) * relativeTolerance));
    }

    // DeepSeek open-infra-index, day 6 (CC0), 2025.

    private static Money deepSeekDailyCost() {
        return HardwareCost.ofFleet(usd(2), 226.75 * 8, 24);
    }

    private static Money deepSeekDailyRevenue() {
        return TokenEconomics.revenue(
                List.of(
                        new Sale(TokenCount.ofMillions(342_000), usd(0.14)),
                        new Sale(TokenCount.ofMillions(266_000), usd(0.55)),
                        new Sale(TokenCount.ofMillions(168_000), usd(2.19))),
                USD);
    }

    @Test
    @DisplayName("DS-1: DeepSeek's daily cost of 226.75 nodes of eight at 2 USD is 87,072 USD")
    void deepSeeksDailyCost() {
        assertThat(deepSeekDailyCost().amount()).isEqualTo(87_072);
    }

    @Test
    @DisplayName("DS-2: DeepSeek's theoretical daily revenue is 562,027 USD (token counts are rounded to a billion)")
    void deepSeeksDailyRevenue() {
        assertPublished(deepSeekDailyRevenue().amount(), 562_027, 0.0005);
    }

    @Test
    @DisplayName("DS-3: DeepSeek's cost profit margin is 545%")
    void deepSeeksMargin() {
        assertPublished(TokenEconomics.costProfitMargin(usd(562_027), deepSeekDailyCost()), 5.45, 0.002);
        assertPublished(TokenEconomics.costProfitMargin(deepSeekDailyRevenue(), deepSeekDailyCost()), 5.45, 0.002);
    }

    // InferenceX (SemiAnalysis): page copies of the dashboard; rates and kW from InferenceX-app constants.ts, 77ca49a.
    // IX-GLM1 and IX-GLM3: second-hand copy in leoshan/inferencex-scraper, 99172cb.
    // LM-1: SGLang on 96 H100, LMSYS blog 2025-05-05; 22,282 output tokens/s per node of eight; the rate is inferred.
    @ParameterizedTest(name = "{0}: {2} tokens/s at {1} USD/h cost {3} USD per million tokens")
    @CsvSource({
        "IX-1a, 1.95, 4791.6, 0.113, 0.01",
        "IX-3a, 1.12, 725.2, 0.429, 0.01",
        "IX-5a, 1.30, 266.3, 1.365, 0.01",
        "IX-7a, 1.95, 25319.6, 0.022, 0.04",
        "IX-GLM1, 2.808, 4834, 0.161, 0.005",
        "IX-GLM3, 1.90, 1979, 0.267, 0.005",
        "LM-1, 2.00, 2785.25, 0.2, 0.01"
    })
    void costPerMillionTokensFollowsFromRateAndThroughput(
            String id, double rate, double tokensPerSecond, double published, double tolerance) {
        Money cost = HardwareCost.perMillionTokens(usd(rate), Throughput.ofTokensPerSecond(tokensPerSecond));
        assertPublished(cost.amount(), published, tolerance);
    }

    @ParameterizedTest(name = "{0}: {2} tokens/s at {1} kW are {3} tokens/s per MW")
    @CsvSource({
        "IX-1b, 2.17, 4791.6, 2208100",
        "IX-3b, 1.79, 725.2, 405137",
        "IX-5b, 1.73, 266.3, 153957",
        "IX-7b, 2.17, 25319.6, 11668029",
        "IX-8b, 2.10, 4368.4, 2080185"
    })
    void throughputPerMegawattFollowsFromProvisionedPower(
            String id, double kilowatts, double tokensPerSecond, double published) {
        double perMegawatt = Throughput.ofTokensPerSecond(tokensPerSecond).perMegawatt(Power.ofKilowatts(kilowatts));
        assertPublished(perMegawatt, published, 0.0003);
    }

    @Test
    @DisplayName(
            "IX-9: provisioned energy per token on B200 is 0.4529 J, the reciprocal of the tokens/s per MW of IX-1b")
    void provisionedEnergyPerToken() {
        Throughput throughput = Throughput.ofTokensPerSecond(4_791.6);
        Power provisioned = Power.ofKilowatts(2.17);
        assertPublished(throughput.energyPerToken(provisioned).joules(), 0.4528780399438431, 0.001);
        assertPublished(1e6 / throughput.perMegawatt(provisioned), 0.4528780399438431, 0.001);
    }

    @Test
    @DisplayName("IX-10: a price of 1.35 over a cost of 0.226 USD is a gross margin of 83% (InferenceX v2 article)")
    void grossMargin() {
        assertPublished(TokenEconomics.grossMargin(usd(1.35), usd(0.226)), 0.83, 0.005);
    }

    @Test
    @DisplayName("IX-12: 2.35 against 0.11 USD with multi-token prediction is a factor of 21 (InferenceX v2 article)")
    void multiTokenPrediction() {
        assertPublished(usd(2.35).dividedBy(usd(0.11)), 21, 0.03);
    }

    // ML.ENERGY Benchmark v3 (Apache-2.0): ml-energy/leaderboard 0cd52da, ml-energy/blog cb8ac0a.

    @Test
    @DisplayName("ME-1: Qwen 3 32B on one B200 at batch 128 takes 2,192 J per response")
    void energyPerResponse() {
        Energy response = Energy.ofJoules(0.31164114644078567).times(7_034.626262626262);
        assertPublished(response.joules(), 2_192, 0.001);
    }

    /** A configuration measured on B200 with the GPQA task: joules per output token and mean output tokens. */
    private record Measured(String model, double joulesPerToken, double meanOutputTokens) {

        Energy perToken() {
            return Energy.ofJoules(joulesPerToken);
        }

        Energy perResponse() {
            return perToken().times(meanOutputTokens);
        }
    }

    /** Of each model the configurations around the minimum, as the publisher's table has them. */
    private static final String CANDIDATES = """
            Qwen3-14B 0.182575 7327.01, Qwen3-14B 0.291175 6989.46, Qwen3-14B 0.418057 6907.26,
            Qwen3-235B 0.63359 8949.83, Qwen3-235B 0.764507 9149.81, Qwen3-235B 0.778491 9061.73,
            Qwen3-235B-FP8 0.447873 8945.41, Qwen3-235B-FP8 0.417715 9122.85, Qwen3-235B-FP8 0.543854 9329.12,
            Qwen3-30B-A3B 0.0876489 8142.62, Qwen3-30B-A3B 0.145875 8262.19, Qwen3-30B-A3B 0.193426 8436.27,
            Qwen3-32B 0.311641 7034.63, Qwen3-32B 0.467239 7087.56, Qwen3-32B 0.696695 6857.54,
            Qwen3-8B 0.17317 8074.01, Qwen3-8B 0.394667 7911.28, Qwen3-8B 0.713839 8201.74,
            DeepSeek-R1 2.37615 11287.0, DeepSeek-R1 3.85852 11558.8, DeepSeek-R1 7.12182 11444.6,
            DeepSeek-V3.1 1.33507 8968.68, DeepSeek-V3.1 3.51707 8675.83, DeepSeek-V3.1 5.45852 9057.92,
            Nemotron-12B 0.145273 5646.03, Nemotron-12B 0.247517 5208.98, Nemotron-12B 0.464424 5477.74,
            Nemotron-9B 0.11675 5361.0, Nemotron-9B 0.132258 5603.5, Nemotron-9B 0.221212 5559.82,
            gpt-oss-120b 0.0396668 1793.69, gpt-oss-120b 0.0420687 1808.52, gpt-oss-120b 0.0552737 1832.4,
            gpt-oss-20b 0.0284465 2144.75, gpt-oss-20b 0.0290963 2087.54, gpt-oss-20b 0.0317516 2158.53
            """;

    private static List<Measured> candidates() {
        return Arrays.stream(CANDIDATES.split(","))
                .map(row -> row.strip().split(" "))
                .map(cells -> new Measured(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2])))
                .toList();
    }

    @Test
    @DisplayName("ME-3: the configurations of least energy per token of 12 models on B200 take 4,625 J per response")
    void meanEnergyPerResponse() {
        Map<String, Measured> least = candidates().stream()
                .collect(Collectors.toMap(
                        Measured::model,
                        own -> own,
                        (one, other) -> one.perToken().compareTo(other.perToken()) <= 0 ? one : other));
        assertThat(least).hasSize(12);
        Energy sum = least.values().stream().map(Measured::perResponse).reduce(Energy.ZERO, Energy::plus);
        assertPublished(sum.times(1.0 / least.size()).joules(), 4_625, 0.001);
    }

    @Test
    @DisplayName("ME-5: from one to two H100 the minimum energy of gpt-oss-120b falls by 68%")
    void savingOfASecondAccelerator() {
        Energy one = Energy.ofJoules(0.26757106007777065);
        Energy two = Energy.ofJoules(0.08603986209171981);
        assertPublished(TokenEconomics.saving(one.joules(), two.joules()), 0.68, 0.01);
    }

    // Epoch AI, How much energy does ChatGPT use, 2025, and its sheet.
    @ParameterizedTest(name = "{0}: {1} billion active parameters and {2} tokens take {5} Wh")
    @CsvSource({"EP-1, 100, 500, 0.1, 1.2, 0.301", "EP-3, 20, 500, 0.1, 1.2, 0.06", "EP-5, 200, 1500, 0.05, 1.3, 3.911"
    })
    void energyPerQueryFromOperations(
            String id, double billions, double tokens, double utilisation, double pue, double published) {
        Energy query = new ComputeBoundEnergy(billions * 1e9, 989e12, utilisation, Power.ofWatts(1_275), 0.7, pue)
                .ofResponse(TokenCount.of(tokens));
        assertPublished(query.wattHours(), published, 0.003);
    }

    // Google, arXiv 2508.15734 (component split read from secondary tables).

    @Test
    @DisplayName("GO-1: accelerator, host, idle and overhead of a median Gemini prompt are 0.24 Wh")
    void medianPrompt() {
        Energy prompt = Energy.ofWattHours(0.14)
                .plus(Energy.ofWattHours(0.06))
                .plus(Energy.ofWattHours(0.02))
                .plus(Energy.ofWattHours(0.02));
        assertPublished(prompt.wattHours(), 0.24, 1e-9);
    }

    @Test
    @DisplayName("GO-3: market-based Scope 2 and Scopes 1 and 3 of a median Gemini prompt are 0.033 g")
    void emissionsOfTheMedianPrompt() {
        assertPublished(Emissions.ofGrams(0.023).plus(Emissions.ofGrams(0.01)).grams(), 0.033, 1e-9);
    }

    @Test
    @DisplayName(
            "ML-1: eight B200 at 10,401 W at the wall and 102,909 tokens/s take 0.10107 J per token (MLPerf 5.1-0061)")
    void energyAtTheWall() {
        Energy perToken = Throughput.ofTokensPerSecond(102_909).energyPerToken(Power.ofWatts(10_400.9988793425));
        assertPublished(perToken.joules(), 0.10107, 0.0001);
        assertPublished(perToken.times(1e6).kilowattHours(), 0.10107 / 3.6, 0.0001);
    }
}
