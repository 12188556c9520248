package no.tromsfylke.overgang.pipeline.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the software made the figures; the build writes it into {@code version.properties}. */
final class SoftwareVersion {

    private SoftwareVersion() {}

    static String text() {
        var properties = new Properties();
        try (var in = SoftwareVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }
}
