package org.suandian.dashboard;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What tests in a browser share: one Chromium for a class, and a fresh window for each reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTests {

    @TestHTTPResource("/")
    URI service;

    private Chromium chromium;
    private final List<Reader> readers = new ArrayList<>();

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @AfterEach
    void closeWindows() {
        readers.forEach(Reader::close);
        readers.clear();
    }

    /** An English reader at a desk, by daylight. */
    Reader reader() {
        return reader("en", ColorScheme.LIGHT, 1280, 900);
    }

    Reader reader(String language, ColorScheme colors, int width, int height) {
        Reader reader = new Reader(chromium, service, language, colors, width, height);
        readers.add(reader);
        return reader;
    }
}
