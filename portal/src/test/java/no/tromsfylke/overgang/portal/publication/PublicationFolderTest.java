package no.tromsfylke.overgang.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.fixture.FixturePublication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationFolderTest {
    @TempDir
    private Path root;

    private String first;
    private Path folder;

    @BeforeEach
    void write() {
        first = FixturePublication.writeFirst(root);
        folder = root.resolve("publications").resolve(first);
    }

    private PublicationFolder publications() {
        return new PublicationFolder(root);
    }

    @Test
    void readsCellsAsWritten() {
        Publication publication = publications().load(first);
        Cell cell = publication
                .find(new Cell.Key(
                        "risk.classification", "2024-25", 1, "region", "midt-troms", "all", "all", "all", "follow_up"))
                .orElseThrow();
        assertThat(cell.status()).isEqualTo(Status.PUBLISHED);
        assertThat(cell.share().orElseThrow())
                .isEqualTo((double) cell.count().orElseThrow() / cell.total().orElseThrow());
    }

    @Test
    void hiddenCellsHaveNoNumber() {
        Publication publication = publications().load(first);
        Statistic statistic = publication.catalogue().getStatistic("risk.classification");
        assertThat(publication.cells(statistic, key -> key.area().equals("5518")))
                .filteredOn(cell -> cell.status() == Status.SUPPRESSED)
                .isNotEmpty()
                .allSatisfy(cell -> {
                    assertThat(cell.count()).isEmpty();
                    assertThat(cell.total()).isEmpty();
                    assertThat(cell.share()).isEmpty();
                });
    }

    @Test
    void bitFlipIsFound() throws IOException {
        Path table = folder.resolve("tables/risk.parquet");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);
        assertThatThrownBy(() -> publications().load(first))
                .isInstanceOf(PublicationException.class)
                .hasMessage("The table risk is not the one that was published: its checksum differs from the"
                        + " catalogue's.");
    }

    @Test
    void wrongRowCountIsFound() throws IOException {
        Path catalogue = folder.resolve("catalogue.json");
        String json = Files.readString(catalogue);
        Files.writeString(catalogue, json.replaceFirst("(\"hash\":\"[^\"]+\",\"rows\":)\\d+", "$11"));
        assertThatThrownBy(() -> publications().load(first)).hasMessageContaining("rows where the catalogue says 1.");
    }

    @Test
    void aTableOutsideItsFolderIsRefused() throws IOException {
        Path catalogue = folder.resolve("catalogue.json");
        String json = Files.readString(catalogue);
        Files.writeString(catalogue, json.replace("tables/risk.parquet", "tables/../../risk.parquet"));
        assertThatThrownBy(() -> publications().load(first))
                .hasMessage("The catalogue names a table outside its folder.");
    }

    @Test
    void symbolicLinksAreRefused() throws IOException {
        Path table = folder.resolve("tables/risk.parquet");
        Path elsewhere = root.resolve("elsewhere.parquet");
        Files.move(table, elsewhere);
        Files.createSymbolicLink(table, elsewhere);
        assertThatThrownBy(() -> publications().load(first)).hasMessageContaining("tables/risk.parquet");
    }

    @Test
    void duplicateKeysInTheCatalogueAreRefused() throws IOException {
        Path catalogue = folder.resolve("catalogue.json");
        Files.writeString(catalogue, Files.readString(catalogue).replaceFirst("\\{", "{\"id\":\"x\","));
        assertThatThrownBy(() -> publications().load(first)).hasMessageStartingWith("catalogue.json cannot be read");
    }

    @Test
    void missingCurrentSaysWhatToDo() throws IOException {
        Files.delete(root.resolve("CURRENT"));
        assertThatThrownBy(() -> Publications.open(publications()))
                .hasMessageStartingWith("There is no readable file CURRENT in ")
                .hasMessageEndingWith(
                        "run the yearly run with this folder as --out first, or name the folder it wrote.");
    }

    @Test
    void swapsWhenCurrentNamesAnother() {
        Publications publications = Publications.open(publications());
        String second = FixturePublication.writeSecond(root);
        publications.refresh();
        assertThat(publications.current().id()).isEqualTo(second);
        assertThat(publications.find(first)).map(Publication::id).contains(first);
        assertThat(publications.trouble()).isEmpty();
    }

    @Test
    void keepsTheOldOneWhenTheNewIsCorrupt() throws IOException {
        Publications publications = Publications.open(publications());
        String second = FixturePublication.writeSecond(root);
        Path table = root.resolve("publications").resolve(second).resolve("tables/risk.parquet");
        Files.write(table, new byte[] {1, 2, 3});
        publications.refresh();
        assertThat(publications.current().id()).isEqualTo(first);
        assertThat(publications.trouble()).isPresent();
    }

    @Test
    void tornCurrentKeepsTheLastGoodOne() throws IOException {
        Publications publications = Publications.open(publications());
        Files.writeString(root.resolve("CURRENT"), "00");
        publications.refresh();
        assertThat(publications.current().id()).isEqualTo(first);
        assertThat(publications.trouble()).isPresent();
    }

    @Test
    void servesFromMemoryWhenTheFolderIsGone() throws IOException {
        Publications publications = Publications.open(publications());
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(root)) {
                    Files.delete(file);
                }
            }
        }
        publications.refresh();
        assertThat(publications.current().getFile("risk")).isNotEmpty();
        assertThat(publications.trouble()).isPresent();
    }
}
