package org.suandian.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** What a first visit costs: the bytes that come over the wire until the first page stands. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FirstLoadIT extends BrowserTests {

    /** 350 kB: document, scripts, styles and pictures, compressed. */
    private static final long LIMIT_BYTES = 350_000;

    @Test
    void staysBelowItsLimit() {
        Page page = reader("zh", ColorScheme.LIGHT, 1280, 900).open("/");
        PagesIT.settle(page);
        Object bytes = page.evaluate("performance.getEntries().filter((e) => e.entryType === 'navigation' ||"
                + " (e.entryType === 'resource' && /\\/static\\/|\\.svg/.test(e.name)))"
                + ".reduce((sum, e) => sum + e.transferSize, 0)");
        Object plain = page.evaluate("performance.getEntries().filter((e) => /\\/static\\//.test(e.name))"
                + ".reduce((sum, e) => sum + e.decodedBodySize, 0)");
        assertThat(((Number) bytes).longValue()).isBetween(10_000L, LIMIT_BYTES);
        assertThat(((Number) plain).longValue()).isGreaterThan(((Number) bytes).longValue());
    }
}
