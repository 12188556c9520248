package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has nothing but the publication, and a pencil, learns no number that is hidden. */
class BlackBoxAttackTest {

    @TempDir
    static Path folder;

    private static JsonNode catalogue;
    private static Map<Cell, ReadRow> published;
    private static Map<Cell, ReadRow> truth;

    @BeforeAll
    static void publish() throws IOException, SQLException {
        var out = folder.resolve("out");
        assertThat(Overgang.execute(
                        "run",
                        Path.of("..", "data-samples", "deliveries").toString(),
                        "--out",
                        out.toString(),
                        "--as-of",
                        "2026-11-22"))
                .isZero();
        var id = Files.readString(out.resolve("CURRENT")).strip();
        var publication = out.resolve("publications").resolve(id);
        catalogue = new ObjectMapper()
                .readTree(publication.resolve("catalogue.json").toFile());
        published = BlackBoxAttacker.read(catalogue, publication.resolve("tables"));
        truth = ReadRow.restricted(out.resolveSibling(out.getFileName() + "-restricted")
                .resolve(id)
                .resolve("margins.parquet"));
    }

    @Test
    void whatAReaderReckonsWithIsTrue() {
        assertThat(new BlackBoxAttacker(catalogue, published, truth).falseEquations())
                .isEmpty();
    }

    @Test
    void nothingHiddenIsRecovered() {
        var attacker = new BlackBoxAttacker(catalogue, published, truth);

        assertThat(attacker.hidden()).isGreaterThan(1_000);
        assertThat(attacker.narrow()).isEmpty();
    }

    /** The attack has teeth: were only the small counts themselves hidden, most of them would be recovered. */
    @Test
    void withoutSecondarySuppressionMuchIsRecovered() {
        var attacker = new BlackBoxAttacker(catalogue, BlackBoxAttacker.hidingOnlyPrimaries(published, truth), truth);

        assertThat(attacker.recovered()).hasSizeGreaterThan(attacker.hidden() / 2);
    }
}
