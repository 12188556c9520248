package no.tromsfylke.overgang.pipeline;

import no.tromsfylke.overgang.pipeline.cli.Overgang;

/** The entry point of the pipeline's commands. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        int code = Overgang.execute(arguments);
        System.out.flush();
        System.err.flush();
        if (Boolean.getBoolean("overgang.training")) {
            System.exit(code); // a class-data archive is written by an orderly exit only
        }
        Runtime.getRuntime().halt(code);
    }
}
