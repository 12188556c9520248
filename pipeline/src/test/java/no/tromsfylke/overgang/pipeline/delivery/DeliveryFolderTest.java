package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryFolderTest {

    @TempDir
    Path folder;

    private void put(String path) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private List<DeliveryFile> files() throws IOException {
        return DeliveryFolder.list(folder.toString()).files(Reading.region(), SampleRun.AS_OF, Language.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25/5530/kartlegging.csv, KARTLEGGING",
        "2024-25/5530/kartlegging-finnsnes.xlsx, KARTLEGGING",
        "2024-25/5530/KARTLEGGING 10A.JSON, KARTLEGGING",
        "2024-25/5530/oppfølging.csv, OPPFOLGING",
        "2024-25/5530/Årshjul.csv, ARSHJUL",
        "2024-25/5530/A\u030arshjul.csv, ARSHJUL",
        "2024-25/5530/elevtall_2.csv, ELEVTALL",
        "2024-25/55/søknad.csv, SOKNAD",
        "2024-25/55/Ønske.csv, ONSKE",
        "2024-25/55/elevforhold.csv, ELEVFORHOLD",
        "2024-25/55/lærekontrakt.csv, LAEREKONTRAKT",
        "2024-25/55/laerekontrakt.csv, LAEREKONTRAKT",
        "2024-25/55/arshjul.csv, ARSHJUL",
        "2026-27/55/arshjul.csv, ARSHJUL"
    })
    void aPathTellsTheDelivery(String path, Kind kind) throws IOException {
        put(path);
        var file = files().get(0);
        assertThat(file.findFault()).isEmpty();
        assertThat(file.findKind()).contains(kind);
        assertThat(file.findDeliverer()).contains(path.split("/", -1)[1]);
        assertThat(file.findYear()).contains(SchoolYear.of(path.split("/", -1)[0]));
        assertThat(DeliveryReader.read(file, Reading.context(), row -> {}).sha256())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25/5530/elever.csv, file-name",
        "2024-25/5530/kartlegging.pdf, file-name",
        "2024-25/5530/kartlegging.xls, encrypted-workbook",
        "2024-25/5530/soknad.csv, deliverer-kind",
        "2024-25/55/elevtall.csv, deliverer-kind",
        "2024-25/5531/elevtall.csv, deliverer-folder",
        "2024-25/1931/elevtall.csv, deliverer-folder",
        "2024-26/5530/elevtall.csv, school-year-folder",
        "2027-28/5530/elevtall.csv, year-not-begun",
        "2024-25/5530/arkiv/elevtall.csv, file-place",
        "elevtall.csv, file-place"
    })
    void aWrongPlaceIsTold(String path, String rule) throws IOException {
        put(path);
        var file = files().get(0);
        assertThat(file.findFault().orElseThrow().rule().id()).isEqualTo(rule);
        var report = DeliveryReader.read(file, Reading.context(), row -> {});
        assertThat(report.rejectedWhole()).isTrue();
        assertThat(report.sha256()).hasSize(64);
        assertThat(report.findings()).containsExactly(file.findFault().get());
    }

    @Test
    void hiddenFilesLocksAndNotesAreIgnoredAndListed() throws IOException {
        put("2024-25/5530/.DS_Store");
        put("2024-25/5530/._kartlegging.csv");
        put("2024-25/5530/~$kartlegging.xlsx");
        put("2024-25/5530/LES MEG.MD");
        put(".git/config");
        put("README.md");
        put("2024-25/5530/kartlegging.csv");
        var listed = DeliveryFolder.list(folder.toString());
        assertThat(listed.ignored())
                .containsExactly(
                        ".git",
                        "2024-25/5530/.DS_Store",
                        "2024-25/5530/._kartlegging.csv",
                        "2024-25/5530/LES MEG.MD",
                        "2024-25/5530/~$kartlegging.xlsx",
                        "README.md");
        assertThat(files()).hasSize(1);
    }

    @Test
    void filesAreSortedByTheBytesOfTheirPaths() throws IOException {
        for (String path : List.of(
                "2024-25/5530/kartlegging.csv",
                "2024-25/55/soknad.csv",
                "2024-25/5530/kartlegging-ø.csv",
                "2024-25/5530/kartlegging-z.csv",
                "2024-25/5530/Kartlegging.csv")) {
            put(path);
        }
        assertThat(files())
                .extracting(DeliveryFile::path)
                .containsExactly(
                        "2024-25/55/soknad.csv",
                        "2024-25/5530/Kartlegging.csv",
                        "2024-25/5530/kartlegging-z.csv",
                        "2024-25/5530/kartlegging-ø.csv",
                        "2024-25/5530/kartlegging.csv");
        assertThat(files()).extracting(DeliveryFile::index).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aSchoolYearHasAFolderEvenIfItIsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("2025-26"));
        Files.createDirectories(folder.resolve("2014-15/5530"));
        Files.createDirectories(folder.resolve("arkiv"));
        assertThat(DeliveryFolder.list(folder.toString()).years())
                .containsExactly(SchoolYear.of("2014-15"), SchoolYear.of("2025-26"));
    }

    @Test
    void theYearIsOpenFromItsFirstDay() throws IOException {
        put("2026-27/5530/elevtall.csv");
        var listed = DeliveryFolder.list(folder.toString());
        assertThat(listed.files(Reading.region(), LocalDate.of(2026, 8, 1), Language.EN)
                        .get(0)
                        .findFault())
                .isEmpty();
        assertThat(listed.files(Reading.region(), LocalDate.of(2026, 7, 31), Language.EN)
                        .get(0)
                        .findFault())
                .isPresent();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        put("2024-25/5530/elevtall.csv");
        Files.createSymbolicLink(folder.resolve("2023-24"), folder.resolve("2024-25"));
        assertThat(files()).extracting(DeliveryFile::path).containsExactly("2023-24", "2024-25/5530/elevtall.csv");
        var report = DeliveryReader.read(files().get(0), Reading.context(), row -> {});
        assertThat(report.findings().get(0).rule()).isEqualTo(Rule.FILE_LINK);
        assertThat(report.sha256()).isEmpty();
    }

    @Test
    void anAddressNamesTheFolderToo() throws IOException {
        put("2024-25/5530/elevtall.csv");
        put("2024-25/5530/.skjult");
        Files.copy(Reading.REGION, folder.resolve("region.json"));
        Files.writeString(folder.resolve("2024-25/5530/elevtall.csv"), "skole;elever_10_trinn\n900000011;12\n");
        var listed = DeliveryFolder.list(folder.toUri().toString());
        assertThat(listed.readRegion(Language.EN).region()).isPresent();
        assertThat(listed.ignored()).containsExactly("2024-25/5530/.skjult");
    }

    @Test
    void hadoopSeesTheSameFolder() throws IOException {
        put("2024-25/5530/.skjult");
        put("2024-25/5530/Årshjul.csv");
        put("2023-24/55/soknad.csv");
        Files.writeString(folder.resolve("2024-25/5530/Årshjul.csv"), "skole");
        var here = FolderListing.of(folder.toString());
        var there = FolderListing.throughHadoop(folder.toUri().toString());
        assertThat(there.files())
                .extracting(FolderEntry::path, FolderEntry::size)
                .isEqualTo(here.files().stream()
                        .map(f -> tuple(f.path(), f.size()))
                        .toList());
        assertThat(there.ignored()).isEqualTo(here.ignored());
        assertThat(there.topFolders()).containsExactlyInAnyOrderElementsOf(here.topFolders());
        var remote = new StoredFile.Remote(there.files().get(1).address());
        try (var in = remote.open()) {
            assertThat(in.readAllBytes()).isEqualTo("skole".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(remote.state().size()).isEqualTo(5);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> DeliveryFolder.list(folder.resolve("nowhere").toString()))
                .isInstanceOf(NoSuchFileException.class);
    }
}
