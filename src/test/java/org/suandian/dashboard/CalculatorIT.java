package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The page Calculator: what the cost and the carbon of a million tokens are made of. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CalculatorIT extends BrowserTests {

    @Test
    void aSentenceAndFiveFiguresAnswer() {
        Page page = reader().open("/calculator");
        assertThat(page.locator("#summary"))
                .containsText("A million output tokens of gpt-oss-120b on NVIDIA H100 SXM in Frankfurt cost");
        for (String figure : new String[] {"total", "electricity", "energy", "location", "market"}) {
            assertThat(page.locator("#figure-" + figure)).containsText(Pattern.compile("\\d"));
        }
    }

    /** The brief's own comparison: 530.6 against 370 g/kWh, 30.3% less carbon from the same energy. */
    @Test
    void theSameEnergyOnACleanerGridEmitsLess() {
        Page page = reader().open("/calculator");
        page.locator("#preset-grams").click();
        assertThat(page).hasURL(Pattern.compile("region=cn-national"));
        assertThat(page.locator("#compare-energy")).containsText("same");
        assertThat(page.locator("#compare-location")).containsText("30.3%");
        assertThat(page.locator("#comparison thead")).containsText("530.6 g/kWh");
        assertThat(page.locator("#comparison thead")).containsText("370 g/kWh");
        // No price with a source is known for the whole of China: the cost is unknown, not 0.
        assertThat(page.locator("#figure-total")).containsText("–");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/calculator$"));
    }

    @Test
    void aBarTellsItsFormulaByKeyboard() {
        Page page = reader().open("/calculator");
        page.locator("#bar-host").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#formula")).containsText("P_board × (h − 1)");
        assertThat(page).hasURL(Pattern.compile("bar=host"));
        page.getByText("Close", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#formula")).hasCount(0);
        assertThat(page.locator("#bar-host")).isFocused();
    }

    @Test
    void theSliderStepsAlongMeasuredPoints() {
        Page page = reader().open("/calculator");
        page.locator("#point").focus();
        page.keyboard().press("Home");
        assertThat(page).hasURL(Pattern.compile("concurrency=8\\b"));
        assertThat(page.locator("#point-text")).containsText("8 requests in flight");
        page.locator("#point-default").click();
        assertThat(page).not().hasURL(Pattern.compile("concurrency="));
    }

    @Test
    void aWrongNumberIsToldAtItsFieldAndKept() {
        Page page = reader().open("/calculator");
        Locator field = page.locator("sd-calc-number#pue input");
        field.fill("9");
        assertThat(page.locator("sd-calc-number#pue .wrong")).containsText("between 1 and 4");
        assertThat(field).hasValue("9");
        assertThat(page).not().hasURL(Pattern.compile("pue="));
        field.fill("1.2");
        assertThat(page).hasURL(Pattern.compile("pue=1\\.2"));
        assertThat(page.locator("sd-calc-number#pue .wrong")).hasCount(0);
    }

    @Test
    void whatTheServiceRefusesIsToldAtItsFieldToo() {
        Page page = reader().page();
        page.navigate(service.resolve("/calculator?region=nowhere").toString());
        assertThat(page.locator("#region-wrong")).containsText("must be a known one");
        page.locator("sd-calc-form #region").selectOption("fr-paris");
        assertThat(page.locator("#summary")).containsText("Paris");
    }

    @Test
    void aChartIsSavedAsCsv() throws IOException {
        Page page = reader().open("/calculator");
        assertThat(page.locator("#summary")).containsText("cost");
        Download saved = page.waitForDownload(() -> page.locator("#cost")
                .getByText("CSV", new Locator.GetByTextOptions().setExact(true))
                .click());
        assertThat(saved.suggestedFilename()).isEqualTo("suandian-cost.csv");
        assertThat(Files.readString(saved.path())).startsWith("part,low (USD/Mtok)");
    }

    @Test
    void aChartIsSavedAsAPicture() throws IOException {
        Page page = reader().open("/calculator");
        page.locator("#cost sd-chart[drawn]").waitFor();
        Download saved = page.waitForDownload(() -> page.locator("#cost")
                .getByText("PNG", new Locator.GetByTextOptions().setExact(true))
                .click());
        byte[] picture = Files.readAllBytes(saved.path());
        assertThat(picture).hasSizeGreaterThan(5_000).startsWith(0x89, 'P', 'N', 'G');
    }
}
