package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * The machine does not let the run finish: no space, no permission, another run, a damaged file. The message is one
 * sentence that says what is wrong and how to mend it, in English and in Norwegian; the command ends with exit code 5.
 */
public final class EnvironmentFailure extends RuntimeException {

    private final String norwegian;

    public EnvironmentFailure(String english, String norwegian) {
        this(english, norwegian, null);
    }

    public EnvironmentFailure(String english, String norwegian, Throwable cause) {
        super(english, cause);
        this.norwegian = norwegian;
    }

    /** A file of a restricted folder that cannot be read as what it is. */
    public static EnvironmentFailure unusable(Path file, IOException cause) {
        return new EnvironmentFailure(
                file + " cannot be used (" + reason(cause) + "); put it back from a copy.",
                file + " kan ikke brukes (" + reason(cause) + "); legg den tilbake fra en kopi.",
                cause);
    }

    /** What went wrong at the bottom, in a few words for the sentence: libraries wrap the system's own message. */
    public static String reason(Throwable failure) {
        Throwable bottom = failure;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        if (bottom instanceof FileSystemException e && e.getReason() == null) {
            return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getFile();
        }
        return bottom.getMessage() == null ? bottom.getClass().getSimpleName() : bottom.getMessage();
    }

    /** The same sentence in Norwegian Bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
