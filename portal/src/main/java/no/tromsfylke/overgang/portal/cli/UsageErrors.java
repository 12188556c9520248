package no.tromsfylke.overgang.portal.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Norwegian what is wrong with a command, where that is asked for: picocli itself speaks English only. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final IParameterExceptionHandler english;

    /** Errors told in Norwegian, or by picocli's own handler. */
    UsageErrors(IParameterExceptionHandler english) {
        this.english = english;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) throws Exception {
        if (MessageLanguage.in(arguments) == MessageLanguage.EN) {
            return english.handleParseException(failure, arguments);
        }
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(failure));
        err.print("Bruk: " + command.getHelp().synopsis("Bruk: ".length()));
        err.println("Mer: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof MissingParameterException) {
            // The exception's own list ends with the first parameter; its sentence names them all, in quotes.
            return "Dette mangler: "
                    + QUOTED.matcher(failure.getMessage().split(" but found ", 2)[0])
                            .results()
                            .map(name -> name.group(1))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? "Det finnes ikke noe valg " + first + "."
                    : failure.getCommandLine().getSubcommands().isEmpty()
                            ? "Det er ikke bruk for " + first + " her."
                            : "Det finnes ingen kommando " + first + ".";
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " kan bare stå én gang.";
        }
        return failure.getArgSpec() == null || failure.getValue() == null
                ? failure.getMessage()
                : "%s kan ikke være %s.%s"
                        .formatted(
                                name(failure.getArgSpec()),
                                failure.getValue(),
                                expected(failure.getArgSpec().type()));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String expected(Class<?> type) {
        if (type == int.class) {
            return " Det må være et helt tall.";
        }
        return type == MessageLanguage.class ? " Det må være en eller nb." : "";
    }
}
