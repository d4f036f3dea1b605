package org.suandian.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;

/** The web interface of a service that asks who one is. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class SecuredPagesIT extends BrowserTests {

    @Test
    void aKeyIsAskedForOnceAndIsInNoLink() {
        Page page = reader().page();
        page.navigate(service.toString());
        assertThat(page.locator("sd-key-dialog dialog[open]")).containsText("An API key is needed");
        page.locator("#key").fill(TestKeys.create("default", "viewer"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#cheapest-card .figure").first()).containsText(Pattern.compile("\\d"));
        page.locator("nav a[href^='/calculator']").first().click();
        assertThat(page.locator("#summary")).containsText("A million output tokens");
        assertThat(page).not().hasURL(Pattern.compile("sk_"));
    }

    @Test
    void whatTheRoleDoesNotPermitIsSaid() {
        Page page = reader().page();
        page.navigate(service.resolve("/reports").toString());
        page.locator("#key").fill(TestKeys.create("default", "viewer"));
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("The key's role does not permit this");
    }
}
