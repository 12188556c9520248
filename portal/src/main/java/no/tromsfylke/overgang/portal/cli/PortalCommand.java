package no.tromsfylke.overgang.portal.cli;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The portal's commands. Exit codes: 0 done, 1 internal error, 2 usage, 5 environment. */
@Command(
        name = "overgang",
        description = "Shows a publication as web pages.",
        mixinStandardHelpOptions = true,
        subcommands = {ServeCommand.class, ExportCommand.class})
public final class PortalCommand {
    /** A folder, a port or a file that cannot be used. */
    static final int ENVIRONMENT = 5;

    private static final String NORWEGIAN = "no.tromsfylke.overgang.portal.cli.commands_nb";

    @Option(
            names = "--language",
            paramLabel = "en|nb",
            defaultValue = "en",
            scope = ScopeType.INHERIT,
            description = "Language of messages: en or nb (default: ${DEFAULT-VALUE}).")
    private MessageLanguage language = MessageLanguage.EN;

    /** Runs the command that the arguments name and returns its exit code. */
    public static int run(String... arguments) {
        CommandLine command = line(arguments);
        if (arguments.length == 0) {
            command.usage(command.getErr());
            return 2;
        }
        return command.execute(arguments);
    }

    /** All commands, ready for arguments in a language. */
    static CommandLine line(String... arguments) {
        PortalCommand top = new PortalCommand();
        CommandLine command = new CommandLine(top).setCaseInsensitiveEnumValuesAllowed(true);
        if (MessageLanguage.in(arguments) == MessageLanguage.NB) {
            command.setResourceBundle(ResourceBundle.getBundle(NORWEGIAN));
        }
        return command.setParameterExceptionHandler(new UsageErrors(command.getParameterExceptionHandler()))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    String place = e.getClass().getSimpleName() + ", "
                            + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?");
                    line.getErr()
                            .println(top.language.choose(
                                    "Something went wrong inside the portal (" + place + ").",
                                    "Noe gikk galt inne i portalen (" + place + ")."));
                    return 1;
                });
    }
}
