package org.suandian.placement.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suandian.placement.internal.json.BatchDto;
import org.suandian.placement.internal.json.BudgetDto;
import org.suandian.placement.internal.json.FitDto;
import org.suandian.placement.internal.json.PoolDto;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.internal.json.SiteDto;
import org.suandian.placement.pricing.fit.NoFit;
import org.suandian.placement.problem.draft.ProblemPaths;

/** What can be handed in, and what can be answered, is described. */
class DocumentedInputTest {

    private static final Pattern ISSUE = Pattern.compile("(?:error|warning)\\(\\s*\"([a-z0-9-]*[a-z0-9])\"");

    private static String page() throws IOException {
        return Files.readString(Path.of("docs", "planning-input.md"));
    }

    @Test
    void everyFieldIsDescribed() throws IOException {
        assertThat(Stream.of(
                                ProblemDto.class,
                                ProblemDto.SolvingDto.class,
                                SiteDto.class,
                                PoolDto.class,
                                BatchDto.class,
                                FitDto.class,
                                BudgetDto.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(name -> !List.of("horizon", "signals").contains(name)))
                .allSatisfy(name -> assertThat(page()).contains("`" + name + "`"));
    }

    @Test
    void everyColumnIsDescribedAndIsAFieldOfTheJson() throws IOException {
        assertThat(Stream.of(Rows.SITE.names(), Rows.POOL.names(), Rows.BATCH.names(), Rows.BUDGET.names())
                        .flatMap(List::stream))
                .allSatisfy(name -> assertThat(page()).contains("`" + name + "`"));
        assertThat(Rows.BATCH.names())
                .containsExactlyElementsOf(Arrays.stream(BatchDto.class.getRecordComponents())
                        .map(field -> ProblemPaths.columnOf(field.getName()))
                        .toList());
    }

    @Test
    void everyIssueAndEveryReasonIsDescribed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/suandian/placement"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> each.toString().matches(".*/(problem|pricing|input|json)/.*"))
                    .toList()) {
                assertThat(ISSUE.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                        .allSatisfy(code -> assertThat(page()).contains("`" + code + "`"));
            }
        }
        assertThat(NoFit.values()).allSatisfy(reason -> assertThat(page()).contains("`" + reason + "`"));
    }
}
