package no.tromsfylke.overgang.pipeline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.RunOptions;
import no.tromsfylke.overgang.pipeline.RunOptions.Completeness;
import no.tromsfylke.overgang.pipeline.RunOptions.UnitFiles;
import no.tromsfylke.overgang.pipeline.YearlyRun;
import no.tromsfylke.overgang.pipeline.protection.Policy;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code overgang run}: the yearly run. */
@Command(
        name = "run",
        description = "Reads all deliveries, computes the statistics and publishes them.",
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private Overgang overgang;

    @Parameters(
            paramLabel = "DELIVERIES",
            descriptionKey = "DELIVERIES",
            description = "The folder of all deliveries, with its region.json.")
    private String deliveries;

    /** Tells {@code hdfs://storage/x} from a path; a lone letter before the colon is a drive. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of publications.")
    private String out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which the world is seen, YYYY-MM-DD (default: today).")
    private LocalDate asOf;

    @Option(names = "--partial", description = "Publish although deliveries are lacking; every page says so.")
    private boolean partial;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            defaultValue = "5",
            description = "Counts from 1 to N - 1 are hidden (default: ${DEFAULT-VALUE}).")
    private int threshold;

    @Option(
            names = "--zeros",
            paramLabel = "publish|hide",
            defaultValue = "publish",
            description = "Whether a count of 0 is shown or hidden (default: ${DEFAULT-VALUE}).")
    private Policy.Zeros zeros;

    @Option(
            names = "--revise",
            paramLabel = "YEAR",
            arity = "1..*",
            description =
                    "Closed school years whose published figures shall be replaced, such as 2024-25; changes of few are hidden.")
    private List<String> revise = List.of();

    @Option(
            names = "--restricted",
            paramLabel = "DIR",
            description = "The folder of findings and exact counts (default: DIR-restricted beside --out).")
    private String restricted;

    @Option(
            names = "--units",
            description = "Also write unit-level files for approved research into the restricted folder.")
    private boolean units;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master (default: all cores of this machine).")
    private String master;

    @Option(
            names = "--max-rejected",
            paramLabel = "X",
            defaultValue = "0.05",
            description = "Share of a file's rows that may be rejected, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double maxRejected;

    @Option(
            names = "--verbose",
            description = "Also tell how many cells are hidden for their own sake and how many for others'; keep it to"
                    + " yourselves.")
    private boolean verbose;

    @Override
    public Integer call() {
        if (threshold < 1) {
            throw usage(
                    "--threshold must be at least 1, not " + threshold + ".",
                    "--threshold må være minst 1, ikke " + threshold + ".");
        }
        if (!(maxRejected >= 0 && maxRejected <= 1)) {
            throw usage(
                    "--max-rejected must lie from 0 to 1, not " + maxRejected + ".",
                    "--max-rejected må ligge fra 0 til 1, ikke være " + maxRejected + ".");
        }
        var revised = revisedYears();
        var publications = folder("--out", out);
        var options = new RunOptions(
                deliveries,
                publications,
                restricted == null
                        ? PublicationStore.restrictedBeside(publications)
                        : folder("--restricted", restricted),
                Optional.ofNullable(asOf).orElseGet(LocalDate::now),
                partial ? Completeness.PARTIAL : Completeness.ALL_DELIVERIES,
                new Policy(threshold, zeros),
                revised,
                maxRejected,
                Optional.ofNullable(master),
                units ? UnitFiles.RESTRICTED : UnitFiles.NONE,
                overgang.language());
        try (var terminal = new Terminal(command.commandLine().getOut(), overgang.language())) {
            var report = new YearlyRun(options, terminal).run();
            terminal.report(report, options);
            if (verbose) {
                terminal.tell(report.suppression());
            }
            return ExitCode.DONE;
        }
    }

    private Set<SchoolYear> revisedYears() {
        var years = new TreeSet<SchoolYear>();
        for (var label : revise) {
            years.add(SchoolYear.find(label)
                    .orElseThrow(() -> usage(
                            "--revise wants a school year such as 2024-25, not " + label + ".",
                            "--revise vil ha et skoleår som 2024-25, ikke " + label + ".")));
        }
        return years;
    }

    /** What is published, and what must not be, is written to a disk this machine sees, whoever does the work. */
    private Path folder(String option, String given) {
        if (ADDRESS.matcher(given).matches()) {
            throw usage(
                    "%s must be a folder that this machine sees as its own, not the address %s; on a cluster, one that all machines see under the same name."
                            .formatted(option, given),
                    "%s må være en mappe som denne maskinen ser som sin egen, ikke adressen %s; på en klynge en mappe som alle maskinene ser under samme navn."
                            .formatted(option, given));
        }
        return Path.of(given);
    }

    private ParameterException usage(String english, String norwegian) {
        return new ParameterException(command.commandLine(), overgang.language().choose(english, norwegian));
    }
}
