package no.tromsfylke.overgang.portal.browser;

import no.tromsfylke.overgang.portal.OnRunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at a running portal in a browser, one for all tests of a class. */
abstract class InBrowser extends OnRunningPortal {
    static TestBrowser chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = new TestBrowser();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }
}
