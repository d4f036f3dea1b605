package org.suandian.placement.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.costmodel.Catalogues;
import org.suandian.placement.pricing.PlanningWorld;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.problem.check.ProblemValidator;
import org.suandian.placement.problem.draft.IssueReport;

class ProblemIssuesTest {

    private static final Catalogues CATALOGUES =
            new PlanningWorld().calculator().catalogues();

    private static IssueReport issues(String json) {
        return new ProblemValidator(CATALOGUES).validate(Documents.read(json));
    }

    private static List<String> named(List<ProblemIssue> issues) {
        return issues.stream().map(issue -> issue.path() + " " + issue.code()).toList();
    }

    @Test
    void aSoundProblemHasNoIssues() {
        assertThat(issues(Documents.SOUND).listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/horizon/start | - | horizon.start missing-property",
                "/horizon/end | - | horizon.end missing-property",
                "/horizon/end | \"2024-05-01T10:00Z\" | horizon.end horizon-empty",
                "/horizon/end | \"2024-05-01T18:20Z\" | horizon slot-does-not-divide-horizon",
                "/horizon/slotMinutes | 0 | horizon.slotMinutes slot-length",
                "/horizon/slotMinutes | 20 | horizon.slotMinutes slot-length",
                "/horizon/start | \"2024-05-01T09:00:30Z\" | horizon slot-does-not-divide-horizon",
                "/currency | \"ZZZ\" | currency unknown-currency",
                "/currency | \"JPY\" | currency no-exchange-rate",
                "/carbonPricePerTonne | -1 | carbonPricePerTonne number-out-of-range",
                "/pools/0/id | - | pools[0].id missing-property",
                "/sites/0/region | \"zz-plcae\" | sites[0].region unknown-region",
                "/sites/1/jurisdiction | - | sites[1].region site-without-region",
                "/sites/1/jurisdiction | \" \" | sites[1].jurisdiction missing-property",
                "/sites/0/pue | 0.9 | sites[0].pue number-out-of-range",
                "/sites/0/pue | 4.1 | sites[0].pue number-out-of-range",
                "/sites/0/powerCapKw | [1,2,3] | sites[0].powerCapKw series-length",
                "/sites/0/powerCapKw | [] | sites[0].powerCapKw series-length",
                "/sites/0/powerCapKw | [1,2,3,-4,5,6,7,8] | sites[0].powerCapKw[3] number-out-of-range",
                "/sites/1/electricityPricePerKwh | [1,2] | sites[1].electricityPricePerKwh series-length",
                "/sites/1/carbonIntensityGramsPerKwh | -1 | sites[1].carbonIntensityGramsPerKwh number-out-of-range",
                "/pools/1/id | \"p\" | pools[1].id duplicate-id",
                "/pools/0/site | \"hoem\" | pools[0].site unknown-site",
                "/pools/0/site | - | pools[0].site missing-property",
                "/pools/0/accelerator | \"h10\" | pools[0].accelerator unknown-accelerator",
                "/pools/0/count | 0 | pools[0].count number-out-of-range",
                "/pools/0/count | - | pools[0].count missing-property",
                "/pools/1/availableAccelerators | [8,8] | pools[1].availableAccelerators series-length",
                "/pools/1/availableAccelerators | 9 | pools[1].availableAccelerators number-out-of-range",
                "/pools/1/availableAccelerators | -1 | pools[1].availableAccelerators number-out-of-range",
                "/pools/1/availableAccelerators | 1.5 | pools[1].availableAccelerators number-out-of-range",
                "/pools/1/hardwareRatePerAcceleratorHour | -2 | pools[1].hardwareRatePerAcceleratorHour number-out-of-range",
                "/batches/1/id | \"b1\" | batches[1].id duplicate-id",
                "/batches/1/id | \"\" | batches[1].id missing-property",
                "/batches/1/models | - | batches[1].models missing-property",
                "/batches/1/models | [\"tiny-2b\"] | batches[1].models[0] unknown-model",
                "/batches/1/models | [\"tiny-1b\",\"tiny-1b\"] | batches[1].models[1] duplicate-id",
                "/batches/1/inputTokens | 0 | batches[1].inputTokens number-out-of-range",
                "/batches/1/outputTokens | -5 | batches[1].outputTokens number-out-of-range",
                "/batches/1/outputTokens | - | batches[1].outputTokens missing-property",
                "/batches/2/inputTokens | 0 | batches[2].inputTokens number-out-of-range",
                "/batches/1/concurrency | 4 | batches[1].interactivityTokensPerSecondPerUser contradicting-properties",
                "/batches/0/concurrency | 0 | batches[0].concurrency number-out-of-range",
                "/batches/0/accelerators | 0 | batches[0].accelerators number-out-of-range",
                "/batches/0/release | \"2024-05-01T17:00Z\" | batches[0].release release-not-before-deadline",
                "/batches/0/due | \"2024-05-01T10:30Z\" | batches[0].due due-outside-window",
                "/batches/0/due | \"2024-05-01T17:30Z\" | batches[0].due due-outside-window",
                "/batches/0/latenessCostPerHour | -1 | batches[0].latenessCostPerHour number-out-of-range",
                "/batches/0/jurisdictions | [\"QQ\"] | batches[0].jurisdictions[0] unknown-jurisdiction",
                "/batches/0/forbiddenSites | [\"nowhere\"] | batches[0].forbiddenSites[0] unknown-site",
                "/batches/0/homeSite | \"nowhere\" | batches[0].homeSite unknown-site",
                "/batches/0/egressGb | -1 | batches[0].egressGb number-out-of-range",
                "/batches/0/egressPricePerGb | -1 | batches[0].egressPricePerGb number-out-of-range",
                "/batches/0/egressPricePerGb | - | batches[0].egressPricePerGb egress-without-price",
                "/batches/0/priority | -1 | batches[0].priority number-out-of-range",
                "/batches/0/priority | 10 | batches[0].priority number-out-of-range",
                "/batches/2/fits/0/accelerator | \"b200\" | batches[2].fits[0].accelerator fit-without-pool",
                "/batches/2/fits/0/durationHours | 0 | batches[2].fits[0].durationHours number-out-of-range",
                "/batches/2/fits/0/powerWPerAccelerator | - | batches[2].fits[0].powerWPerAccelerator missing-property",
                "/tenantBudgets/0/tenant | \"u\" | tenantBudgets[0].tenant unknown-tenant",
                "/tenantBudgets/0/energyKwh | -1 | tenantBudgets[0].energyKwh number-out-of-range",
                "/solving/timeLimitSeconds | 36001 | solving.timeLimitSeconds number-out-of-range",
                "/solving/workers | 9 | solving.workers number-out-of-range",
                "/solving/gapLimit | 2 | solving.gapLimit number-out-of-range",
                "/solving/stepLimit | 0 | solving.stepLimit number-out-of-range"
            })
    void eachMistakeIsNamedWithItsPlace(String pointer, String value, String expected) {
        assertThat(named(issues(Documents.with(pointer, value)).listErrors())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/batches/1/release | \"2024-05-01T09:00Z\" | batches[1].release release-before-horizon",
                "/batches/1/deadline | \"2024-05-01T19:00Z\" | batches[1].deadline deadline-after-horizon",
                "/batches/1/egressGb | 5 | batches[1].homeSite egress-without-home",
                "/tenantBudgets/0 | {\"tenant\":\"t\"} | tenantBudgets[0] budget-without-limit"
            })
    void whatCanBePlannedAllTheSameIsAWarning(String pointer, String value, String expected) {
        String document = Documents.with(Documents.with("/batches/1/egressPricePerGb", "0"), pointer, value);
        IssueReport report = issues(document);

        assertThat(report.hasErrors()).isFalse();
        assertThat(named(report.listWarnings())).containsExactly(expected);
    }

    @Test
    void aWindowOutsideTheHorizonIsAWarning() {
        String late = Documents.with("/batches/1/release", "\"2024-05-01T18:00Z\"");
        IssueReport report = issues(Documents.with(late, "/batches/1/deadline", "\"2024-05-01T20:00Z\""));

        assertThat(report.hasErrors()).isFalse();
        assertThat(named(report.listWarnings())).containsExactly("batches[1].release window-outside-horizon");
    }

    @ParameterizedTest
    @CsvSource({"sites", "pools", "batches"})
    void eachListNeedsAnElement(String list) {
        assertThat(named(issues(Documents.with("/" + list, "[]")).listErrors())).contains(list + " missing-property");
        assertThat(named(issues(Documents.with("/" + list, "-")).listErrors())).contains(list + " missing-property");
    }

    @Test
    void allMistakesAreNamedNotOnlyTheFirst() {
        String document = Documents.with("/batches/0/inputTokens", "-1");
        document = Documents.with(document, "/horizon/end", "-");
        document = Documents.with(document, "/pools/0/site", "\"hom\"");
        document = Documents.with(document, "/batches/1/models", "[\"tiny-1\"]");

        IssueReport report = issues(document);

        assertThat(named(report.listErrors()))
                .containsExactly(
                        "horizon.end missing-property",
                        "pools[0].site unknown-site",
                        "batches[0].inputTokens number-out-of-range",
                        "batches[1].models[0] unknown-model");
        assertThat(report.listErrors().get(1).details()).containsEntry("nearMatches", List.of("home"));
        assertThat(report.listErrors().get(1).message())
                .isEqualTo("The site (hom) of the pool (p) must be a known one. Maybe home.");
    }

    @Test
    void thousandsOfMistakesAreCountedAndAThousandAreListed() {
        String batches = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"id\":\"x" + i + "\",\"models\":[\"nothing\"],\"inputTokens\":0,\"outputTokens\":1}")
                .collect(Collectors.joining(",", "[", "]"));
        IssueReport report = issues(Documents.with(Documents.with("/batches", batches), "/tenantBudgets", "-"));

        assertThat(report.errors()).isEqualTo(6_000);
        assertThat(report.listErrors()).hasSize(1_000);
    }

    @Test
    void moreOptionsThanFitIntoMemoryAreRefused() {
        String batches = IntStream.range(0, 9_000)
                .mapToObj(i -> "{\"id\":\"x" + i + "\",\"models\":[\"tiny-1b\"],\"inputTokens\":1,\"outputTokens\":1}")
                .collect(Collectors.joining(",", "[", "]"));
        String pools = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"site\":\"home\",\"accelerator\":\"h100\",\"count\":1}")
                .collect(Collectors.joining(",", "[", "]"));
        IssueReport report = issues(Documents.with(Documents.with("/batches", batches), "/pools", pools));

        assertThat(named(report.listErrors())).containsExactly("batches too-many-options");
    }
}
