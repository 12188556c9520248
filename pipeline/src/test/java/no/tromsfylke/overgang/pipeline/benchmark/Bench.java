package no.tromsfylke.overgang.pipeline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./overgang bench}: what is fast is a ratio, measured in one run, both sides in turn. It lives beside the tests,
 * for its peers (Spark SQL, DuckDB) are no part of the product.
 */
@Command(
        name = "bench",
        description = "Measures Overgang beside its peers; exit code 1 where a goal is missed.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    /** What can be measured. */
    enum Size {
        REGION,
        NATIONAL,
        PORTAL
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "region|national|portal", description = "What is measured.")
    private Size size = Size.REGION;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "4000000",
            description = "Delivered rows of the national size, about (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each side runs; the median counts (default: 5, national 3).")
    private int rounds;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = "build/bench",
            description = "Where inputs and results go; inputs are used again (default: ${DEFAULT-VALUE}).")
    private Path folder;

    /** Measures and ends with an exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (rows < 10_000 || rounds < 0) {
            throw new ParameterException(command.commandLine(), "--rows is at least 10000 and --rounds at least 1.");
        }
        Files.createDirectories(folder);
        var out = command.commandLine().getOut();
        out.println(Machine.describe());
        int times = rounds > 0 ? rounds : size == Size.NATIONAL ? 3 : 5;
        boolean reached = switch (size) {
            case REGION -> new CountingBench(folder, times, out).region();
            case NATIONAL -> new CountingBench(folder, times, out).national(rows);
            case PORTAL -> new PortalBench(folder, times, out).run();
        };
        return reached ? 0 : 1;
    }
}
