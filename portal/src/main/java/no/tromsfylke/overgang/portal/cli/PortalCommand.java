package no.tromsfylke.overgang.portal.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The portal's commands. Exit codes: 0 done, 1 internal error, 2 usage, 5 environment. */
@Command(
        name = "overgang-portal",
        description = "Shows a publication as web pages.",
        mixinStandardHelpOptions = true,
        subcommands = {ServeCommand.class, ExportCommand.class})
public final class PortalCommand {
    /** A folder, a port or a file that cannot be used. */
    static final int ENVIRONMENT = 5;

    /** Runs the command that the arguments name and returns its exit code. */
    public static int run(String... arguments) {
        CommandLine command = new CommandLine(new PortalCommand());
        command.setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr()
                    .println("Something went wrong inside the portal: "
                            + e.getClass().getSimpleName() + " at "
                            + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
            return 1;
        });
        if (arguments.length == 0) {
            command.usage(command.getErr());
            return 2;
        }
        return command.execute(arguments);
    }
}
