package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The page Reports: made, read, downloaded, verified. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportsIT extends BrowserTests {

    private Page sampleReport() {
        Page page = reader().open("/reports");
        page.locator("#sample-open").click();
        assertThat(page.locator("dialog[open]")).containsText("The ledger never forgets");
        page.locator("#sample-record").click();
        page.waitForURL(Pattern.compile("tab=report.*run=[0-9a-f-]{36}"));
        page.locator("#report").waitFor();
        return page;
    }

    @Test
    void aSampleIsRecordedOnlyWhenItIsConfirmed() {
        Page page = reader().open("/reports");
        page.locator("#sample-open").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sample-record")).isHidden();
        assertThat(page).not().hasURL(Pattern.compile("run="));
    }

    @Test
    void bothMethodsStandSideBySideAndThePartsAddUp() {
        Page page = sampleReport();
        assertThat(page.locator("#total-location")).containsText("4,139.034");
        assertThat(page.locator("#total-market")).containsText("3,297.728");
        page.locator("#bridge-tiers").click();
        assertThat(page).hasURL(Pattern.compile("bridge=tiers"));
        page.goBack();
        assertThat(page).not().hasURL(Pattern.compile("bridge="));
    }

    @Test
    void filesAreDownloadedAndHeldAgainstWhatWasPublished() throws IOException {
        Page page = sampleReport();
        Download workbook =
                page.waitForDownload(() -> page.locator("#download-xlsx").click());
        assertThat(workbook.suggestedFilename()).matches("emissions-report-.*\\.en\\.xlsx");
        byte[] bytes = Files.readAllBytes(workbook.path());
        assertThat(bytes).startsWith('P', 'K');
        String run = page.url().replaceAll(".*run=([0-9a-f-]{36}).*", "$1");

        page.navigate(service.resolve("/reports?tab=verify&run=" + run).toString());
        page.locator("#verify-file").setInputFiles(new FilePayload("report.xlsx", "application/octet-stream", bytes));
        assertThat(page.locator("#file-verdict")).hasAttribute("data-outcome", "good");
        byte[] changed = Arrays.copyOf(bytes, bytes.length + 1);
        page.locator("#verify-file").setInputFiles(new FilePayload("report.xlsx", "application/octet-stream", changed));
        assertThat(page.locator("#file-verdict")).hasAttribute("data-outcome", "bad");
    }

    @Test
    void theRunAndTheLedgerAreVerifiedOnRequest() {
        Page page = sampleReport();
        page.locator("#verify-report").click();
        assertThat(page.locator("#checks-result sd-notice[data-sound=true]")).hasCount(2);
    }

    @Test
    void whatIsMissingIsToldAndActivityCanBeHandedInOnTheSpot() {
        Page page = reader().open("/reports?tab=new");
        page.locator("#make-report").click();
        assertThat(page.locator("#organisation-wrong")).hasText("This must be given.");
        assertThat(page.locator("#organisation")).isFocused();
        page.locator("#organisation").fill("browser-test-" + System.nanoTime());
        page.locator("#make-report").click();
        assertThat(page.locator("#no-activity")).isVisible();

        page.locator("#activity-file").setInputFiles(csv("x,nowhere,2025-01-01,2025-02-01T00:00:00Z,1,kwh,,"));
        page.locator("#activity-send").click();
        assertThat(page.locator("#activity-issues tbody tr").first()).containsText("2");
        page.locator("#activity-file")
                .setInputFiles(
                        csv("jan,de-frankfurt,2025-01-01T00:00:00Z,2025-02-01T00:00:00Z,1000,kWh,UTILITY_FEED,main"));
        page.locator("#activity-send").click();
        assertThat(page.locator("#activity-receipt")).hasAttribute("kind", "good");
        assertThat(page.locator("#no-activity")).hasCount(0);
    }

    @Test
    void aLinkThatIsNotUnderstoodShowsTheList() {
        Page page = reader().open("/reports?tab=nope&run=xx");
        assertThat(page.locator("main")).containsText("tab, run");
    }

    private static FilePayload csv(String row) {
        String text = "id,site,start,end,energy,energy_unit,measurement_point,meter\n" + row + "\n";
        return new FilePayload("activity.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
