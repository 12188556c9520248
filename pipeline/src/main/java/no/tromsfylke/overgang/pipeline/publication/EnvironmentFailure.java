package no.tromsfylke.overgang.pipeline.publication;

/**
 * The machine does not let the run finish: no space, no permission, another run, a damaged file. The message is one
 * sentence that says what is wrong and how to mend it; the command ends with exit code 5.
 */
public final class EnvironmentFailure extends RuntimeException {

    public EnvironmentFailure(String sentence) {
        super(sentence);
    }

    public EnvironmentFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
