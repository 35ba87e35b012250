package nl.zorgpad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The one Chromium of a test run: the browser of this machine, nothing is downloaded. */
final class Chromium implements CloseableResource {

    private static final List<String> PLEKKEN = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> VLAGGEN = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A build machine may be busy with other tests; a worker would wait no longer either. */
    static final double GEDULD_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path programma) {
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(programma).setArgs(VLAGGEN));
    }

    static Chromium start() {
        return new Chromium(programma().orElseThrow());
    }

    /** Where Chromium or Chrome is: the environment variable CHROMIUM, or one of the usual places. */
    static Optional<Path> programma() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLEKKEN.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
