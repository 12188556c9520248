package no.tromsfylke.overgang.portal.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.tromsfylke.overgang.portal.Portal;
import no.tromsfylke.overgang.portal.http.AddressTaken;
import no.tromsfylke.overgang.portal.http.PortalServer;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Numbers;
import no.tromsfylke.overgang.portal.publication.PublicationException;
import no.tromsfylke.overgang.portal.publication.PublicationFolder;
import no.tromsfylke.overgang.portal.publication.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a publication folder until the process ends, and takes over new publications as they appear. */
@Command(name = "serve", description = "Serves the portal on a publication folder.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final long LOOK_EVERY_MILLIS = 1_000;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            descriptionKey = "DIR",
            description = "The folder the yearly run wrote, with the file CURRENT.")
    private Path folder;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4567",
            description = "The port (default: ${DEFAULT-VALUE}; 0 = any).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--once", hidden = true, description = "Answers itself once, on any port, and ends.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        MessageLanguage language = MessageLanguage.of(spec);
        Publications publications;
        PortalServer server;
        // Loading the rules for numbers takes as long as reading a publication, and both are needed for the first page.
        Thread numbers = new Thread(() -> Numbers.in(Language.NB).percent(1, 1), "numbers");
        numbers.setDaemon(true);
        numbers.start();
        try {
            publications = Publications.open(new PublicationFolder(folder));
            server = new Portal(publications, Clock.system(ZoneId.of("Europe/Oslo"))).start(host, once ? 0 : port);
        } catch (PublicationException e) {
            return refuse(language.choose(e.getMessage(), e.norwegian()));
        } catch (AddressTaken e) {
            return refuse(language.choose(
                    "The port " + port + " on " + host + " cannot be opened; name another with --port.",
                    "Porten " + port + " på " + host + " kan ikke åpnes; oppgi en annen med --port."));
        }
        if (once) {
            return answerOnce(server);
        }
        Thread watch = new Thread(() -> watch(publications), "publications");
        watch.setDaemon(true);
        watch.start();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            watch.interrupt();
            server.close();
            ended.countDown();
        }));
        spec.commandLine()
                .getOut()
                .println("http://" + host + ":" + server.port() + "/  "
                        + publications.current().id());
        spec.commandLine().getOut().flush();
        ended.await();
        return 0;
    }

    /** The launcher has Java note what a start needs; a start that nobody asks for anything would not show it. */
    private int answerOnce(PortalServer server) {
        try (server) {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://" + host + ":" + server.port() + "/nb/")
                            .toURL()
                            .openConnection();
            connection.setRequestProperty("Accept-Encoding", "gzip");
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : PortalCommand.ENVIRONMENT;
        } catch (IOException e) {
            return refuse(e.getMessage());
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return PortalCommand.ENVIRONMENT;
    }

    private static void watch(Publications publications) {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                publications.refresh();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
