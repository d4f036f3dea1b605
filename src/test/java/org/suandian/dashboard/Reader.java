package org.suandian.dashboard;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in front of the interface: a window with a language, a colour scheme and a size, and a note of everything that
 * went wrong in it (scripts, content policy, requests that failed or left the service).
 */
public final class Reader implements AutoCloseable {

    private static final int WAIT_MS = 30_000;

    private final URI service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Reader(Chromium chromium, URI service, String language, ColorScheme colors, int width, int height) {
        this.service = service;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                        .setColorScheme(colors)
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(width, height)
                        .setAcceptDownloads(true));
        this.page = context.newPage();
        page.setDefaultTimeout(WAIT_MS);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> mishaps.add("script: " + error));
        page.onResponse(this::note);
    }

    /** Opens a path of the service and waits until its heading is there. */
    public Page open(String path) {
        page.navigate(service.resolve(path).toString());
        page.locator("main h1").first().waitFor();
        return page;
    }

    /** The window. */
    public Page page() {
        return page;
    }

    /** What went wrong so far; empty where nothing did. */
    public List<String> mishaps() {
        return List.copyOf(mishaps);
    }

    /** Forgets what went wrong so far, where a test has caused it on purpose. */
    void forgive() {
        mishaps.clear();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            mishaps.add("console: " + message.text());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            mishaps.add("response: " + response.status() + " " + response.url());
        }
        URI asked = URI.create(response.url());
        boolean own =
                asked.getScheme().matches("blob|data") || asked.getAuthority().equals(service.getAuthority());
        if (!own) {
            mishaps.add("left the service: " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
