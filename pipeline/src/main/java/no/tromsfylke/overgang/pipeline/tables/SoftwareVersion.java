package no.tromsfylke.overgang.pipeline.tables;

import java.util.Optional;

/** Which version of the software made the figures. */
final class SoftwareVersion {

    private SoftwareVersion() {}

    /** As the jar tells; a build that is run from its classes calls itself that. */
    static String text() {
        return Optional.ofNullable(SoftwareVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
