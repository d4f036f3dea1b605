package org.suandian.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suandian.grid.CarbonBasis;
import org.suandian.report.Topic;
import org.suandian.report.document.FactorRow;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.accounting.result.Uncertainty;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

class ReportTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    private final ReportTexts english = ReportTexts.of(Locale.ENGLISH);
    private final ReportTexts chinese = ReportTexts.of(Locale.CHINESE);

    private static List<String> placeholders(ReportTexts texts, String key) {
        return PLACEHOLDER
                .matcher(texts.text(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(chinese.keys()).isEqualTo(english.keys()).hasSizeGreaterThan(150);
        for (String key : english.keys()) {
            assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(chinese.text(key)).as(key).isNotBlank().doesNotContain("�");
        }
    }

    @Test
    void everyConstantThatAReportShowsHasWords() {
        Stream.<Enum<?>[]>of(
                        Topic.values(),
                        Tier.values(),
                        EnergyOrigin.values(),
                        InstrumentType.values(),
                        QualityCriterion.values(),
                        Verdict.Outcome.values(),
                        FactorRow.Use.values(),
                        CarbonBasis.values(),
                        Ruleset.Granularity.values(),
                        Flag.values(),
                        MeterFinding.Kind.values(),
                        MemoLine.Kind.values(),
                        Uncertainty.Rank.values())
                .flatMap(Stream::of)
                .forEach(constant -> {
                    assertThat(english.of(constant)).isNotBlank();
                    assertThat(chinese.of(constant)).isNotBlank();
                });
        assertThat(chinese.of(Tier.RESIDUAL_MIX)).isEqualTo("残余电力组合");
    }

    @Test
    void theEnglishWordsOfFlagsAreTheirOwn() {
        for (Flag flag : Flag.values()) {
            assertThat(english.of(flag)).isEqualTo(flag.text());
        }
    }

    @Test
    void whatDecidedAVerdictIsSaidInBothLanguages() {
        for (Sentence sentence : Sentence.values()) {
            assertThat(english.of(sentence)).isEqualTo(sentence.pattern());
        }
        Statement late = Statement.of(Sentence.GENERATED_AFTER, "2026-05", 5, "2025-01", "2025-12", 3);
        assertThat(english.of(late))
                .isEqualTo(late.text())
                .isEqualTo("2026-05 is 5 months after the period (2025-01 to 2025-12); the policy allows 3.");
        assertThat(chinese.of(late)).isEqualTo("2026-05 晚于报告期（2025-01 至 2025-12）5 个月；政策允许 3 个月。");
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgain() {
        assertThat(Statement.of(Sentence.RETIRED_FOR, "{1}", "$0 \\").text()).isEqualTo("Retired on {1} for $0 \\.");
    }

    @Test
    void placeholdersAreFilledIn() {
        assertThat(english.text("text.baseYear", 2022, "5"))
                .isEqualTo("The base year is 2022; it is recalculated when changes add up to 5 % or more.");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> english.text("text.nothing")).hasMessageContaining("text.nothing");
        assertThatThrownBy(() -> ReportTexts.of(Locale.FRENCH)).hasMessageContaining("fr");
    }
}
