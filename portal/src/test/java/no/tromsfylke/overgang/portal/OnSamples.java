package no.tromsfylke.overgang.portal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that ask a running portal on the published samples, one for all tests of a class. */
public abstract class OnSamples {
    protected static RunningPortal portal;

    @BeforeAll
    public static void startPortal() {
        portal = RunningPortal.startOnSamples();
    }

    @AfterAll
    public static void stopPortal() {
        portal.close();
    }
}
