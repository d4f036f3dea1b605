package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The page Data: where figures come from, how fresh they are, and how to bring one's own. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DataIT extends BrowserTests {

    /** A PUE of 118 was meant to be 1.18. */
    private static final String SITE = """
            site_id,name,region_id,pue,pue_low,pue_high,tariff_id,contract_price_per_kwh,currency,source_id
            test-hall,Test hall,de-frankfurt,118,,,,,,suandian-gazetteer
            """;

    @Test
    void aLinkToASourceOpensIt() {
        Page page = reader().open("/data?source=eea-2023");
        assertThat(page.locator("[data-source='eea-2023']")).hasAttribute("aria-current", "true");
        assertThat(page.locator("[data-source='eea-2023']")).isInViewport();
        Page other = reader().open("/data?source=nope");
        assertThat(other.locator("main")).containsText("No source has the id nope");
    }

    @Test
    void coverageGapsAndRevisionsAreShownByZone() {
        Page page = reader().open("/data?tab=coverage");
        assertThat(page.locator("#coverage-progress")).containsText("77 of 77 zones");
        page.locator("#zones").fill("ontario");
        page.locator("a[href*='zone=CA-ON']").first().click();
        assertThat(page.locator("#zone-heading")).containsText("CA-ON");
        assertThat(page.locator("#gaps tbody tr")).hasCount(12);
    }

    @Test
    void aRefusedFileIsKeptAndItsFaultsAreToldByLine() {
        Page page = reader().open("/data?tab=upload");
        page.locator("#file")
                .setInputFiles(new FilePayload("sites.csv", "text/csv", SITE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).hasURL(Pattern.compile("dataset=sites"));
        page.locator("#send").click();
        assertThat(page.locator("#issues")).containsText("implausible-value");
        page.locator("#tab-sources").click();
        page.locator("#tab-upload").click();
        assertThat(page.locator("#file-chosen")).containsText("sites.csv");
    }

    @Test
    void importsAreListedWithTheirReports() {
        Page page = reader().open("/data?tab=imports");
        page.locator("a[href*='import=']").first().click();
        assertThat(page).hasURL(Pattern.compile("import="));
        assertThat(page.locator("#import-report")).isVisible();
    }
}
