package no.tromsfylke.overgang.pipeline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.tromsfylke.overgang.pipeline.Intake;
import no.tromsfylke.overgang.pipeline.RunOptions.Completeness;
import no.tromsfylke.overgang.pipeline.TemporaryFolder;
import no.tromsfylke.overgang.pipeline.delivery.Finding;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.delivery.LedgerFile;
import no.tromsfylke.overgang.pipeline.delivery.Severity;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code overgang check}: what a municipality runs before it sends. */
@Command(
        name = "check",
        description = "Reads and judges deliveries, and publishes nothing.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    /** How the findings are told. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec command;

    @ParentCommand
    private Overgang overgang;

    @Parameters(
            paramLabel = "DELIVERIES",
            descriptionKey = "DELIVERIES",
            description = "The folder of deliveries, with its region.json.")
    private String deliveries;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the findings are told (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which the world is seen, YYYY-MM-DD (default: today).")
    private LocalDate asOf;

    @Option(names = "--partial", description = "Do not object to deliveries that are lacking.")
    private boolean partial;

    @Option(
            names = "--max-rejected",
            paramLabel = "X",
            defaultValue = "0.05",
            description = "Share of a file's rows that may be rejected, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double maxRejected;

    @Override
    public Integer call() throws JsonProcessingException {
        var language = overgang.language();
        var parent = temporary();
        try (var temporary = TemporaryFolder.in(parent)) {
            var intake = Intake.of(
                    deliveries,
                    Optional.ofNullable(asOf).orElseGet(LocalDate::now),
                    language,
                    Optional.empty(),
                    temporary.path());
            var objections = intake.objections(
                    partial ? Completeness.PARTIAL : Completeness.ALL_DELIVERIES, maxRejected, language);
            var out = command.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(json(intake, objections)));
            } else {
                text(intake, objections, language, out);
            }
            out.flush();
            return objections.isEmpty() ? ExitCode.DONE : ExitCode.NOT_ACCEPTABLE;
        } finally {
            parent.toFile().delete();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("overgang-check-");
        } catch (IOException full) {
            throw new EnvironmentFailure(
                    "There is no room for temporary files. Free some space on the disk and try again.",
                    "Det er ikke plass til midlertidige filer. Frigjør plass på disken og prøv igjen.",
                    full);
        }
    }

    private static void text(Intake intake, List<String> objections, Language language, PrintWriter out) {
        for (var finding : intake.findings()) {
            out.println("%s %s %s: %s"
                    .formatted(
                            word(finding.severity(), language),
                            finding.rule().id(),
                            place(finding),
                            finding.message()));
        }
        var files = intake.ledger().files();
        out.println(
                language.choose("%d files, %d rows: %d used, %d rejected.", "%d filer, %d rader: %d brukt, %d avvist.")
                        .formatted(
                                files.size(),
                                files.stream().mapToInt(LedgerFile::rows).sum(),
                                files.stream().mapToInt(LedgerFile::used).sum(),
                                files.stream().mapToInt(LedgerFile::rejected).sum()));
        intake.ignored()
                .forEach(path -> out.println(
                        language.choose("Ignored: %s", "Hoppet over: %s").formatted(path)));
        if (objections.isEmpty()) {
            out.println(language.choose("These deliveries can be sent.", "Leveransene kan sendes."));
        } else {
            objections.forEach(out::println);
        }
    }

    private static String word(Severity severity, Language language) {
        return switch (severity) {
            case FATAL -> language.choose("fatal", "stopp");
            case ERROR -> language.choose("error", "feil");
            case WARNING -> language.choose("warning", "varsel");
        };
    }

    private static String place(Finding finding) {
        return finding.file() + (finding.line() == 0 ? "" : ":" + finding.line());
    }

    private static Map<String, Object> json(Intake intake, List<String> objections) {
        var findings = new ArrayList<Map<String, Object>>();
        for (var finding : intake.findings()) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("severity", finding.severity().id());
            entry.put("rule", finding.rule().id());
            entry.put("file", finding.file());
            entry.put("line", finding.line() == 0 ? null : finding.line());
            entry.put("column", finding.column().isEmpty() ? null : finding.column());
            entry.put("message", finding.message());
            findings.add(entry);
        }
        var files = new ArrayList<Map<String, Object>>();
        for (var line : intake.ledger().files()) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("file", line.report().path());
            entry.put("rows", line.rows());
            entry.put("used", line.used());
            entry.put("rejected", line.rejected());
            entry.put("warnings", line.warnings());
            files.add(entry);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("acceptable", objections.isEmpty());
        all.put("objections", objections);
        all.put("findings", findings);
        all.put("files", files);
        all.put("ignored", intake.ignored());
        return all;
    }
}
