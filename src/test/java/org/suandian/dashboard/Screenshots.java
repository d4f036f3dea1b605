package org.suandian.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.platform.PostgresTestResource;

/** The pictures of docs/screenshots: {@code docs/screenshots.sh}. No test of every build, so its name does not end in IT. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class Screenshots extends BrowserTests {

    @ParameterizedTest
    @CsvSource({
        "now, en, LIGHT, /",
        "now-zh, zh, DARK, /?currency=CNY",
        "calculator, en, LIGHT, /calculator",
        "hours, en, DARK, /hours",
        "data, en, LIGHT, /data?tab=coverage"
    })
    void ofAPage(String name, String language, ColorScheme colors, String path) {
        Page page = reader(language, colors, 1440, 1000).open(path);
        PagesIT.settle(page);
        take(page, name);
    }

    @Test
    void ofAPlan() {
        Page page = reader().open("/plan?batches=50&seconds=5");
        page.setViewportSize(1440, 1000);
        page.locator("#start").click();
        page.locator("#gantt[drawn]").waitFor();
        page.locator("#progress[data-status=SOLVING_COMPLETED]").waitFor();
        PagesIT.settle(page);
        page.locator("#gantt").scrollIntoViewIfNeeded();
        page.evaluate("window.scrollBy(0, document.querySelector('sd-app').getBoundingClientRect().top < 0 ? 300 : 0)");
        take(page, "plan");
    }

    @Test
    void ofAReport() {
        Page page = reader("en", ColorScheme.DARK, 1440, 1000).open("/reports");
        page.locator("#sample-open").click();
        page.locator("#sample-record").click();
        page.locator("#report").waitFor();
        PagesIT.settle(page);
        take(page, "reports");
    }

    private static void take(Page page, String name) {
        page.waitForTimeout(1500);
        Path file = Path.of("docs/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
        System.out.println(file);
    }
}
