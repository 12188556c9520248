package no.tromsfylke.overgang.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.tromsfylke.overgang.pipeline.pseudonym.PseudonymKey;
import no.tromsfylke.overgang.pipeline.pseudonym.Pseudonymiser;
import no.tromsfylke.overgang.pipeline.pseudonym.Refusal;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overgang pseudonymise}: makes a file fit for delivery. Never prints a value of the file. */
@Command(
        name = "pseudonymise",
        description = "Replaces the identity numbers in a column of a CSV file by keyed pseudonyms (HMAC-SHA-256).",
        mixinStandardHelpOptions = true)
public final class PseudonymiseCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int NOT_ACCEPTABLE = 3;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", description = "The CSV file with identity numbers.")
    private Path file;

    @Option(
            names = "--column",
            paramLabel = "C",
            required = true,
            description = "Heading of the column with the identity numbers.")
    private String column;

    @Option(
            names = "--key-file",
            paramLabel = "K",
            required = true,
            description = "The secret key: at least 32 random bytes, readable by its owner only.")
    private Path keyFile;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Override
    public Integer call() {
        var language = Overgang.languageOf(command);
        var terminal = command.commandLine();
        PseudonymKey key;
        try {
            key = PseudonymKey.read(keyFile);
        } catch (Refusal refusal) {
            terminal.getErr().println(language.choose(refusal.getMessage(), refusal.norwegian()));
            return USAGE;
        } catch (IOException e) {
            throw unreadable(keyFile, e);
        }
        try {
            int replaced = new Pseudonymiser(key).run(file, column, out);
            terminal.getOut()
                    .println(language.choose("%d values replaced: %s", "%d verdier er erstattet: %s")
                            .formatted(replaced, out));
            return DONE;
        } catch (Refusal refusal) {
            terminal.getErr().println(language.choose(refusal.getMessage(), refusal.norwegian()));
            return NOT_ACCEPTABLE;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private EnvironmentFailure unreadable(Path path, IOException e) {
        String reason = EnvironmentFailure.reason(e);
        return new EnvironmentFailure(
                "Could not read " + path + " or write " + out + " (" + reason
                        + "); see that both can be used and run again.",
                "Kunne ikke lese " + path + " eller skrive " + out + " (" + reason
                        + "); se til at begge kan brukes og kjør på nytt.",
                e);
    }
}
