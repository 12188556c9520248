package no.tromsfylke.overgang.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, driven through the machine's own Node. */
final class TestBrowser implements AutoCloseable {
    /** Width of a usual laptop or projector. */
    static final int WIDE = 1_280;
    /** Width of the smallest phone. */
    static final int NARROW = 320;

    private static final int HEIGHT = 720;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    TestBrowser() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("PLAYWRIGHT_NODEJS_PATH", onPath("node").toString());
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath("chromium"))
                        .setArgs(QUIET));
    }

    Browser browser() {
        return browser;
    }

    /** A page of a width, in a context of its own. */
    Page page(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT))
                .newPage();
    }

    /** What an expression says in a page. */
    static boolean isTrue(Page page, String expression) {
        return Boolean.TRUE.equals(page.evaluate(expression));
    }

    private static Path onPath(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("The tests need " + program + " on the path (Debian: apt-get install "
                + (program.equals("node") ? "nodejs" : program) + ").");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
