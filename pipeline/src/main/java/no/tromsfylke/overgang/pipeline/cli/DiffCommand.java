package no.tromsfylke.overgang.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.publication.Difference;
import no.tromsfylke.overgang.pipeline.publication.Publication;
import no.tromsfylke.overgang.pipeline.publication.PublicationFolder;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overgang diff}: what changed between two publications. */
@Command(
        name = "diff",
        description = "Shows what changed between two publications, cell by cell.",
        footer = {
            "",
            "Without an ID: from the former publication to the current one.",
            "With one ID: from that publication to the current one.",
            "With two: from the first to the second.",
            "A line begins with + (added), - (removed) or ~ (changed)."
        },
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    private static final int DONE = 0;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR", description = "The folder of publications.")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            descriptionKey = "ID",
            description = "Id of a publication, or its sequence number.")
    private String first;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ID",
            descriptionKey = "OTHER",
            description = "That of another.")
    private String second;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw usage("There is no folder " + folder + ".", "Det finnes ingen mappe " + folder + ".");
        }
        PublicationFolder publications = PublicationFolder.at(folder);
        List<PublicationId> known = publications.ids();
        PublicationId current = publications
                .findCurrentId()
                .orElseThrow(() -> usage(folder + " holds no publication.", folder + " har ingen publikasjon."));
        PublicationId after = second == null ? current : find(known, second);
        PublicationId before = first == null ? former(known, after) : find(known, first);
        report(publications.get(before), publications.get(after));
        return DONE;
    }

    private void report(Publication before, Publication after) {
        List<Difference.Entry> entries = Difference.between(before, after);
        PrintWriter out = command.commandLine().getOut();
        entries.forEach(out::println);
        out.println(language()
                .choose("%d differences from %s to %s", "%d forskjeller fra %s til %s")
                .formatted(entries.size(), before.id(), after.id()));
        out.flush();
    }

    private PublicationId former(List<PublicationId> known, PublicationId current) {
        int place = known.indexOf(current);
        if (place < 1) {
            throw usage(
                    "Publication " + current + " has no former one to compare with.",
                    "Publikasjon " + current + " har ingen tidligere å sammenligne med.");
        }
        return known.get(place - 1);
    }

    private PublicationId find(List<PublicationId> known, String text) {
        return known.stream()
                .filter(id -> id.toString().equals(text)
                        || Integer.toString(id.sequence()).equals(text))
                .findFirst()
                .orElseThrow(() -> usage(
                        "There is no publication " + text + "; there are " + known + ".",
                        "Det finnes ingen publikasjon " + text + "; det finnes " + known + "."));
    }

    private ParameterException usage(String english, String norwegian) {
        return new ParameterException(command.commandLine(), language().choose(english, norwegian));
    }

    private Language language() {
        return Overgang.languageOf(command);
    }
}
