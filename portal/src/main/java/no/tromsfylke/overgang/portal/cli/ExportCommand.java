package no.tromsfylke.overgang.portal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.Portal;
import no.tromsfylke.overgang.portal.publication.PublicationException;
import no.tromsfylke.overgang.portal.publication.PublicationFolder;
import no.tromsfylke.overgang.portal.publication.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the portal as a site of files. */
@Command(
        name = "export",
        description = "Writes the portal as a static site for a memory stick or any web server.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            descriptionKey = "DIR",
            description = "The folder the yearly run wrote, with the file CURRENT.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "SITE",
            descriptionKey = "SITE",
            description = "The folder to write; it must be new or empty.")
    private Path site;

    @Override
    public Integer call() {
        MessageLanguage language = MessageLanguage.of(spec);
        try {
            if (Files.exists(site) && !isEmpty(site)) {
                return refuse(language.choose(
                        "The folder " + site + " is not empty: name a new one.",
                        "Mappen " + site + " er ikke tom: oppgi en ny."));
            }
            Publications publications = Publications.open(new PublicationFolder(folder));
            int files = new Portal(publications, Clock.system(ZoneId.of("Europe/Oslo"))).export(site);
            spec.commandLine()
                    .getOut()
                    .println(language.choose(
                            files + " files in " + site + "; open index.html there.",
                            files + " filer i " + site + "; åpne index.html der."));
            return 0;
        } catch (PublicationException e) {
            return refuse(language.choose(e.getMessage(), e.norwegian()));
        } catch (IOException e) {
            return refuse(language.choose(
                    "The folder " + site + " cannot be written.", "Mappen " + site + " kan ikke skrives."));
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return PortalCommand.ENVIRONMENT;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
