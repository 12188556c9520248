package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever kept last year's publication, and lays it beside this year's, learns no number that is hidden either. */
class TwoPublicationsAttackTest {

    private static final Path DELIVERIES = Path.of("..", "data-samples", "deliveries");

    @TempDir
    static Path folder;

    private static PublishedRun former;
    private static PublishedRun newer;

    @BeforeAll
    static void publishTwice() throws IOException, SQLException {
        var lastYears = folder.resolve("last-year");
        copyWithoutTheOpenYear(lastYears);
        var out = folder.resolve("out");
        former = PublishedRun.of(lastYears, out, "2025-11-22", "--partial", "--max-rejected", "1");
        newer = PublishedRun.of(DELIVERIES, out, "2026-11-22");
    }

    private static void copyWithoutTheOpenYear(Path target) throws IOException {
        try (var paths = Files.walk(DELIVERIES)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var relative = DELIVERIES.relativize(path);
                if (!relative.startsWith("2026-27")) {
                    Files.createDirectories(target.resolve(relative).getParent());
                    Files.copy(path, target.resolve(relative));
                }
            }
        }
    }

    /** What either shows of closed years; rounded figures of an open year tell of deliveries that were replaced. */
    private static Map<Cell, ReadRow> both() {
        var both = new LinkedHashMap<>(newer.rows());
        former.rows().forEach((cell, row) -> {
            if (row.status().equals("published")) {
                both.put(cell, row);
            }
        });
        return both;
    }

    @Test
    void lastYearsFiguresStandUnchanged() {
        former.rows().forEach((cell, row) -> {
            if (row.status().equals("published") && newer.rows().containsKey(cell)) {
                assertThat(newer.rows().get(cell)).isEqualTo(row);
            }
        });
        assertThat(former.rows().values().stream().filter(row -> row.status().equals("published")))
                .hasSizeGreaterThan(5_000);
    }

    @Test
    void nothingHiddenIsRecovered() {
        var truth = new LinkedHashMap<>(former.truth());
        truth.putAll(newer.truth());
        var attacker = new BlackBoxAttacker(newer.catalogue(), both(), truth);

        assertThat(attacker.hidden()).isGreaterThan(1_000);
        assertThat(attacker.falseEquations()).isEmpty();
        assertThat(attacker.narrow()).isEmpty();
    }
}
