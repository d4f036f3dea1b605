package org.suandian.dashboard;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/**
 * What a reader waits for: {@code docs/benchmarks/run-dashboard.sh}. From a key or a click to the next picture, by the
 * browser's own Event Timing, which is precise to 8 ms; beside it, in the same run, what a click costs that changes
 * nothing. No test: its name does not end in IT.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DashboardBenchmark extends BrowserTests {

    private static final int ROUNDS = 15;

    private static final String OBSERVE = "() => { window.taken = []; new PerformanceObserver((list) =>"
            + " list.getEntries().forEach((e) => e.interactionId && window.taken.push(e.duration)))"
            + ".observe({ type: 'event', durationThreshold: 16 });"
            + " for (const kind of ['pointerdown', 'keydown'])"
            + " addEventListener(kind, () => (window.begun = performance.now()), true); }";

    /** From the last input to the end of the last frame that came late, within the next two seconds. */
    private static final String REST = "async () => { const begun = window.begun; let before = performance.now();"
            + " let end = before; while (performance.now() - begun < 2000) {"
            + " await new Promise(requestAnimationFrame); const now = performance.now();"
            + " if (now - before > 34) end = now; before = now; } return end - begun; }";

    @Test
    void firstFigure() {
        List<Double> waited = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Reader reader = reader()) {
                long begun = System.nanoTime();
                Page page = reader.page();
                page.navigate(service.toString());
                page.locator("#cheapest-card .figure").first().waitFor();
                waited.add((System.nanoTime() - begun) / 1e6);
                PagesIT.settle(page);
                bytes.add(((Number) page.evaluate("performance.getEntries().filter((e) => e.entryType === 'navigation'"
                                + " || (e.entryType === 'resource' && /\\/static\\/|\\.svg/.test(e.name)))"
                                + ".reduce((sum, e) => sum + e.transferSize, 0)"))
                        .doubleValue());
            }
        }
        print("first figure of Now, empty cache", waited, "ms");
        print("document, scripts, styles of the first load", bytes, "bytes");
    }

    @Test
    void filtersOfNow() {
        Page page = reader().open("/");
        PagesIT.settle(page);
        page.evaluate(OBSERVE);
        measure(
                page,
                "a click that changes nothing",
                at -> page.locator("main h1").click());
        measure(page, "Now: a letter more of the search", at -> {
            page.locator("#q").focus();
            page.keyboard().press(at % 2 == 0 ? "a" : "Backspace");
        });
        measure(
                page,
                "Now: sort",
                at -> page.locator("[data-sort=" + (at % 2 == 0 ? "location" : "total") + "]")
                        .click());
        measure(
                page,
                "Now: pin and unpin",
                at -> page.locator("tr[data-row=fr-paris] .pin").click());
    }

    @Test
    void figuresOfHours() {
        Page page = reader().open("/hours");
        PagesIT.settle(page);
        page.evaluate(OBSERVE);
        measure(page, "Hours: another figure of a week", at -> choose(page, at));
        page.navigate(service.resolve("/hours?from=2024-01-01&to=2025-01-01").toString());
        PagesIT.settle(page);
        page.evaluate(OBSERVE);
        measure(page, "Hours: another figure of a year", at -> choose(page, at));
    }

    private static void choose(Page page, int at) {
        page.getByText(
                        at % 2 == 0 ? "Electricity cost" : "Electricity price",
                        new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    private static void measure(Page page, String what, Consumer<Integer> action) {
        List<Double> taken = new ArrayList<>();
        List<Double> rested = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            page.evaluate("window.taken.length = 0");
            action.accept(round);
            rested.add(((Number) page.evaluate(REST)).doubleValue());
            taken.add(((Number) page.evaluate("Math.max(8, ...window.taken)")).doubleValue());
        }
        print(what, taken, "ms");
        print(what + ", until nothing moves", rested, "ms");
    }

    private static void print(String what, List<Double> values, String unit) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f %s | %.0f %s |%n",
                what,
                sorted[sorted.length / 2],
                unit,
                sorted[sorted.length * 9 / 10],
                unit);
    }
}
