package no.tromsfylke.overgang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pupils a municipality: hardly anything can be shown, but the run must not give up for that. */
class SmallRegionTest {

    @Test
    void isPublishedAndProved(@TempDir Path folder) {
        var deliveries = folder.resolve("deliveries").toString();
        var out = folder.resolve("out").toString();

        assertThat(Overgang.execute(
                        "generate",
                        deliveries,
                        "--from",
                        "2020-21",
                        "--to",
                        "2026-27",
                        "--as-of",
                        "2026-11-22",
                        "--pupils-per-year",
                        "15",
                        "--municipalities",
                        "7",
                        "--seed",
                        "5"))
                .isZero();
        assertThat(Overgang.execute("run", deliveries, "--out", out, "--as-of", "2026-11-22", "--max-rejected", "1"))
                .isZero();
        assertThat(Overgang.execute("audit", out)).isZero();
        assertThat(Files.exists(Path.of(out, "CURRENT"))).isTrue();
    }
}
