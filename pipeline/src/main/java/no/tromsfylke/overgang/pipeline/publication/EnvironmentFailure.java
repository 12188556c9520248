package no.tromsfylke.overgang.pipeline.publication;

import java.nio.file.FileSystemException;

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
