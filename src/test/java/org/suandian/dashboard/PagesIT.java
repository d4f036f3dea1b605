package org.suandian.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;

/** Each page in both languages and both colour schemes, on a telephone and on a large screen. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PagesIT extends BrowserTests {

    private static final Map<String, List<String>> TITLES = Map.of(
            "/", List.of("Now", "现在"),
            "/calculator", List.of("Calculator", "计算器"),
            "/hours", List.of("Hours", "时段"),
            "/plan", List.of("Plan", "计划"),
            "/reports", List.of("Reports", "报告"),
            "/data", List.of("Data", "数据"));

    static Stream<Arguments> views() {
        return TITLES.keySet().stream()
                .sorted()
                .flatMap(path -> Stream.of("en", "zh")
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(colors -> Arguments.of(path, language, colors))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("views")
    void isShownWithoutMishapAndIsAccessible(String path, String language, ColorScheme colors) {
        Reader reader = reader(language, colors, 1280, 900);
        Page page = reader.open(path);
        settle(page);

        String title = TITLES.get(path).get(language.equals("en") ? 0 : 1);
        assertThat(page.title()).startsWith(title);
        assertThat(page.locator("nav a[aria-current=page]").innerText()).isEqualTo(title);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language.equals("en") ? "en" : "zh-Hans");
        assertThat(page.evaluate("document.documentElement.dataset.theme"))
                .isEqualTo(colors == ColorScheme.DARK ? "dark" : "light");
        assertThat(page.locator("main h1").count()).isEqualTo(1);
        assertThat(page.locator("main").innerText())
                .doesNotContainPattern(
                        "\\b(now|calculator|hours|plan|reports|data|common|tier)\\.[a-z]+\\.[a-zA-Z]+\\b");
        assertThat(seriousFindings(page)).isEmpty();
        assertThat(reader.mishaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/calculator", "/hours", "/plan", "/reports", "/data"})
    void fitsATelephoneAndALargeScreen(String path) {
        for (int width : new int[] {375, 1920}) {
            Page page = reader("en", ColorScheme.LIGHT, width, 900).open(path);
            settle(page);
            Object scrolled = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) scrolled).intValue()).as(path + " at " + width).isLessThanOrEqualTo(width);
        }
    }

    /** Until nothing is loading any more. */
    static void settle(Page page) {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.waitForFunction(
                "() => { const all = (root) => [...root.querySelectorAll('*')].flatMap((e) =>"
                        + " e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]);"
                        + " return all(document).every((e) => e.localName !== 'sd-skeleton' && e.localName !== 'sd-progress'); }");
    }

    private static List<String> seriousFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(PagesIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(3)
                        .toList();
    }
}
