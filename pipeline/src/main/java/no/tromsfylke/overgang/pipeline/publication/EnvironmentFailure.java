package no.tromsfylke.overgang.pipeline.publication;

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

    /** The same sentence in Norwegian Bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
