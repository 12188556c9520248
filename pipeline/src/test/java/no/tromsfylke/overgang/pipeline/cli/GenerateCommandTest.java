package no.tromsfylke.overgang.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class GenerateCommandTest {

    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void writesAFolder() {
        Path folder = temporary.resolve("new");
        int code = run(
                folder.toString(),
                "--from=2023-24",
                "--to=2024-25",
                "--as-of=2024-11-01",
                "--pupils-per-year=20",
                "--municipalities=2",
                "--seed=3");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("rows in").contains(folder.toString());
        assertThat(folder.resolve("2023-24/5524/Kartlegging.csv")).doesNotExist();
        assertThat(folder.resolve("2023-24/5524/kartlegging.csv")).exists();
        assertThat(folder.resolve("2024-25/55/soknad.csv")).doesNotExist();
    }

    @Test
    void neverMixesWithWhatIsThere() throws IOException {
        Files.writeString(temporary.resolve("notes.txt"), "mine");
        assertThat(run(temporary.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from=2024-26        | no school year",
                "--to=2013-14          | lies before the first",
                "--as-of=2026-07-31    | nobody can deliver it yet",
                "--municipalities=9000 | municipalities, not 9000",
                "--pupils-per-year=0   | not 0",
                "--manner=wild         | neither lived-in nor plain",
            })
    void refusesWhatCannotBe(String option, String message) {
        assertThat(run(temporary.resolve("new").toString(), option)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void saysWhenTheFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThat(run(file.resolve("below").toString(), "--as-of=2026-11-22", "--pupils-per-year=1"))
                .isEqualTo(5);
        assertThat(err.toString()).contains("could not be written");
    }
}
