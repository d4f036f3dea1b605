package org.suandian.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
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
        "data, en, LIGHT, /data"
    })
    void ofAPage(String name, String language, ColorScheme colors, String path) {
        Reader reader = reader(language, colors, 1440, 1000);
        Page page = reader.open(path);
        PagesIT.settle(page);
        page.waitForTimeout(1500);
        Path file = Path.of("docs/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
        System.out.println(file);
    }
}
