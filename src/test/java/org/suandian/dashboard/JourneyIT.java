package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** From the first question to the file for the auditor, in one sitting. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class JourneyIT extends BrowserTests {

    @Test
    void fromTheCheapestGreenRegionOverAPlanToTheReport() throws IOException {
        Reader reader = reader();
        Page page = reader.open("/");

        // Which region is cheap and green for this model?
        page.locator("#model").selectOption("llama-3.3-70b");
        page.locator("#ceiling").fill("20");
        page.locator("[data-sort=total]").click();
        assertThat(page.locator("#ranking tbody tr").first()).isVisible();
        String cheapestGreen = page.locator("#ranking tbody tr").first().getAttribute("data-row");
        page.locator("tr[data-row=" + cheapestGreen + "] .pin").click();
        page.locator("tr[data-row=" + cheapestGreen + "] a").first().click();
        assertThat(page).hasURL(Pattern.compile("/calculator\\?region=" + cheapestGreen));
        assertThat(page.locator("#summary")).containsText("Llama");

        // Plan demo batches, stop, read why one of them is where it is.
        page.locator("nav a[href^='/plan']").first().click();
        page.locator("#start").click();
        page.waitForURL(Pattern.compile("plan=[0-9a-f-]{36}"));
        assertThat(page.locator("#best")).containsText("$");
        page.locator("#stop").click();
        page.locator("#headline").waitFor();
        page.locator("#batches-table").getByText("batch-00001").first().click();
        assertThat(page.locator("#cost-breakdown")).isVisible();

        // Make a report and take the workbook along.
        page.locator("nav a[href^='/reports']").first().click();
        page.locator("#sample-open").click();
        page.locator("#sample-record").click();
        page.locator("#report").waitFor();
        Download workbook =
                page.waitForDownload(() -> page.locator("#download-xlsx").click());
        assertThat(Files.readAllBytes(workbook.path()))
                .hasSizeGreaterThan(5_000)
                .startsWith('P', 'K');

        assertThat(reader.mishaps()).isEmpty();
    }

    @Test
    void theLanguageAndThemeAreChosenAndStay() {
        Page page = reader().open("/hours");
        page.locator("#language").selectOption("zh");
        assertThat(page).hasTitle(Pattern.compile("^时段"));
        assertThat(page).hasURL(Pattern.compile("lang=zh"));
        page.locator("#theme").selectOption("dark");
        page.locator("nav a[href^='/data']").first().click();
        assertThat(page).hasURL(Pattern.compile("/data\\?.*lang=zh"));
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/hours"));
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() {
        Page page = reader("en", ColorScheme.DARK, 1280, 900).open("/calculator");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        Object focused = page.evaluate("document.querySelector('sd-app').shadowRoot.activeElement.localName");
        assertThat(focused).isEqualTo("main");
    }
}
