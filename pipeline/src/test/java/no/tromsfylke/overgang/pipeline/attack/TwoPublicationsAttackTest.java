package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever kept last year's publication, and lays it beside this year's, learns no number that is hidden either. */
class TwoPublicationsAttackTest {

    private static final Path DELIVERIES = Path.of("..", "data-samples", "deliveries");

    @TempDir
    static Path folder;

    private static JsonNode catalogue;
    private static Map<Cell, ReadRow> former;
    private static Map<Cell, ReadRow> newer;
    private static final Map<Cell, ReadRow> TRUTH = new LinkedHashMap<>();

    @BeforeAll
    static void publishTwice() throws IOException, SQLException {
        var lastYears = folder.resolve("last-year");
        copyWithoutTheOpenYear(lastYears);
        former = publish(lastYears, "2025-11-22", "--partial", "--max-rejected", "1");
        newer = publish(DELIVERIES, "2026-11-22");
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

    private static Map<Cell, ReadRow> publish(Path deliveries, String asOf, String... options)
            throws IOException, SQLException {
        var out = folder.resolve("out");
        var arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {"run", deliveries.toString(), "--out", out.toString(), "--as-of", asOf},
                0,
                arguments,
                0,
                6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        assertThat(Overgang.execute(arguments)).isZero();
        var id = Files.readString(out.resolve("CURRENT")).strip();
        var publication = out.resolve("publications").resolve(id);
        catalogue = new ObjectMapper()
                .readTree(publication.resolve("catalogue.json").toFile());
        TRUTH.putAll(
                ReadRow.restricted(folder.resolve("out-restricted").resolve(id).resolve("margins.parquet")));
        return BlackBoxAttacker.read(catalogue, publication.resolve("tables"));
    }

    /** What either shows of closed years; rounded figures of an open year tell of deliveries that were replaced. */
    private static Map<Cell, ReadRow> both() {
        var both = new LinkedHashMap<>(newer);
        former.forEach((cell, row) -> {
            if (row.status().equals("published")) {
                both.put(cell, row);
            }
        });
        return both;
    }

    @Test
    void lastYearsFiguresStandUnchanged() {
        former.forEach((cell, row) -> {
            if (row.status().equals("published") && newer.containsKey(cell)) {
                assertThat(newer.get(cell)).isEqualTo(row);
            }
        });
        assertThat(former.values().stream().filter(row -> row.status().equals("published")))
                .hasSizeGreaterThan(5_000);
    }

    @Test
    void nothingHiddenIsRecovered() {
        var attacker = new BlackBoxAttacker(catalogue, both(), TRUTH);

        assertThat(attacker.hidden()).isGreaterThan(1_000);
        assertThat(attacker.falseEquations()).isEmpty();
        assertThat(attacker.narrow()).isEmpty();
    }
}
