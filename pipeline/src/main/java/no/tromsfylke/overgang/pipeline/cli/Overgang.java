package no.tromsfylke.overgang.pipeline.cli;

import no.tromsfylke.overgang.pipeline.Refused;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.protection.ExposedAlready;
import no.tromsfylke.overgang.pipeline.protection.NotProved;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
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
            "Further commands of the launcher: demo, test, serve, export.",
            "Exit codes: 0 done, 1 internal error, 2 usage, 3 deliveries not acceptable,",
            "4 disclosure audit failed, 5 disk, permission, memory or a run under way."
        })
public final class Overgang {

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
        var top = new Overgang();
        var line = new CommandLine(top)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, result) -> top.report(failure, command));
        return line.execute(arguments);
    }

    private int report(Exception failure, CommandLine command) {
        var out = command.getErr();
        if (failure instanceof Refused refused) {
            refused.sentences().forEach(out::println);
            return ExitCode.NOT_ACCEPTABLE;
        }
        if (failure instanceof ExposedAlready exposed) {
            exposed.rows()
                    .forEach(row -> out.println(language.choose(
                            "Nothing was published: %s cannot be protected, since what is known already gives it away."
                                    .formatted(row),
                            "Ingenting er publisert: %s kan ikke vernes, for det som alt er kjent, avslører tallet."
                                    .formatted(row))));
            return ExitCode.DISCLOSURE;
        }
        if (failure instanceof NotProved unproved) {
            unproved.complaints()
                    .forEach(complaint -> out.println(language.choose(
                            "Nothing was published, for it is not proved safe: " + complaint,
                            "Ingenting er publisert, for det er ikke bevist trygt: " + complaint)));
            return ExitCode.DISCLOSURE;
        }
        if (failure instanceof EnvironmentFailure environment) {
            out.println(language.choose(environment.getMessage(), environment.norwegian()));
            return ExitCode.ENVIRONMENT;
        }
        out.println(language.choose(
                "Something went wrong inside Overgang (%s). Nothing was published. Please report it together with the command."
                        .formatted(failure.getClass().getSimpleName()),
                "Noe gikk galt inne i Overgang (%s). Ingenting er publisert. Meld gjerne fra sammen med kommandoen."
                        .formatted(failure.getClass().getSimpleName())));
        if (Boolean.getBoolean("overgang.debug")) {
            failure.printStackTrace(out);
        }
        return ExitCode.INTERNAL_ERROR;
    }
}
