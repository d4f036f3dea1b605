package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The page Now: what a token costs here, where it is cheapest, where it is greenest. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NowIT extends BrowserTests {

    private static final Pattern A_FIGURE = Pattern.compile("\\d");

    private static int regions() {
        return given().get("/cost-per-token/ranking").jsonPath().getInt("total");
    }

    private static Locator rows(Page page) {
        return page.locator("#ranking tbody tr");
    }

    @Test
    void threeAnswersStandOnTopAndAllRegionsBelow() {
        Page page = reader().open("/");
        assertThat(page.locator("#here")).hasValue("de-frankfurt");
        for (String card : new String[] {"#here-card", "#cheapest-card", "#greenest-card"}) {
            assertThat(page.locator(card + " .figure").first()).containsText(A_FIGURE);
        }
        assertThat(rows(page)).hasCount(regions());
    }

    @Test
    void aRegionIsFoundWithoutItsAccents() {
        Page page = reader().open("/");
        page.locator("#q").fill("sao paulo");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page).first()).hasAttribute("data-row", "br-saopaulo");
        assertThat(page).hasURL(Pattern.compile("q=sao\\+paulo"));
        page.locator("#reset").click();
        assertThat(rows(page)).hasCount(regions());
    }

    @Test
    void filtersAreInTheLinkAndTheBackButtonTakesThemBack() {
        Page page = reader().open("/");
        assertThat(rows(page)).hasCount(regions());
        page.locator("#place").selectOption("EU");
        assertThat(rows(page)).not().hasCount(regions());
        int european = rows(page).count();
        page.locator("#ceiling").fill("5");
        assertThat(page).hasURL(Pattern.compile("place=EU&ceiling=5"));
        assertThat(rows(page).count()).isLessThan(european);
        page.goBack();
        assertThat(rows(page)).hasCount(regions());
    }

    @Test
    void theGreenestComesFirstAndThenTheDirtiest() {
        Page page = reader().open("/");
        page.locator("[data-sort=location]").click();
        assertThat(page).hasURL(Pattern.compile("sort=location"));
        assertThat(rows(page).first()).hasAttribute("data-row", "ca-quebec-montreal");
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        page.locator("[data-sort=location]").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        assertThat(rows(page).first()).not().hasAttribute("data-row", "ca-quebec-montreal");
    }

    @Test
    void upToThreeRegionsArePinnedAndTheLinkShowsTheSame() {
        Page page = reader().open("/");
        for (String region : new String[] {"fr-paris", "cn-zhongwei", "us-iowa", "de-frankfurt"}) {
            page.locator("tr[data-row=" + region + "] .pin").click();
        }
        assertThat(page).hasURL(Pattern.compile("pins=cn-zhongwei%2Cus-iowa%2Cde-frankfurt"));
        assertThat(page.locator("sd-now-compare thead th")).hasCount(4);
        Page other = reader().page();
        other.navigate(page.url());
        assertThat(other.locator("sd-now-compare thead th")).hasCount(4);
        other.locator("[data-unpin=us-iowa]").first().click();
        assertThat(other.locator("sd-now-compare thead th")).hasCount(3);
    }

    @Test
    void chartsHaveATableOfTheSameFigures() {
        Page page = reader().open("/");
        page.locator("#map")
                .getByText("Table", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#map table tbody tr")).hasCount(regions());
        page.locator("#scatter")
                .getByText("Table", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#scatter table thead")).containsText("Pareto front");
    }

    @Test
    void amountsAreInTheCurrencyAskedFor() {
        Page page = reader().open("/");
        page.locator("#currency").selectOption("CNY");
        assertThat(page.locator("#cheapest-card .figure").first()).containsText("¥");
    }

    @Test
    void whatALinkSaysWronglyIsNamedAndTheRestIsShown() {
        Page page = reader().page();
        page.navigate(service.resolve("/?model=nope&sort=beauty&ceiling=-1&currency=ABC&pins=a,b,c,d")
                .toString());
        for (String name : new String[] {"model", "sort", "ceiling", "currency", "pins"}) {
            assertThat(page.locator("#rejected")).containsText(name);
        }
        assertThat(rows(page)).hasCount(regions());
    }

    @Test
    void rowsInSightGetALineOfFortyEightHours() {
        Page page = reader().open("/");
        rows(page).first().scrollIntoViewIfNeeded();
        assertThat(page.locator("#ranking sd-sparkline svg").first())
                .hasAttribute("aria-label", Pattern.compile("48 hours"));
    }

    @Test
    void anErrorOfTheServiceIsToldWithWhatToDoNext() {
        Reader reader = reader();
        reader.page().route("**/cost-per-token/ranking*", route -> route.abort());
        Page page = reader.page();
        page.navigate(service.toString());
        assertThat(page.locator("main")).containsText("The service cannot be reached.");
        page.unroute("**/cost-per-token/ranking*");
        page.locator("sd-again button").first().click();
        assertThat(rows(page)).hasCount(regions());
        assertThat(reader.mishaps()).isNotEmpty();
    }
}
