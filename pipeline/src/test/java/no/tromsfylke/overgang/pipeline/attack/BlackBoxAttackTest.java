package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has nothing but the publication, and a pencil, learns no number that is hidden. */
class BlackBoxAttackTest {

    @TempDir
    static Path folder;

    private static PublishedRun run;

    @BeforeAll
    static void publish() throws IOException, SQLException {
        run = PublishedRun.of(Path.of("..", "data-samples", "deliveries"), folder.resolve("out"), "2026-11-22");
    }

    @Test
    void whatAReaderReckonsWithIsTrue() {
        assertThat(new BlackBoxAttacker(run.catalogue(), run.rows(), run.truth()).falseEquations())
                .isEmpty();
    }

    @Test
    void nothingHiddenIsRecovered() {
        var attacker = new BlackBoxAttacker(run.catalogue(), run.rows(), run.truth());

        assertThat(attacker.hidden()).isGreaterThan(1_000);
        assertThat(attacker.narrow()).isEmpty();
    }

    /** The attack has teeth: were only the small counts themselves hidden, most of them would be recovered. */
    @Test
    void withoutSecondarySuppressionMuchIsRecovered() {
        var attacker = new BlackBoxAttacker(
                run.catalogue(), BlackBoxAttacker.hidingOnlyPrimaries(run.rows(), run.truth()), run.truth());

        assertThat(attacker.recovered()).hasSizeGreaterThan(attacker.hidden() / 2);
    }
}
