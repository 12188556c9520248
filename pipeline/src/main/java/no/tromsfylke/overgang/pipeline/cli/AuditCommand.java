package no.tromsfylke.overgang.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.tromsfylke.overgang.pipeline.ProofAudit;
import no.tromsfylke.overgang.pipeline.publication.PublicationFolder;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.publication.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overgang audit}: verifies a publication anew from what lies on disk. */
@Command(
        name = "audit",
        description =
                "Verifies a publication anew: files, hashes, columns, arithmetic, and the proofs that nothing hidden can"
                        + " be worked out.",
        mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR", description = "The folder of publications.")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            descriptionKey = "ID",
            description = "Id or sequence number of a publication (default: the current one).")
    private String id;

    @Option(
            names = "--restricted",
            paramLabel = "DIR",
            description = "The folder of proofs (default: DIR-restricted beside DIR).")
    private Path restricted;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw usage("There is no folder " + folder + ".", "Det finnes ingen mappe " + folder + ".");
        }
        var publications = PublicationFolder.at(folder);
        var wanted = id == null
                ? publications
                        .findCurrentId()
                        .orElseThrow(() -> usage(folder + " holds no publication.", folder + " har ingen publikasjon."))
                : find(publications);
        var publication = publications.get(wanted);
        var problems = new ArrayList<>(Verification.complaints(publication));
        problems.addAll(ProofAudit.complaints(
                publication,
                publications.ids().stream()
                        .filter(earlier -> earlier.sequence() <= wanted.sequence())
                        .toList(),
                Optional.ofNullable(restricted).orElseGet(() -> PublicationStore.restrictedBeside(folder))));
        var out = command.commandLine().getOut();
        var language = Overgang.languageOf(command);
        problems.forEach(problem -> out.println(language.choose(problem.english(), problem.norwegian())));
        out.println(language.choose("%d problems in %s", "%d feil i %s").formatted(problems.size(), wanted));
        out.flush();
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.DISCLOSURE;
    }

    private PublicationId find(PublicationFolder publications) {
        return publications.ids().stream()
                .filter(known -> known.toString().equals(id)
                        || Integer.toString(known.sequence()).equals(id))
                .findFirst()
                .orElseThrow(
                        () -> usage("There is no publication " + id + ".", "Det finnes ingen publikasjon " + id + "."));
    }

    private ParameterException usage(String english, String norwegian) {
        return new ParameterException(
                command.commandLine(), Overgang.languageOf(command).choose(english, norwegian));
    }
}
