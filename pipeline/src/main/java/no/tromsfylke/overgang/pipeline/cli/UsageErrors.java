package no.tromsfylke.overgang.pipeline.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
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

    /** The language asked for, among arguments that need not be understood otherwise. */
    static Language languageOf(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i].toLowerCase(Locale.ROOT);
            boolean isValue = i > 0 && arguments[i - 1].equals("--language");
            if (argument.equals("--language=nb") || (isValue && argument.equals("nb"))) {
                return Language.NB;
            }
        }
        return Language.EN;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) throws Exception {
        if (languageOf(arguments) == Language.EN) {
            return english.handleParseException(failure, arguments);
        }
        var command = failure.getCommandLine();
        var err = command.getErr();
        err.println(sentence(failure));
        err.print("Bruk: " + command.getHelp().synopsis("Bruk: ".length()));
        err.println("Mer: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException failure) {
        boolean isTop = !failure.getCommandLine().getSubcommands().isEmpty();
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
            var first = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? "Det finnes ikke noe valg " + first + "."
                    : isTop ? "Det finnes ingen kommando " + first + "." : "Det er ikke bruk for " + first + " her.";
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " kan bare stå én gang.";
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            return "%s kan ikke være %s.%s"
                    .formatted(
                            name(failure.getArgSpec()),
                            failure.getValue(),
                            expected(failure.getArgSpec().type()));
        }
        return isTop ? "Oppgi en kommando." : failure.getMessage();
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String expected(Class<?> type) {
        if (type == int.class || type == long.class) {
            return " Det må være et helt tall.";
        } else if (type == double.class) {
            return " Det må være et tall, med punktum før desimalene.";
        } else if (type == LocalDate.class) {
            return " Det må være en dato som 2026-11-22.";
        } else if (type == SchoolYear.class) {
            return " Det må være et skoleår som 2024-25.";
        }
        return type.isEnum()
                ? " Det må være "
                        + Arrays.stream(type.getEnumConstants())
                                .map(value -> value.toString()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                                .collect(Collectors.joining(" eller "))
                        + "."
                : "";
    }
}
