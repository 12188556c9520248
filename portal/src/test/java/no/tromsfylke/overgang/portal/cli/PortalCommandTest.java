package no.tromsfylke.overgang.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.fixture.FixturePublication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What the portal's commands say, in both languages. */
class PortalCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return PortalCommand.line(arguments).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private String firstComplaint() {
        return err.toString().lines().findFirst().orElse("").replace(folder.toString(), "{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serve                         | Dette mangler: DIR.",
                "export {}                     | Dette mangler: SITE.",
                "export                        | Dette mangler: DIR, SITE.",
                "serve {} --port               | Dette mangler: --port.",
                "serve {} --port abc           | --port kan ikke være abc. Det må være et helt tall.",
                "serve {} --port 1 --port 2    | --port kan bare stå én gang.",
                "serve {} more                 | Det er ikke bruk for more her.",
                "serve {} --color              | Det finnes ikke noe valg --color.",
                "fly                           | Det finnes ingen kommando fly."
            })
    void wrongUse(String command, String sentence) {
        for (String place : List.of("--language nb " + command, command + " --language=NB")) {
            assertThat(run(place.replace("{}", folder.toString()).split(" ", -1)))
                    .isEqualTo(2);
            assertThat(firstComplaint()).isEqualTo(sentence);
            assertThat(err.toString())
                    .contains("Bruk: overgang")
                    .contains("Mer: overgang")
                    .doesNotContain("Usage");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThat(run("serve", folder.toString(), "--language", "fr")).isEqualTo(2);
        assertThat(firstComplaint())
                .isEqualTo("Invalid value for option '--language': expected one of [EN, NB] (case-insensitive) but was"
                        + " 'fr'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | There is no readable file CURRENT in {}: run the yearly run with this folder as --out first, or"
                        + " name the folder it wrote.",
                "nb | Det finnes ingen lesbar fil CURRENT i {}: gjør først årskjøringen med denne mappen som --out, eller"
                        + " oppgi mappen den skrev."
            })
    void aFolderWithoutPublications(String language, String sentence) {
        assertThat(run("serve", folder.toString(), "--language", language)).isEqualTo(5);
        assertThat(firstComplaint()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The table risk is not the one that was published: its checksum differs from the catalogue's.",
                "nb | Tabellen risk er ikke den som ble publisert: kontrollsummen er en annen enn i katalogen."
            })
    void aPublicationThatWasTamperedWith(String language, String sentence) throws IOException {
        String id = FixturePublication.writeFirst(folder);
        Path table = folder.resolve("publications").resolve(id).resolve("tables/risk.parquet");
        byte[] bytes = Files.readAllBytes(table);
        bytes[100] ^= 1;
        Files.write(table, bytes);
        assertThat(run("serve", folder.toString(), "--language", language)).isEqualTo(5);
        assertThat(firstComplaint()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The port %d on 127.0.0.1 cannot be opened; name another with --port.",
                "nb | Porten %d på 127.0.0.1 kan ikke åpnes; oppgi en annen med --port."
            })
    void aPortThatIsTaken(String language, String sentence) throws IOException {
        FixturePublication.writeFirst(folder);
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(run("serve", folder.toString(), "--port", port, "--language", language))
                    .isEqualTo(5);
            assertThat(firstComplaint()).isEqualTo(sentence.formatted(other.getLocalPort()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | The folder {} is not empty: name a new one.", "nb | Mappen {} er ikke tom: oppgi en ny."})
    void anExportIntoAFullFolder(String language, String sentence) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(run("export", "nowhere", folder.toString(), "--language", language))
                .isEqualTo(5);
        assertThat(firstComplaint()).isEqualTo(sentence);
    }

    static Stream<String> commands() {
        return Stream.of("serve", "export");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsWhollyInEitherLanguage(String command) {
        CommandSpec english = spec(PortalCommand.line(), command);
        CommandSpec norwegian = spec(PortalCommand.line("--language", "nb"), command);
        assertThat(norwegian.usageMessage().description())
                .isNotEqualTo(english.usageMessage().description());
        List<ArgSpec> texts = shown(norwegian);
        assertThat(texts).hasSameSizeAs(shown(english)).isNotEmpty();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i).description())
                    .as(texts.get(i).toString())
                    .isNotEqualTo(shown(english).get(i).description());
        }
    }

    private static List<ArgSpec> shown(CommandSpec command) {
        return command.args().stream().filter(argument -> !argument.hidden()).toList();
    }

    private static CommandSpec spec(CommandLine line, String command) {
        return line.getSubcommands().get(command).getCommandSpec();
    }
}
