package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The page Hours: when electricity is cheap and clean, by the place's own clock. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HoursIT extends BrowserTests {

    @Test
    void cheapestAndGreenestHoursAreStated() {
        Page page = reader().open("/hours");
        page.locator("#heat[drawn]").waitFor();
        assertThat(page.locator("#cheapest .figure")).hasText("09:00–12:00");
        assertThat(page.locator("#greenest .figure")).hasText("10:00–13:00");
        assertThat(page.locator("#heat .summary")).containsText("cheapest 09:00–12:00");
    }

    @Test
    void daysOfTwentyThreeAndTwentyFiveHoursAreDrawnTruly() {
        Page spring = reader().open("/hours?region=de-frankfurt&from=2024-03-28&to=2024-04-04");
        assertThat(spring.locator("#heat .summary")).containsText("Sun, 31 Mar 2024 has 23 hours");
        Page autumn = reader().open("/hours?region=de-frankfurt&from=2024-10-24&to=2024-10-31");
        assertThat(autumn.locator("#heat .summary")).containsText("Sun, 27 Oct 2024 has 25 hours");
        autumn.locator("#heat")
                .getByText("Table", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(autumn.locator("#heat table tbody tr")).hasCount(169);
        assertThat(autumn.locator("#heat table")).containsText("02:00A");
        assertThat(autumn.locator("#heat table")).containsText("02:00B");
    }

    @Test
    void aClickOnAnHourShowsItsFigures() {
        Page page = reader().open("/hours");
        page.locator("#heat[drawn]").waitFor();
        page.locator("#heat .canvas").click(new Locator.ClickOptions().setPosition(108, 108));
        assertThat(page).hasURL(Pattern.compile("at=2024-07-15T\\d\\d"));
        assertThat(page.locator("#hour-heading")).containsText("15 Jul 2024");
        assertThat(page.locator("#to-calculator")).hasAttribute("href", Pattern.compile("^/calculator\\?region="));
    }

    @Test
    void anotherFigureIsShownAndTheBackButtonReturns() {
        Page page = reader().open("/hours");
        page.getByText("Total cost", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("metric=total"));
        assertThat(page.locator("#heat h2")).hasText("Total cost by hour and day");
        page.goBack();
        assertThat(page.locator("#heat h2")).hasText("Electricity price by hour and day");
    }

    @Test
    void hoursThatAreCheapAndCleanCanBeSelectedAndPassedOn() {
        Page page = reader().open("/hours");
        page.locator("#best-quarter").click();
        assertThat(page.locator("#selection-words")).containsText("43 hours, 25.6%");
        page.reload();
        assertThat(page.locator("#selection-words")).containsText("43 hours, 25.6%");
        page.locator("#clear-selection").click();
        assertThat(page).not().hasURL(Pattern.compile("brush="));
    }

    @Test
    void negativePricesAreCounted() {
        Page page = reader().open("/hours?zone=DK-DK1");
        assertThat(page.locator("#heat .summary")).containsText("8 hours are below 0");
        assertThat(page.locator("#currency")).isDisabled();
    }

    @Test
    void whereNothingIsKnownThePageSaysSo() {
        Page page = reader().open("/hours?region=is-reykjavik&from=banana&to=2020-01-01");
        assertThat(page.locator("main")).containsText("from, to");
        assertThat(page.locator("main")).containsText("nothing is known");
    }
}
