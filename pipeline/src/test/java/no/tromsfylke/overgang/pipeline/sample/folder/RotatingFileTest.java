package no.tromsfylke.overgang.pipeline.sample.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingFileTest {

    private static final SchoolYear YEAR = SchoolYear.of("2024-25");

    @TempDir
    private Path root;

    private void write(int rows) throws IOException {
        var folders = new Folders(root, 1, Manner.PLAIN, new Tally());
        try (var file = new RotatingFile(folders, "55", Form.ELEVTALL, YEAR, 2)) {
            file.open();
            for (int i = 1; i <= rows; i++) {
                file.write(new Object[] {"310000078", i});
            }
        }
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(root.resolve("2024-25/55").resolve(name));
    }

    @Test
    void beginsAFurtherFileWhenOneIsFull() throws IOException {
        write(5);
        assertThat(lines("elevtall.csv")).containsExactly("skole;elever_10_trinn", "310000078;1", "310000078;2");
        assertThat(lines("elevtall-002.csv")).containsExactly("skole;elever_10_trinn", "310000078;3", "310000078;4");
        assertThat(lines("elevtall-003.csv")).containsExactly("skole;elever_10_trinn", "310000078;5");
    }

    @Test
    void neverLeavesAFileWithoutRowsBehindAFullOne() throws IOException {
        write(4);
        assertThat(root.resolve("2024-25/55/elevtall-003.csv")).doesNotExist();
    }

    @Test
    void deliversNothingAsAHeadingAlone() throws IOException {
        write(0);
        assertThat(lines("elevtall.csv")).containsExactly("skole;elever_10_trinn");
    }
}
