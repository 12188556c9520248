package no.tromsfylke.overgang.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.ImpossibleSample;
import no.tromsfylke.overgang.pipeline.sample.Sample;
import no.tromsfylke.overgang.pipeline.sample.SampleWriter;
import no.tromsfylke.overgang.pipeline.sample.folder.Manner;
import no.tromsfylke.overgang.pipeline.sample.folder.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code overgang generate}: synthetic deliveries of any size. */
@Command(
        name = "generate",
        description = "Writes synthetic deliveries of any size into an empty folder.",
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

    /** Above this, spreadsheets and the like would only be slow. */
    private static final int LARGEST_LIVED_IN = 5_000;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "DIR",
            descriptionKey = "DIR",
            description = "The folder to write; it must be empty or not exist yet.")
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            defaultValue = "2014-15",
            converter = SchoolYearConverter.class,
            description = "The first school year (default: ${DEFAULT-VALUE}).")
    private SchoolYear first;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            defaultValue = "2026-27",
            converter = SchoolYearConverter.class,
            description = "The last school year; it may be the one that is not over yet (default: ${DEFAULT-VALUE}).")
    private SchoolYear last;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the deliveries: they know of nothing later (default: today).")
    private LocalDate asOf;

    @Option(
            names = "--pupils-per-year",
            paramLabel = "N",
            defaultValue = "350",
            description = "10th-graders a year, about (default: ${DEFAULT-VALUE}).")
    private int pupilsPerYear;

    @Option(
            names = "--municipalities",
            paramLabel = "N",
            defaultValue = "7",
            description = "More than seven are invented (default: ${DEFAULT-VALUE}).")
    private int municipalities;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed gives the same people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--manner",
            paramLabel = "lived-in|plain",
            converter = MannerConverter.class,
            description = "Files as people deliver them, or plain CSV without mistakes "
                    + "(default: lived-in up to 5000 pupils a year, plain above).")
    private Manner manner;

    @Override
    public Integer call() {
        Language language = Overgang.languageOf(command);
        Sample sample = sample();
        try {
            if (!isFree(folder)) {
                throw usage(
                        "The folder " + folder + " is not empty; give one that is.",
                        "Mappen " + folder + " er ikke tom; oppgi en som er det.");
            }
            Tally tally = SampleWriter.write(sample, folder);
            command.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            language.choose("%d rows in %d files: %s%n", "%d rader i %d filer: %s%n"),
                            tally.rows(),
                            tally.files(),
                            folder);
            return ExitCode.DONE;
        } catch (IOException e) {
            command.commandLine()
                    .getErr()
                    .println(language.choose(
                                    "The deliveries could not be written to %s: %s",
                                    "Leveransene kunne ikke skrives til %s: %s")
                            .formatted(folder, EnvironmentFailure.reason(e)));
            return ExitCode.ENVIRONMENT;
        }
    }

    private Sample sample() {
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.of("Europe/Oslo")) : asOf;
        Manner chosen = manner != null ? manner : pupilsPerYear <= LARGEST_LIVED_IN ? Manner.LIVED_IN : Manner.PLAIN;
        try {
            return new Sample(first, last, day, pupilsPerYear, municipalities, seed, chosen);
        } catch (ImpossibleSample e) {
            throw usage(e.getMessage(), e.norwegian());
        }
    }

    private ParameterException usage(String english, String norwegian) {
        return new ParameterException(
                command.commandLine(), Overgang.languageOf(command).choose(english, norwegian));
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static final class SchoolYearConverter implements ITypeConverter<SchoolYear> {
        @Override
        public SchoolYear convert(String value) {
            return SchoolYear.find(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no school year like 2024-25"));
        }
    }

    private static final class MannerConverter implements ITypeConverter<Manner> {
        @Override
        public Manner convert(String value) {
            return switch (value) {
                case "lived-in" -> Manner.LIVED_IN;
                case "plain" -> Manner.PLAIN;
                default -> throw new TypeConversionException("'" + value + "' is neither lived-in nor plain");
            };
        }
    }
}
