package no.tromsfylke.overgang.pipeline.cli;

/** What the exit codes of all commands mean. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int INTERNAL_ERROR = 1;
    public static final int USAGE = 2;
    /** The deliveries cannot be published as they are. */
    public static final int NOT_ACCEPTABLE = 3;
    /** The disclosure audit failed; nothing was published. */
    public static final int DISCLOSURE = 4;
    /** Disk, permission, memory, or another run holds the lock. */
    public static final int ENVIRONMENT = 5;

    private ExitCode() {}
}
