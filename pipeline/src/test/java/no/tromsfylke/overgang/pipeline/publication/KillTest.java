package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = 8;

    @TempDir
    private Path temporary;

    @Test
    void runsKilledAtRandomMomentsTearNothing() throws IOException, InterruptedException {
        KillDrill.Tally tally = new KillDrill(temporary.resolve("out"), 20261122).run(KILLS);

        assertThat(tally.torn()).isEmpty();
        assertThat(tally.kills()).isEqualTo(KILLS);
        assertThat(tally.publications()).isGreaterThanOrEqualTo(KILLS);
    }
}
