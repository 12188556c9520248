package no.tromsfylke.overgang.pipeline.recomputation;

/** A file that is rejected whole. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableFile(String reason) {
        super(reason);
    }

    UnreadableFile(String reason, Throwable cause) {
        super(reason, cause);
    }
}
