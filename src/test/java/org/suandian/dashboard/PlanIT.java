package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The page Plan: made, watched, stopped, explained. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanIT extends BrowserTests {

    private Page finished() {
        Page page = reader().open("/plan?batches=20&seconds=2");
        page.locator("#start").click();
        page.waitForURL(Pattern.compile("plan=[0-9a-f-]{36}"));
        page.locator("#headline").waitFor();
        page.locator("#gantt[drawn]").waitFor();
        return page;
    }

    @Test
    void aPlanThatIsBeingSolvedSurvivesAReloadAndIsKeptWhenStopped() {
        Page page = reader().open("/plan");
        assertThat(page.locator("[data-size='50']")).hasAttribute("aria-pressed", "true");
        page.locator("#seconds").fill("60");
        page.locator("#start").click();
        page.waitForURL(Pattern.compile("plan=[0-9a-f-]{36}"));
        assertThat(page.locator("#best")).containsText("$");
        page.reload();
        assertThat(page.locator("#status")).containsText("searching");
        page.locator("#stop").click();
        assertThat(page.locator("#progress")).hasAttribute("data-status", "SOLVING_INCOMPLETE");
        assertThat(page.locator("#headline")).isVisible();
    }

    @Test
    void aBatchIsExplainedInAPanelThatTheLinkHolds() {
        Page page = finished();
        page.locator("#batches-table").getByText("batch-00001").first().click();
        assertThat(page).hasURL(Pattern.compile("batch=batch-00001"));
        assertThat(page.locator("#cost-breakdown")).isVisible();
        assertThat(page.locator("#explanation-heading")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#explanation-heading")).hasCount(0);
        page.goBack();
        assertThat(page.locator("#explanation-heading")).isVisible();
    }

    @Test
    void theWeekIsZoomedByKeyboardAndTheLinkHoldsTheView() {
        Page page = finished();
        page.locator("#zoom-in").click();
        assertThat(page).hasURL(Pattern.compile("zoom=0\\.25-0\\.75"));
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile("zoom=0\\.5-1"));
        page.locator("#zoom-reset").click();
        assertThat(page).not().hasURL(Pattern.compile("zoom="));
        page.locator("#band").selectOption("carbon");
        page.reload();
        assertThat(page.locator("#band")).hasValue("carbon");
    }

    @Test
    void aWrongNumberIsToldAndKept() {
        Page page = reader().open("/plan");
        page.locator("#batches").fill("5");
        page.locator("#start").click();
        assertThat(page.locator("sd-plan-make")).containsText(Pattern.compile("between 10 and 10,?000"));
        assertThat(page.locator("#batches")).hasValue("5");
        assertThat(page.locator("#batches")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void whatTheServiceRefusesInABatchIsToldAtTheBatch() {
        Page page = reader().open("/plan?batches=20&seconds=2");
        page.getByText("Add batches of your own").first().click();
        page.locator("#add-batch").click();
        assertThat(page.locator("sd-plan-make")).containsText("This is needed.");
        page.locator("#b-id").fill("mine");
        page.locator("#b-models").fill("llama-3.3-70c");
        page.locator("#b-inputTokens").fill("2000000000");
        page.locator("#b-outputTokens").fill("200000000");
        page.locator("#add-batch").click();
        page.locator("#start").click();
        assertThat(page.locator("li.bad").first()).containsText("Maybe llama-3.3-70b");
    }

    @Test
    void aFrontOfCostAndCarbonLeadsToItsPlans() {
        Page page = reader().open("/plan?mode=front&seconds=2&batches=20");
        page.locator("#prices").fill("0, 500");
        page.locator("#start").click();
        page.waitForURL(Pattern.compile("pareto="));
        assertThat(page.locator("#front[data-status='SOLVING_COMPLETED']")).isVisible();
        page.locator("#front-table a").nth(1).click();
        page.waitForURL(Pattern.compile("plan="));
        assertThat(page.locator("main")).containsText("$500");
    }

    @Test
    void aPlanThatIsNotThereIsToldWithAWayOn() {
        Page page = reader().open("/plan?plan=nope");
        assertThat(page.locator("main")).containsText("The placement plan (nope) must be a known one.");
        assertThat(page.locator("#new-plan")).isVisible();
    }
}
