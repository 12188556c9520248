package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two closed years are revised: a pupil at an upper-secondary school was one too many, and one in 10th grade was absent more
 * than was told. A year later the block they lie in is published; then the first pupil turns out to have been there after all.
 */
class RevisedYearAttackTest {

    private static final Path DELIVERIES = Path.of("..", "data-samples", "deliveries");
    private static final Set<String> FIRST = Set.of("2019-20", "2020-21", "2021-22", "2022-23");

    @TempDir
    static Path folder;

    private static Path deliveries;
    private static Path out;
    private static PublishedRun former;
    private static PublishedRun revised;
    private static PublishedRun later;
    private static PublishedRun restored;

    @BeforeAll
    static void publish() throws IOException, SQLException {
        deliveries = folder.resolve("deliveries");
        out = folder.resolve("out");
        Files.createDirectories(deliveries);
        Files.copy(DELIVERIES.resolve("region.json"), deliveries.resolve("region.json"));
        for (var year : FIRST) {
            copy(year);
        }
        former = run("2022-11-22");
        dropLast(deliveries.resolve("2020-21/55/elevforhold.csv"));
        replace(
                deliveries.resolve("2021-22/5526/kartlegging.csv"),
                "g1i9a1r5o3w5,310001406,10B,1.2,,",
                "g1i9a1r5o3w5,310001406,10B,7.2,x,");
        assertThat(code("2022-11-22")).isEqualTo(3);
        assertThat(code("2022-11-22", "--revise", "2020-21")).isEqualTo(3);
        revised = run("2022-11-22", "--revise", "2020-21", "2021-22");
        copy("2023-24");
        later = run("2023-11-22");
        Files.copy(
                DELIVERIES.resolve("2020-21/55/elevforhold.csv"),
                deliveries.resolve("2020-21/55/elevforhold.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        restored = run("2023-11-22", "--revise", "2020-21");
    }

    private static void copy(String year) throws IOException {
        try (var paths = Files.walk(DELIVERIES.resolve(year))) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, deliveries.resolve(DELIVERIES.relativize(path).toString()));
            }
        }
    }

    private static void dropLast(Path file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        lines.remove(lines.size() - 1);
        Files.write(file, lines, StandardCharsets.ISO_8859_1);
    }

    private static void replace(Path file, String old, String other) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, other));
    }

    private static PublishedRun run(String asOf, String... options) throws IOException, SQLException {
        return PublishedRun.of(deliveries, out, asOf, tolerant(options));
    }

    private static int code(String asOf, String... options) {
        var arguments =
                new ArrayList<>(List.of("run", deliveries.toString(), "--out", out.toString(), "--as-of", asOf));
        arguments.addAll(List.of(tolerant(options)));
        return Overgang.execute(arguments.toArray(String[]::new));
    }

    /** Years before the first one, and days after the last, are lacking or too many here. */
    private static String[] tolerant(String... options) {
        var all = new ArrayList<>(List.of("--partial", "--max-rejected", "1"));
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    @Test
    void theCatalogueSaysSo() {
        assertThat(former.catalogue().get("revised")).isEmpty();
        assertThat(revised.catalogue().get("revised"))
                .extracting(year -> year.asText())
                .containsExactly("2020-21", "2021-22");
        assertThat(later.catalogue().get("revised")).isEmpty();
    }

    @Test
    void aChangeOfFewIsNeverShown() {
        var attacker = new RevisionAttacker(former, revised);
        long shown = 0;
        for (var row : revised.rows().values()) {
            var before = former.truth().get(row.cell());
            if (row.status().equals("published")
                    && before != null
                    && before.status().equals("published")) {
                shown++;
                assertThat(Math.abs(row.count() - before.count())).isNotIn(1L, 2L, 3L, 4L);
                assertThat(Math.abs(row.total() - before.total())).isNotIn(1L, 2L, 3L, 4L);
            }
        }
        assertThat(shown).isGreaterThan(1_000);
        assertThat(attacker.smallChanges()).isGreaterThan(15);
    }

    @Test
    void otherYearsStandAsTheyWere() {
        former.rows().forEach((cell, row) -> {
            if (cell.schoolYear().equals("2019-20") && cell.years() == 1) {
                assertThat(revised.rows().get(cell)).isEqualTo(row);
            }
        });
    }

    @Test
    void nothingIsLearntFromTheTwoSideBySide() {
        var attacker = new RevisionAttacker(former, revised);

        assertThat(attacker.falseEquations()).isEmpty();
        assertThat(attacker.secrets()).isGreaterThan(200);
        assertThat(attacker.narrow()).isEmpty();
    }

    @Test
    void norWhenTheBlockFollows() {
        var attacker = new RevisionAttacker(former, later);

        assertThat(attacker.falseEquations()).isEmpty();
        assertThat(attacker.narrow()).isEmpty();
    }

    @Test
    void norWhenTheRevisionIsTakenBack() {
        var attacker = new RevisionAttacker(later, restored);

        assertThat(attacker.falseEquations()).isEmpty();
        assertThat(attacker.narrow()).isEmpty();
    }

    @Test
    void allPublicationsAreProved() {
        assertThat(Overgang.execute("audit", out.toString())).isZero();
    }

    @Test
    void whatIsRevisedIsRevisedOnce() throws IOException {
        var id = Files.readString(out.resolve("CURRENT"));

        assertThat(code("2023-11-22")).isZero();
        assertThat(code("2023-11-22", "--revise", "2020-21")).isZero();
        assertThat(Files.readString(out.resolve("CURRENT"))).isEqualTo(id);
    }
}
