package no.tromsfylke.overgang.pipeline.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A generated world, its files spoilt as careless people spoil them, counted twice: by the pipeline and by SQL written
 * from the definitions. Every count must be the same.
 */
class RecomputationTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    static Path folder;

    private static Recomputation recomputation;
    private static Path publication;
    private static Path restricted;

    @BeforeAll
    static void countTwice() throws Exception {
        Path deliveries = folder.resolve("deliveries");
        succeed(
                "generate",
                deliveries.toString(),
                "--from",
                "2014-15",
                "--to",
                "2026-27",
                "--as-of",
                AS_OF.toString(),
                "--pupils-per-year",
                "250",
                "--municipalities",
                "7",
                "--seed",
                "20261");
        Carelessness.spoil(deliveries, 7, 0.1);
        Path out = folder.resolve("publications");
        succeed(
                "run",
                deliveries.toString(),
                "--out",
                out.toString(),
                "--as-of",
                AS_OF.toString(),
                "--restricted",
                folder.resolve("restricted").toString(),
                "--max-rejected",
                "1");
        String id = Files.readString(out.resolve("CURRENT")).strip();
        publication = out.resolve("publications").resolve(id);
        restricted = folder.resolve("restricted").resolve(id);
        recomputation = Recomputation.of(deliveries, AS_OF);
    }

    private static void succeed(String... command) {
        assertThat(Overgang.execute(command)).as(String.join(" ", command)).isZero();
    }

    @AfterAll
    static void close() throws Exception {
        recomputation.close();
    }

    @Test
    void theWorldIsLargeEnoughToTell() throws Exception {
        assertThat(recomputation.rows("SELECT count(*) >= 2000 FROM mapped")).containsExactly("true");
        assertThat(recomputation.rows("SELECT DISTINCT statistic FROM statistic"
                        + " ANTI JOIN (FROM expected WHERE count > 0) counted USING (statistic)"))
                .isEmpty();
    }

    @Test
    void everyCountOfEveryMarginIsTheSame() throws Exception {
        assertThat(recomputation.differences(restricted.resolve("margins.parquet")))
                .isEmpty();
    }

    @Test
    void everyDeliveryHasTheSameRowsUsedAndRejected() throws Exception {
        assertThat(recomputation.qualityDifferences(
                        publication.resolve("tables").resolve("data_quality.parquet")))
                .isEmpty();
    }
}
