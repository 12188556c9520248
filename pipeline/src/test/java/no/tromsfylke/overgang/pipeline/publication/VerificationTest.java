package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationTest {

    private static final String FIRST = " risk.classification 2023-24 1 region midt-troms all all all follow_up.";

    @TempDir
    private Path temporary;

    static Stream<Arguments> wrongCounts() {
        return Stream.of(
                wrong(
                        "a wrong share",
                        "has a share or bounds that do not follow from its count at",
                        r -> r.get(0)[11] = 0.23),
                wrong(
                        "a wrong lower bound",
                        "has a share or bounds that do not follow from its count at",
                        r -> r.get(0)[12] = 0.1),
                wrong(
                        "a missing upper bound",
                        "has a share or bounds that do not follow from its count at",
                        r -> r.get(0)[13] = null),
                wrong("a count without a total", "has no count within a total at", r -> r.get(0)[10] = null),
                wrong("more than the total", "has no count within a total at", r -> r.get(0)[9] = 91L),
                wrong(
                        "a figure shown though hidden",
                        "shows figures though it is suppressed at",
                        r -> r.get(0)[14] = "suppressed"),
                wrong("an interval shown though hidden", "shows figures though it is suppressed at", r -> {
                    Object[] hidden = Samples.row("2023-24", 1, "follow_up", null, null, null, 0.1, 0.2, "suppressed");
                    r.set(0, hidden);
                }),
                wrong("an unknown status", "has a code the catalogue does not know at", r -> r.get(0)[14] = "hidden"),
                wrong(
                        "exact provisional counts",
                        "is provisional but not rounded down to multiples of 5 without a share at",
                        r -> {
                            for (int i = 0; i < 3; i++) {
                                r.get(i)[14] = "provisional";
                            }
                        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongCounts")
    void figuresThatDoNotFollowAreFound(String name, String problem, Consumer<List<Object[]>> change) {
        List<Object[]> rows = rows();
        change.accept(rows);

        assertThat(problems(Samples.risk(rows))).contains("risk " + problem + FIRST);
    }

    @Test
    void countsThatDoNotSumToTheTotalAreFound() {
        List<Object[]> rows = rows();
        rows.set(2, Samples.published("2023-24", 1, "ordinary", 59, 90));

        assertThat(problems(Samples.risk(rows)))
                .containsExactly(
                        "risk has counts that do not sum to the total at" + FIRST,
                        "risk is not the sum of its three years at risk.classification 2025-26 3 region midt-troms"
                                + " all all all ordinary.");
    }

    @Test
    void shownCountsBesideHiddenOnesNeedNotReachTheTotal() {
        List<Object[]> rows = rows();
        rows.set(1, Samples.row("2023-24", 1, "special_process", null, null, null, null, null, "suppressed"));

        assertThat(problems(Samples.risk(rows))).isEmpty();
    }

    @Test
    void roundedProvisionalCountsAreFine() {
        List<Object[]> rows = rows();
        rows.add(Samples.row("2026-27", 1, "follow_up", 5L, 50L, null, null, null, "provisional"));
        rows.add(Samples.row("2026-27", 1, "special_process", 0L, 50L, null, null, null, "provisional"));
        rows.add(Samples.row("2026-27", 1, "ordinary", 40L, 50L, null, null, null, "provisional"));

        assertThat(problems(Samples.risk(rows))).isEmpty();
    }

    @Test
    void aMissingCategoryAWrongOrderAndADoubleKeyAreFound() {
        List<Object[]> missing = rows();
        missing.remove(1);
        List<Object[]> turned = rows();
        turned.add(0, turned.remove(1));
        List<Object[]> twice = rows();
        twice.add(1, twice.get(0));

        assertThat(problems(Samples.risk(missing))).contains("risk has not one row for each category at" + FIRST);
        assertThat(problems(Samples.risk(turned))).contains("risk stands before, though not smaller than," + FIRST);
        assertThat(problems(Samples.risk(twice))).contains("risk: two rows have the key" + FIRST);
    }

    @Test
    void aVerdictThatDoesNotFollowIsFound() {
        Object[] row = {
            "risk.classification",
            "region",
            "midt-troms",
            "all",
            "all",
            "all",
            "follow_up",
            1,
            "2020-21",
            "2023-24",
            4,
            0.1,
            0.2,
            1.0,
            2.0,
            0.04,
            10.0,
            -1.0,
            21.0,
            "higher"
        };
        var trends = new Table(PublishedTables.trends(), List.<Object[]>of(row));

        assertThat(TableChecks.forTable(trends, Samples.catalogue()))
                .containsExactly(new Complaint(
                        "trends: the verdict does not follow from the interval at risk.classification region"
                                + " midt-troms all all all follow_up 1.",
                        "trends: konklusjonen følger ikke av intervallet ved risk.classification region"
                                + " midt-troms all all all follow_up 1."));
        row[19] = "no_clear_change";
        assertThat(TableChecks.forTable(trends, Samples.catalogue())).isEmpty();
    }

    @Test
    void aLedgerThatDoesNotAddUpIsFound() {
        var table = new Table(
                PublishedTables.dataQuality(),
                List.<Object[]>of(new Object[] {"2025-26", "5530", "kartlegging", "complete", 1L, 20L, 18L, 1L}));

        assertThat(TableChecks.forTable(table, Samples.catalogue()))
                .containsExactly(new Complaint(
                        "data_quality: rows are not used + rejected at 2025-26 5530 kartlegging.",
                        "data_quality: radene er ikke brukte + avviste ved 2025-26 5530 kartlegging."));
    }

    @Test
    void everyFlippedBitOfATableIsFound() throws IOException {
        Publication publication = publish();
        Path file = publication.folder().resolve("tables/risk.parquet");
        byte[] sound = Files.readAllBytes(file);
        for (int place = 0; place < sound.length; place += 97) {
            byte[] flipped = sound.clone();
            flipped[place] ^= 4;
            Files.write(file, flipped);

            assertThat(Verification.problems(publication)).as("byte %d", place).isNotEmpty();
        }
        Files.write(file, sound);
        assertThat(Verification.problems(publication)).isEmpty();
    }

    @Test
    void addedRemovedAndExchangedFilesAreFound() throws IOException {
        Publication publication = publish();
        Files.writeString(publication.folder().resolve("tables/more.parquet"), "x");
        Files.delete(publication.folder().resolve("README.md"));

        assertThat(Verification.complaints(publication))
                .containsExactly(
                        new Complaint("README.md is missing.", "README.md mangler."),
                        new Complaint(
                                "tables/more.parquet is not listed in the catalogue.",
                                "tables/more.parquet står ikke i katalogen."));
    }

    @Test
    void aChangedCatalogueIsFound() throws IOException {
        Publication publication = publish();
        Path catalogue = publication.folder().resolve("catalogue.json");
        Files.writeString(catalogue, Files.readString(catalogue).replace("\"threshold\" : 5", "\"threshold\" : 3"));

        List<String> problems = Verification.problems(
                PublicationFolder.at(temporary.resolve("out")).findCurrent().orElseThrow());

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("The content has the hash ");
    }

    private Publication publish() {
        Path folder = temporary.resolve("out");
        try (var store = PublicationStore.open(folder, PublicationStore.restrictedBeside(folder))) {
            store.publish(Samples.catalogue(), Samples.tables(0), Samples.restricted(), staged -> {});
        }
        return PublicationFolder.at(folder).findCurrent().orElseThrow();
    }

    private static List<Object[]> rows() {
        return new ArrayList<>(Samples.risk(0).rows());
    }

    private static List<String> problems(Table table) {
        return TableChecks.forTable(table, Samples.catalogue()).stream()
                .map(Complaint::english)
                .toList();
    }

    private static Arguments wrong(String name, String problem, Consumer<List<Object[]>> change) {
        return Arguments.of(name, problem, change);
    }
}
