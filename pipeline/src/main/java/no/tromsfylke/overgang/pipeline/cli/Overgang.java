package no.tromsfylke.overgang.pipeline.cli;

import java.util.ResourceBundle;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands of the pipeline, and what their failures look like. */
@Command(
        name = "overgang",
        description = "From lower to upper-secondary school in Midt-Troms: deliveries in, statistics out.",
        mixinStandardHelpOptions = true,
        version = "Overgang 1.0.0",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            AuditCommand.class,
            GenerateCommand.class,
            PseudonymiseCommand.class
        },
        footer = {
            "",
            "Further commands of the launcher: demo, test, bench, serve, export.",
            "Exit codes: 0 done, 1 internal error, 2 usage, 3 deliveries not acceptable,",
            "4 disclosure audit failed, 5 disk, permission, memory or a run under way."
        })
public final class Overgang {

    private static final String NORWEGIAN = "no.tromsfylke.overgang.pipeline.cli.commands_nb";

    @Option(
            names = "--language",
            paramLabel = "en|nb",
            defaultValue = "en",
            scope = ScopeType.INHERIT,
            description = "Language of messages: en or nb (default: ${DEFAULT-VALUE}).")
    private Language language;

    Language language() {
        return language;
    }

    /** The language chosen for the whole program, for a command that knows no more than its own declaration. */
    static Language languageOf(CommandSpec command) {
        var option = command.root().findOption("--language");
        return option != null && option.getValue() instanceof Language chosen ? chosen : Language.EN;
    }

    /** Runs a command; whatever fails is told in a sentence. */
    public static int execute(String... arguments) {
        var line = line(arguments);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            Overgang top = line.getCommand();
            return top.report(full, line); // an error, which the command line does not hand to its handler
        }
    }

    /** All commands, ready for arguments in a language. */
    static CommandLine line(String... arguments) {
        var top = new Overgang();
        var line = new CommandLine(top).setCaseInsensitiveEnumValuesAllowed(true);
        if (UsageErrors.languageOf(arguments) == Language.NB) {
            line.setResourceBundle(ResourceBundle.getBundle(NORWEGIAN));
        }
        return line.setParameterExceptionHandler(new UsageErrors(line.getParameterExceptionHandler()))
                .setExecutionExceptionHandler((failure, command, result) -> top.report(failure, command));
    }

    private int report(Throwable failure, CommandLine command) {
        var out = command.getErr();
        var told = Failures.of(failure, language);
        told.sentences().forEach(out::println);
        if (told.exitCode() == ExitCode.INTERNAL_ERROR && Boolean.getBoolean("overgang.debug")) {
            failure.printStackTrace(out);
        }
        return told.exitCode();
    }
}
