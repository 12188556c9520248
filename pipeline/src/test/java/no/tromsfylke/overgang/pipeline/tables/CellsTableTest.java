package no.tromsfylke.overgang.pipeline.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsTableTest {

    private static final SchoolYear YEAR = SchoolYear.of("2021-22");
    private static final Place SENJA = Place.atLowerSchool("5530", "310000001");

    @TempDir
    private Path folder;

    private void write(InnerCells cells) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(CellsTable.NAME))) {
            CellsTable.of(cells).content().writeTo(out);
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var courses = Statistics.getSeries("risk.classification");
        var cells = new InnerCells();
        cells.add(courses, YEAR, SENJA, 0, 7);
        cells.add(courses, YEAR, SENJA, 2, 31);
        write(cells);

        var read = CellsTable.read(folder).orElseThrow();

        assertThat(read.years(courses)).containsExactly(YEAR);
        assertThat(read.of(courses, YEAR)).containsOnlyKeys(SENJA);
        assertThat(read.of(courses, YEAR).get(SENJA)).containsExactly(7, 0, 31);
    }

    @Test
    void onlyPersonsAreKept() throws IOException {
        var actions = Statistics.series().stream()
                .map(Statistics.Counted::series)
                .filter(series -> series.statistic().equals("year_wheel.school_action"))
                .findFirst()
                .orElseThrow();
        var cells = new InnerCells();
        cells.add(actions, YEAR, SENJA, 0, 3);
        write(cells);

        assertThat(CellsTable.read(folder).orElseThrow().years(actions)).isEmpty();
    }

    @Test
    void aFolderWithoutThemHasNone() {
        assertThat(CellsTable.read(folder)).isEmpty();
    }

    @Test
    void aDamagedFileIsTheEnvironment() throws IOException {
        var bytes = new byte[100];
        Arrays.fill(bytes, (byte) 7);
        Files.write(folder.resolve(CellsTable.NAME), bytes);

        assertThatThrownBy(() -> CellsTable.read(folder))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageContaining("cells.parquet cannot be used");
    }
}
